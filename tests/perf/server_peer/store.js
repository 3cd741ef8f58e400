// The peer's two stores, PostgreSQL (a pool, named statements) and SQLite (better-sqlite3, statements prepared once).
'use strict';

const ORGANIZATION = '00000000-0000-7000-8000-000000000001';
const RELATING = "('approved', 'checked_in', 'in_progress', 'completed', 'no_show')";
const RELATED_MS = 90 * 24 * 3600 * 1000;

class Refused extends Error {
  constructor(code, status = 409) {
    super(code);
    this.status = status;
    this.code = code;
  }
}

const SQL = {
  session: `SELECT s.expires_at, s.ended_at, u.id AS user_id, u.medical_id, u.name, u.role, u.is_disabled
    FROM sessions s JOIN users u ON u.id = s.user_id WHERE s.id = $1`,
  user: 'SELECT id, medical_id, name, role FROM users WHERE (id = $1 OR medical_id = $1) AND NOT is_disabled',
  calendar: 'SELECT schedule FROM doctors WHERE user_id = $1 AND is_verified',
  card: `SELECT u.*, d.specialization, d.experience, d.bio, d.languages, d.schedule, d.is_verified, a.patient_id
    FROM users u LEFT JOIN doctors d ON d.user_id = u.id
    LEFT JOIN patient_access a ON a.user_id = u.id AND a.relationship = 'self' WHERE u.id = $1`,
  directory: `SELECT u.*, d.specialization, d.experience, d.bio, d.languages, d.schedule, d.is_verified, NULL AS patient_id
    FROM users u JOIN doctors d ON d.user_id = u.id WHERE d.is_verified AND NOT u.is_disabled ORDER BY u.id`,
  openRequests: "SELECT doctor_id, count(*) FILTER (WHERE status = 'requested') AS n FROM appointments WHERE patient_id = $1 GROUP BY doctor_id",
  shared: `SELECT a.starts_at FROM appointment_participants mine JOIN appointments a ON a.id = mine.appointment_id
    JOIN appointment_participants theirs ON theirs.appointment_id = mine.appointment_id
    WHERE mine.user_id = $1 AND theirs.user_id = $2 AND mine.status = 'accepted' AND theirs.status = 'accepted'
    AND a.status IN ${RELATING} AND a.ends_at > $3`,
  blocked: 'SELECT 1 FROM blocks WHERE (blocker_id = $1 AND blocked_id = $2) OR (blocker_id = $2 AND blocked_id = $1)',
  addAppointment: `INSERT INTO appointments (id, organization_id, doctor_id, patient_id, booked_by, starts_at, ends_at,
    time_zone, status, mode, reason, symptoms, key_id, created_at, updated_at, version)
    VALUES ($1, '${ORGANIZATION}', $2, $3, $4, $5, $6, 'UTC', 'requested', $7, $8, NULL, 'k1', $9, $9, 1)`,
  addPeople: `INSERT INTO appointment_participants (appointment_id, user_id, role, status, added_at)
    VALUES ($1, $2, 'doctor', 'accepted', $4), ($1, $3, 'patient', 'accepted', $4)`,
  addLetter: `INSERT INTO outbox (id, channel, template, recipient_id, appointment_id, "values", created_at, not_before, attempts)
    VALUES ($1, 'email', 'appointment_requested', $2, $3, '{}', $4, $4, 0)`,
  addEntry: `INSERT INTO activities (id, actor_id, subject_id, activity, outcome, details, created_at, mac)
    VALUES ($1, $2, $3, $4, 'success', $5, $6, $7)`,
  addMessage: `INSERT INTO messages (id, pair, sender_id, receiver_id, text, key_id, client_id, created_at)
    VALUES ($1, $2, $3, $4, $5, 'k1', $6, $7)`,
  head: 'SELECT position, hash FROM activity_head WHERE id = 1',
  unlinked: 'SELECT id, mac FROM activities WHERE position IS NULL ORDER BY id LIMIT 500',
  moveHead: 'UPDATE activity_head SET position = $1, hash = $2 WHERE id = 1',
};

const pairOf = (one, other) => (one < other ? `${one}|${other}` : `${other}|${one}`);

function shownCard(row, asJson) {
  const shown = {
    id: row.id, medicalId: row.medical_id, name: row.name, role: row.role, avatarUrl: row.avatar_url,
    timeZone: row.time_zone, createdAt: row.created_at,
  };
  if (row.role === 'doctor') {
    Object.assign(shown, {
      specialization: row.specialization, experience: row.experience, bio: row.bio, languages: asJson(row.languages),
      schedule: asJson(row.schedule), ratingAverage: null, ratingCount: 0, verified: !!row.is_verified,
    });
  }
  return shown;
}

function checkLimits(rows, doctorId) {
  let all = 0;
  for (const row of rows) {
    all += Number(row.n);
    if (row.doctor_id === doctorId && Number(row.n) >= 3) throw new Refused('conflict');
  }
  if (all >= 10) throw new Refused('conflict');
}

async function openPostgres(url) {
  const { Pool } = require('pg');
  const pool = new Pool({ connectionString: url, max: 10 });
  const run = (client, name, values) => client.query({ name, text: SQL[name], values });
  const rows = async (name, ...values) => (await run(pool, name, values)).rows;
  const asIs = (value) => value;

  async function transaction(work) {
    const client = await pool.connect();
    try {
      await client.query('BEGIN');
      const result = await work(client);
      await client.query('COMMIT');
      return result;
    } catch (error) {
      await client.query('ROLLBACK');
      if (error.code === '23505' || error.code === '23P01') throw new Refused('slot_taken');
      throw error;
    } finally {
      client.release();
    }
  }
  const addEntry = (client, e) => run(client, 'addEntry', [e.id, e.actorId, e.subjectId, e.activity, e.details, e.at, e.mac]);

  return {
    session: async (id) => (await rows('session', id))[0],
    user: async (id) => (await rows('user', id))[0],
    calendar: async (id) => (await rows('calendar', id))[0]?.schedule,
    card: async (id) => {
      const [row] = await rows('card', id);
      return { shown: shownCard(row, asIs), patientId: row.patient_id };
    },
    directory: async () => (await rows('directory')).map((row) => shownCard(row, asIs)),
    isRelated: async (one, other) => (await rows('shared', one, other, new Date(Date.now() - RELATED_MS))).length > 0
      && (await rows('blocked', one, other)).length === 0,
    book: (b) => transaction(async (client) => {
      checkLimits((await run(client, 'openRequests', [b.patientId])).rows, b.doctorId);
      await run(client, 'addAppointment', [b.id, b.doctorId, b.patientId, b.bookedBy, b.startsAt, b.endsAt, b.mode, b.reason, b.now]);
      await run(client, 'addPeople', [b.id, b.doctorId, b.bookedBy, b.now]);
      await run(client, 'addLetter', [b.letterId, b.doctorId, b.id, b.now]);
      await addEntry(client, b.entry);
    }),
    send: (m) => transaction(async (client) => {
      await run(client, 'addMessage', [m.id, pairOf(m.senderId, m.receiverId), m.senderId, m.receiverId, m.text, m.clientId, m.now]);
      await addEntry(client, m.entry);
    }),
    linkNew: async (link) => {
      for (let count = 500; count === 500;) {
        count = await transaction(async (client) => {
          const [head] = (await client.query(`${SQL.head} FOR UPDATE`)).rows;
          let [position, previous] = [Number(head.position), head.hash];
          const found = (await client.query(SQL.unlinked)).rows;
          const [ids, places, hashes] = [[], [], []];
          for (const row of found) {
            position += 1;
            previous = link(position, previous, row.mac);
            ids.push(row.id);
            places.push(position);
            hashes.push(previous);
          }
          if (found.length) {
            await client.query(
              `UPDATE activities SET position = n.position, hash = n.hash
               FROM unnest($1::text[], $2::bigint[], $3::bytea[]) AS n (id, position, hash) WHERE activities.id = n.id`,
              [ids, places, hashes],
            );
            await client.query(SQL.moveHead, [position, previous]);
          }
          return found.length;
        });
      }
    },
  };
}

function openSqlite(path) {
  const Database = require('better-sqlite3');
  const db = new Database(path);
  for (const pragma of ['journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON', 'temp_store = MEMORY',
    'mmap_size = 134217728', 'cache_size = -32000', 'secure_delete = ON', 'busy_timeout = 15000']) db.pragma(pragma);
  // This driver takes places without numbers only: a value that a statement names twice is given twice.
  const prepared = {};
  for (const [name, text] of Object.entries(SQL)) {
    const order = [...text.matchAll(/\$(\d)/g)].map((found) => found[1] - 1);
    const statement = db.prepare(text.replace(/\$\d/g, '?'));
    const bound = (values) => order.map((place) => values[place]);
    prepared[name] = {
      get: (...values) => statement.get(bound(values)),
      all: (...values) => statement.all(bound(values)),
      run: (...values) => statement.run(bound(values)),
    };
  }
  const place = db.prepare('UPDATE activities SET position = ?, hash = ? WHERE id = ?');
  const at = (moment) => `${moment.toISOString().slice(0, 10)} ${moment.toISOString().slice(11, 23)}000`;
  const addEntry = (e) => prepared.addEntry.run(e.id, e.actorId, e.subjectId, e.activity, e.details, at(e.at), e.mac);

  // Requests that arrive together share one commit, each between savepoints: the wait for the disk is shared.
  let waiting = [];
  function commitTogether() {
    const group = waiting;
    waiting = [];
    const done = [];
    db.exec('BEGIN IMMEDIATE');
    for (const { work, resolve, reject } of group) {
      db.exec('SAVEPOINT member');
      try {
        const value = work();
        db.exec('RELEASE member');
        done.push(() => resolve(value));
      } catch (error) {
        db.exec('ROLLBACK TO member');
        db.exec('RELEASE member');
        const isTaken = String(error.code).startsWith('SQLITE_CONSTRAINT');
        done.push(() => reject(isTaken ? new Refused('slot_taken') : error));
      }
    }
    db.exec('COMMIT');
    for (const tell of done) tell();
  }
  const transaction = (work) => new Promise((resolve, reject) => {
    if (waiting.push({ work, resolve, reject }) === 1) setImmediate(commitTogether);
  });

  return {
    session: async (id) => prepared.session.get(id),
    user: async (id) => prepared.user.get(id),
    calendar: async (id) => JSON.parse(prepared.calendar.get(id)?.schedule ?? 'null'),
    card: async (id) => {
      const row = prepared.card.get(id);
      return { shown: shownCard(row, JSON.parse), patientId: row.patient_id };
    },
    directory: async () => prepared.directory.all().map((row) => shownCard(row, JSON.parse)),
    isRelated: async (one, other) => prepared.shared.all(one, other, at(new Date(Date.now() - RELATED_MS))).length > 0
      && prepared.blocked.all(one, other).length === 0,
    book: (b) => transaction(() => {
      checkLimits(prepared.openRequests.all(b.patientId), b.doctorId);
      const now = at(b.now);
      prepared.addAppointment.run(b.id, b.doctorId, b.patientId, b.bookedBy, at(b.startsAt), at(b.endsAt), b.mode, b.reason, now);
      prepared.addPeople.run(b.id, b.doctorId, b.bookedBy, now);
      prepared.addLetter.run(b.letterId, b.doctorId, b.id, now);
      addEntry(b.entry);
    }),
    send: (m) => transaction(() => {
      prepared.addMessage.run(m.id, pairOf(m.senderId, m.receiverId), m.senderId, m.receiverId, m.text, m.clientId, at(m.now));
      addEntry(m.entry);
    }),
    linkNew: async (link) => {
      for (let count = 500; count === 500;) {
        count = await transaction(() => {
          let { position, hash } = prepared.head.get();
          const found = prepared.unlinked.all();
          for (const row of found) {
            position += 1;
            hash = link(position, hash, row.mac);
            place.run(position, hash, row.id);
          }
          if (found.length) prepared.moveHead.run(position, hash);
          return found.length;
        });
      }
    },
  };
}

const openStore = async (url) => (url.startsWith('sqlite') ? openSqlite(url.replace('sqlite:///', '/')) : openPostgres(url));

module.exports = { openStore };
