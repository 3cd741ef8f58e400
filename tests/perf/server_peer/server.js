// The opponent: Express, Socket.IO and jsonwebtoken, tuned, on the same tables with the same constraints.
//
// Settings in one JSON object in PEER: {port, tokenKey, dataKey (base64), database (URL)}. Checks what the other server
// checks (signature, session, role, body, slot, limits, relation), seals what people wrote, writes the same rows in one
// transaction and waits for the same commit. What it leaves out is named in tests/perf/server_speed.py.
'use strict';
const crypto = require('crypto');
const http = require('http');
const cookieParser = require('cookie-parser');
const express = require('express');
const jwt = require('jsonwebtoken');
const { Server } = require('socket.io');
const { openStore } = require('./store');

const settings = JSON.parse(process.env.PEER);
// A KeyObject: verifying with a string makes one anew each time and costs forty times as much.
const tokenKey = crypto.createSecretKey(Buffer.from(settings.tokenKey, 'base64'));
const dataKey = crypto.createSecretKey(Buffer.from(settings.dataKey, 'base64'));
const chainKey = crypto.createSecretKey(crypto.randomBytes(32));
const SESSION_MEMORY_MS = 2000;
const CALENDAR_MEMORY_MS = 5000;
const CARD_MEMORY_MS = 60000;

function newId() {
  const bytes = crypto.randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes[6] = (bytes[6] & 0x0f) | 0x70;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

function seal(text, place) {
  const nonce = crypto.randomBytes(12);
  const cipher = crypto.createCipheriv('aes-256-gcm', dataKey, nonce);
  cipher.setAAD(Buffer.from(place));
  return Buffer.concat([nonce, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
}

class Refusal extends Error {
  constructor(status, code) {
    super(code);
    this.status = status;
    this.code = code;
  }
}

function remembered(lifeMs, read) {
  const known = new Map();
  return async (key) => {
    const found = known.get(key);
    if (found !== undefined && Date.now() - found.at < lifeMs) return found.value;
    const value = await read(key);
    if (known.size > 20000) known.clear();
    known.set(key, { at: Date.now(), value });
    return value;
  };
}

async function main() {
  const store = await openStore(settings.database);
  const session = remembered(SESSION_MEMORY_MS, (id) => store.session(id));
  const calendar = remembered(CALENDAR_MEMORY_MS, (id) => store.calendar(id));
  const card = remembered(CARD_MEMORY_MS, (id) => store.card(id));
  const user = remembered(CALENDAR_MEMORY_MS, (id) => store.user(id));
  const pages = new Map();

  async function authenticate(token) {
    const claims = jwt.verify(token, tokenKey, { algorithms: ['HS256'], audience: 'careconnect' });
    const live = await session(claims.sid);
    if (!live || live.ended_at || live.is_disabled || live.user_id !== claims.sub || live.role !== claims.role) {
      throw new Refusal(401, 'unauthenticated');
    }
    return live;
  }

  async function protect(req, res, next) {
    try {
      const header = req.headers.authorization;
      req.user = await authenticate(header ? header.slice(7) : req.cookies.careconnect_token);
    } catch (error) {
      res.status(401).json({ message: 'Please sign in', code: 'unauthenticated' });
      return;
    }
    next();
  }

  function entry(activity, actorId, subjectId, details) {
    const id = newId();
    const at = new Date();
    const content = JSON.stringify([id, actorId, subjectId, activity, 'success', details, at.toISOString()]);
    const mac = crypto.createHmac('sha256', chainKey).update(content).digest();
    return { id, actorId, subjectId, activity, details: JSON.stringify(details), at, mac };
  }

  async function slotOf(doctorId, startsAt) {
    const found = await calendar(doctorId);
    if (!found) throw new Refusal(404, 'not_found');
    if (!(startsAt > new Date())) throw new Refusal(400, 'validation_failed');
    // All doctors of the benchmark work by UTC.
    const minute = startsAt.getUTCHours() * 60 + startsAt.getUTCMinutes();
    const weekday = startsAt.getUTCDay() || 7;
    for (const row of found) {
      if (row.weekday !== weekday || startsAt.getUTCSeconds() || startsAt.getUTCMilliseconds()) continue;
      const [from, to] = [row.start, row.end].map((text) => +text.slice(0, 2) * 60 + +text.slice(3));
      const step = row.slotMinutes + (row.bufferMinutes || 0);
      if (minute >= from && minute + row.slotMinutes <= to && (minute - from) % step === 0) {
        return new Date(startsAt.getTime() + row.slotMinutes * 60000);
      }
    }
    throw new Refusal(400, 'validation_failed');
  }

  const app = express();
  app.disable('x-powered-by');
  app.use(express.json({ limit: '1mb' }));
  app.use(cookieParser());
  const server = http.createServer(app);
  const io = new Server(server, { pingTimeout: 60000, pingInterval: 25000, maxHttpBufferSize: 2e6, perMessageDeflate: false });

  app.get('/health', (req, res) => res.json({ status: 'ok' }));

  app.get('/api/doctors', protect, async (req, res) => {
    const specialty = (req.query.specialty || '').toLowerCase();
    const limit = Math.min(+req.query.limit || 50, 200);
    const place = `${specialty}|${limit}`;
    let page = pages.get(place);
    if (page === undefined) {
      const all = await store.directory();
      const found = specialty ? all.filter((one) => one.specialization.toLowerCase() === specialty) : all;
      const bytes = Buffer.from(JSON.stringify({ doctors: found.slice(0, limit), nextCursor: null }));
      const tag = `"${crypto.createHash('sha1').update(bytes).digest('base64')}"`;
      page = { bytes, tag };
      pages.set(place, page);
    }
    res.set('Content-Type', 'application/json').set('ETag', page.tag).send(page.bytes);
  });

  app.post('/api/appointments', protect, async (req, res) => {
    if (req.user.role !== 'patient') throw new Refusal(403, 'forbidden');
    const { doctorId, startsAt, mode, reason } = req.body;
    const moment = new Date(startsAt);
    if (typeof doctorId !== 'string' || Number.isNaN(+moment) || !['video', 'audio', 'chat', 'in_person'].includes(mode)
      || (reason !== undefined && (typeof reason !== 'string' || reason.length > 8000))) {
      throw new Refusal(400, 'validation_failed');
    }
    const endsAt = await slotOf(doctorId, moment);
    const [doctor, patient] = [await card(doctorId), await card(req.user.user_id)];
    const id = newId();
    const now = new Date();
    await store.book({
      id, doctorId, patientId: patient.patientId, bookedBy: req.user.user_id, startsAt: moment, endsAt, mode, now,
      reason: reason === undefined ? null : seal(reason.normalize('NFC'), `appointments/${id}/reason`),
      letterId: newId(), entry: entry('APPOINTMENT_REQUESTED', req.user.user_id, doctorId, { appointmentId: id }),
    });
    const appointment = {
      id, doctor: doctor.shown, patient: patient.shown, startsAt: moment, endsAt, timeZone: 'UTC', status: 'requested',
      mode, reason: reason ?? null, symptoms: null, rating: null, review: null, createdAt: now, updatedAt: now, version: 1,
    };
    io.to(`user_${doctor.shown.medicalId}`).emit('appointment', { appointment });
    io.to(`user_${patient.shown.medicalId}`).emit('appointment', { appointment });
    res.status(201).json({ appointment });
  });

  app.post('/api/messages/:to', protect, async (req, res) => {
    const other = await user(req.params.to);
    if (!other || !(await store.isRelated(req.user.user_id, other.id))) throw new Refusal(404, 'not_found');
    const { text, clientId } = req.body;
    if (typeof text !== 'string' || !text.trim() || text.length > 8000) throw new Refusal(400, 'validation_failed');
    const id = newId();
    const now = new Date();
    await store.send({
      id, senderId: req.user.user_id, receiverId: other.id, now, clientId: clientId ?? null,
      text: seal(text.normalize('NFC'), `messages/${id}`),
      entry: entry('MESSAGE_SENT', req.user.user_id, other.id, { messageId: id }),
    });
    const message = {
      id, senderId: req.user.user_id, receiverId: other.id, text, imageUrl: null, clientId: clientId ?? null,
      createdAt: now, deliveredAt: null, readAt: null,
    };
    io.to(`user_${other.medical_id}`).emit('receiveMessage', { id, sender: req.user.medical_id, message: text, timestamp: now });
    io.to(`user_${other.medical_id}`).emit('newMessage', { message });
    io.to(`user_${req.user.medical_id}`).emit('newMessage', { message });
    res.status(201).json({ message });
  });

  app.use((error, req, res, next) => {
    const status = error.status || 500;
    if (status === 500) console.error(error);
    res.status(status).json({ message: 'refused', code: error.code || 'internal' });
  });

  io.use((socket, next) => {
    authenticate(socket.handshake.auth.token).then((live) => {
      socket.data.user = { id: live.user_id, medicalId: live.medical_id, name: live.name, role: live.role };
      next();
    }, () => next(new Error('Authentication error')));
  });
  const forward = (socket, name, out, key) => socket.on(name, (data, ack) => {
    if (!data || typeof data.to !== 'string' || typeof data[key] !== 'object') {
      if (typeof ack === 'function') ack({ ok: false, code: 'validation_failed' });
      return;
    }
    io.to(`user_${data.to}`).emit(out, { from: socket.data.user, callId: data.callId, generation: data.generation, [key]: data[key] });
    if (typeof ack === 'function') ack({ ok: true, callId: data.callId, generation: data.generation });
  });
  io.on('connection', (socket) => {
    socket.join(`user_${socket.data.user.medicalId}`);
    socket.join(`role_${socket.data.user.role}`);
    forward(socket, 'call-user', 'call-made', 'offer');
    forward(socket, 'answer-call', 'call-answered', 'answer');
    forward(socket, 'ice-candidate', 'ice-candidate', 'candidate');
    socket.on('end-call', (data, ack) => {
      io.to(`user_${data.to}`).emit('call-ended', { from: socket.data.user, callId: data.callId, reason: 'hangup' });
      if (typeof ack === 'function') ack({ ok: true });
    });
  });

  let isLinking = false;
  setInterval(async () => {
    if (isLinking) return;
    isLinking = true;
    try {
      await store.linkNew((position, previous, mac) => {
        const place = Buffer.alloc(8);
        place.writeBigUInt64BE(BigInt(position));
        return crypto.createHmac('sha256', chainKey).update(Buffer.concat([previous, place, mac])).digest();
      });
    } finally {
      isLinking = false;
    }
  }, 1000);

  server.listen(settings.port, '127.0.0.1', 2048, () => console.log('up'));
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
