import { TRPCError } from '@trpc/server';
import { fieldErrorsOf } from '../errors.ts';

export type Refusal = { code: TRPCError['code']; message: string; fields: string[] };

/** How a call was refused: its code, its words, and the fields it names. @throws when it succeeded */
export async function refusalOf(call: Promise<unknown>): Promise<Refusal> {
  const error: unknown = await call.then(
    () => new Error('This call was expected to be refused, and succeeded.'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof TRPCError)) throw error;
  return { code: error.code, message: error.message, fields: Object.keys(fieldErrorsOf(error) ?? {}) };
}
