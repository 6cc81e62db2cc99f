/** The load generator: told what to do by the bench that forked it, it answers with what it saw. */
import { Agent, request } from 'node:http';
import process from 'node:process';
import { newId } from '@cairn/vocabulary';
import { wire } from '@cairn/vocabulary/wire';
import type { LoadDone, LoadOrder, Sender } from './Load.ts';

type Asked = { method: 'GET' | 'POST'; path: string; headers: Record<string, string>; body: string };

const aLog = ({ episodeId }: Sender, on: string, turn: number) => ({
  id: newId(),
  episodeId,
  on,
  writtenAt: new Date().toISOString(),
  zone: 'America/Los_Angeles',
  legNprs: turn % 5,
  backNprs: turn % 3,
});

function logOf(sender: Sender, { kind, on }: LoadOrder, turn: number): Asked {
  const log = aLog(sender, on, turn);
  const headers = { 'content-type': 'application/json' };
  if (kind === 'bare') {
    const { clinicId, userId, patientId } = sender;
    return { method: 'POST', path: '/log', headers, body: JSON.stringify({ clinicId, userId, patientId, ...log }) };
  }
  return {
    method: 'POST',
    // As the portal's client sends it.
    path: '/api/trpc/log.painSubmit?batch=1',
    headers: { ...headers, cookie: `cairn-patient.session=${sender.token}` },
    body: JSON.stringify({ 0: wire.serialize({ ...log, writtenAt: new Date(log.writtenAt) }) }),
  };
}

const ask = (
  agent: Agent,
  port: number,
  { method, path, headers, body }: Asked,
): Promise<{ status: number; text: string }> =>
  new Promise((resolve, reject) => {
    const sent = { agent, port, host: '127.0.0.1', method, path };
    const length = method === 'POST' ? { 'content-length': String(Buffer.byteLength(body)) } : {};
    request({ ...sent, headers: { ...headers, ...length } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part: string) => (text += part));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
    })
      .on('error', reject)
      .end(body);
  });

async function generate(order: LoadOrder): Promise<LoadDone> {
  const done: LoadDone = { took: [], failed: 0, firstFailure: null, seconds: 0, computed: 0 };
  const { port, connections, seconds } = order;
  const [began, before] = [performance.now(), process.cpuUsage()];
  const until = began + seconds * 1000;
  const one = async (which: number) => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let turn = 0; performance.now() < until; turn += 1) {
      const asked: Asked =
        order.kind === 'read'
          ? { method: 'GET', path: order.path, headers: { cookie: order.cookie }, body: '' }
          : logOf(order.senders[(turn * connections + which) % order.senders.length]!, order, turn);
      const sent = performance.now();
      const { status, text } = await ask(agent, port, asked);
      done.took.push(performance.now() - sent);
      if (status === 200) continue;
      done.failed += 1;
      done.firstFailure ??= `${status} ${text.slice(0, 300)}`;
    }
    agent.destroy();
  };
  await Promise.all(Array.from({ length: connections }, (_, which) => one(which)));
  const { user, system } = process.cpuUsage(before);
  return { ...done, seconds: (performance.now() - began) / 1000, computed: (user + system) / 1000 };
}

async function answer(order: LoadOrder): Promise<void> {
  const done = await generate(order);
  process.send?.(done);
}

process.on('message', (order: LoadOrder) => void answer(order));
