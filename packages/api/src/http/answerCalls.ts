import type { IncomingMessage } from 'node:http';
import { type AnyTRPCProcedure, getTRPCErrorFromUnknown, getTRPCErrorShape, transformTRPCResponse } from '@trpc/server';
import { getHTTPStatusCode } from '@trpc/server/http';
import type { App } from '@cairn/auth';
import { createContext } from '../createContext.ts';
import { appRouter } from '../root.ts';
import { unreadable } from '../trpc.ts';
import { actorOf } from './actorOf.ts';
import { textOf } from './textOf.ts';

/** Calls of one HTTP request, as tRPC's batch link sends them; `batch`: the answer is a list. */
export type Calls = { type: 'query' | 'mutation'; paths: string[]; batch: boolean; query: URLSearchParams };

const { _config: config } = appRouter._def;
/** By path. tRPC keeps them so beside the tree that its types tell of. */
const procedures = appRouter._def.procedures as unknown as Record<string, AnyTRPCProcedure | undefined>;
const endpoint = '/api/trpc/';

function typeOf({ method, headers }: IncomingMessage): Calls['type'] | null {
  if (headers['trpc-accept'] || /jsonl|event-stream/.test(headers.accept ?? '')) return null;
  if (method === 'GET') return 'query';
  return method === 'POST' && /^application\/json\s*(;|$)/i.test(headers['content-type'] ?? '') ? 'mutation' : null;
}

/**
 * What a request calls, when it is as our clients write it: procedures that there are, all of the kind that its method is
 * for, asked for one answer as JSON. Null is anything else: tRPC's own adapter knows what to say to it.
 */
export function callsOf(message: IncomingMessage): Calls | null {
  const type = typeOf(message);
  const [path = '', query] = (message.url ?? '').split(/\?(.*)/s);
  if (!type || !path.startsWith(endpoint)) return null;
  const asked = new URLSearchParams(query);
  const batch = asked.get('batch') === '1';
  const names = path.slice(endpoint.length).replaceAll(/%2c/gi, ',');
  const paths = batch ? names.split(',') : [names];
  const known = paths.every((name) => Object.hasOwn(procedures, name) && procedures[name]?._def.type === type);
  return known ? { type, paths, batch, query: asked } : null;
}

/** The inputs by call, as they were sent. @throws BAD_REQUEST what is not JSON, or not of a batch */
async function inputsOf(message: IncomingMessage, { type, batch, query }: Calls): Promise<Record<number, unknown>> {
  try {
    const text = type === 'query' ? query.get('input') || null : await textOf(message);
    if (text === null) return {};
    const sent: unknown = JSON.parse(text);
    if (!batch) return [sent];
    if (!sent || typeof sent !== 'object') throw new TypeError('The inputs of a batch are an object.');
    return sent as Record<number, unknown>;
  } catch (cause) {
    throw unreadable(cause);
  }
}

/**
 * Answers calls as tRPC's adapter does, to the byte for what our clients send, without the Request, the Response, their
 * web streams and their abort signals, which took a fifth of what an app computes for a log (decision 27).
 */
export async function answerCalls(app: App, message: IncomingMessage, calls: Calls) {
  const { type, paths, batch } = calls;
  // Who asks is found out when all has come: a session that ended meanwhile asks for nothing.
  const ready = inputsOf(message, calls).then(
    async (inputs) => [createContext(await actorOf(app, message.headers.cookie)), inputs] as const,
  );
  const answerOne = async (path: string, at: number) => {
    try {
      const [ctx, { [at]: input }] = await ready;
      // A procedure whose input is described in two steps asks for it twice.
      let raw: Promise<unknown> | undefined;
      const read = async () => (input === undefined ? input : config.transformer.input.deserialize(input));
      const getRawInput = () => (raw ??= read());
      const data: unknown = await procedures[path]!({
        path,
        type,
        ctx,
        getRawInput,
        batchIndex: at,
        signal: undefined,
      });
      return { result: { data } };
    } catch (cause) {
      const error = getTRPCErrorFromUnknown(cause);
      return { error: getTRPCErrorShape({ config, error, type, path, input: undefined, ctx: undefined }) };
    }
  };
  const answers = await Promise.all(paths.map(answerOne));
  const said = batch ? answers : answers[0]!;
  return { status: getHTTPStatusCode(said), text: JSON.stringify(transformTRPCResponse(config, said)) };
}
