// Many sockets and the relay of offers between a few of them, over bare WebSockets; both servers take the same events.
//
// Reads {url, people: [{token, medicalId}], pairs: [[caller, callee]], generations} as a line, connects all, says
// {"connected": n}, waits for another line, relays, and says {"first_ms": [...], "again_ms": [...]}: from the sending of
// an offer until the callee's socket has it, for the ring and for the later offers of the accepted call.
'use strict';
const crypto = require('crypto');
const readline = require('readline');
const WebSocket = require('ws');

const sdp = `v=0\r\n${crypto.randomBytes(3000).toString('hex')}`;
const now = () => Number(process.hrtime.bigint()) / 1e6;
const lines = readline.createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const say = (what) => process.stdout.write(`${JSON.stringify(what)}\n`);

class Person {
  constructor(ws) {
    this.ws = ws;
    this.waiting = new Map();
    this.number = 0;
  }

  emit(name, data) {
    const id = this.number++;
    this.ws.send(`42${id}${JSON.stringify([name, data])}`);
    return this.next(`ack ${id}`);
  }

  next(name) {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`no ${name} within 20 s`)), 20000);
      this.waiting.set(name, (data) => {
        clearTimeout(timer);
        resolve(data);
      });
    });
  }

  heard(name, data) {
    const found = this.waiting.get(name);
    this.waiting.delete(name);
    if (found) found(data);
  }
}

function connect(url, token) {
  return new Promise((resolve, reject) => {
    const ws = new WebSocket(`${url}/socket.io/?EIO=4&transport=websocket`, { perMessageDeflate: false });
    const person = new Person(ws);
    ws.on('message', (bytes) => {
      const text = bytes.toString();
      if (text[0] === '0') ws.send(`40${JSON.stringify({ token })}`);
      else if (text[0] === '2') ws.send('3');
      else if (text.startsWith('40')) resolve(person);
      else if (text.startsWith('44')) reject(new Error(text));
      else if (text.startsWith('42')) person.heard(...JSON.parse(text.slice(text.indexOf('['))));
      else if (text.startsWith('43')) {
        const begin = text.indexOf('[');
        person.heard(`ack ${text.slice(2, begin)}`, JSON.parse(text.slice(begin))[0]);
      }
    });
    ws.on('error', reject);
  });
}

const accepted = (ack) => {
  if (!ack.ok) throw new Error(`refused: ${ack.code}`);
};

async function call(caller, callee, callerId, calleeId, generations, first, again) {
  const callId = crypto.randomUUID();
  for (let generation = 1; generation <= generations; generation++) {
    const made = callee.next('call-made');
    const answered = caller.next('call-answered');
    const at = now();
    const ack = caller.emit('call-user', { to: calleeId, offer: { type: 'offer', sdp }, callId, generation });
    await Promise.race([made, ack.then(accepted).then(() => made)]);
    (generation === 1 ? first : again).push(now() - at);
    accepted(await ack);
    accepted(await callee.emit('answer-call', { to: callerId, answer: { type: 'answer', sdp }, callId, generation }));
    await answered;
  }
  accepted(await caller.emit('end-call', { to: calleeId, callId }));
}

async function main() {
  const { url, people, pairs, generations } = JSON.parse((await lines.next()).value);
  const found = [];
  let next = 0;
  await Promise.all([...Array(50)].map(async () => {
    while (next < people.length) {
      const place = next++;
      found[place] = await connect(url, people[place].token);
    }
  }));
  say({ connected: found.length });
  await lines.next();
  const [first, again] = [[], []];
  for (const [one, other] of pairs) {
    await call(found[one], found[other], people[one].medicalId, people[other].medicalId, generations, first, again);
  }
  say({ first_ms: first, again_ms: again });
  process.exit(0);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
