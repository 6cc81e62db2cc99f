import { TRPCError } from '@trpc/server';
import { ZodError, z } from 'zod';

/** Messages by field, for the form that sent them. */
export type FieldErrors = Record<string, string[]>;

/** Input that is well formed but not possible here, by field. */
export class InvalidInput extends Error {
  override name = 'InvalidInput';
  readonly fieldErrors: FieldErrors;
  constructor(fieldErrors: FieldErrors) {
    super(Object.values(fieldErrors).flat().join(' '));
    this.fieldErrors = fieldErrors;
  }
}

/** The one answer for what is not there and for what is someone else's. */
export const notFound = () => new TRPCError({ code: 'NOT_FOUND', message: 'We could not find this.' });

export const conflict = (message: string) => new TRPCError({ code: 'CONFLICT', message });

/** Codes of postgres.js and of Postgres that mean: the server went away or is not ready (class 08, 57P). */
const unreachable = /^(CONNECT|ECONN|ENOTFOUND|EPIPE|ETIMEDOUT|CONNECTION_|08|57P|53300)/;

/** Codes of Postgres for a value that no column takes, such as a letter U+0000; our own inputs let few of them by. */
const unstorable = /^22(003|007|008|009|021|023|P02|P05)$/;

/** Two who save the same at the same moment: the second meets a key that is there. */
const duplicate = /^23505$/;

const has = (codes: RegExp, error: unknown): boolean => {
  for (let e = error; e instanceof Error; e = e.cause) {
    const code = (e as { code?: unknown }).code;
    if (typeof code === 'string' && codes.test(code)) return true;
  }
  return false;
};

/** Whether the database could not be reached. */
export const isUnreachable = (error: unknown): boolean => has(unreachable, error);

const byField = (error: ZodError): FieldErrors => {
  const fields: FieldErrors = {};
  for (const issue of error.issues) {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    for (const path of keys) (fields[path.join('.') || 'form'] ??= []).push(issue.message);
  }
  return fields;
};

/** Errors by field of whatever was thrown, or null. */
export function fieldErrorsOf(error: TRPCError): FieldErrors | null {
  if (error.cause instanceof InvalidInput) return error.cause.fieldErrors;
  if (error.cause instanceof ZodError) return byField(error.cause);
  if (error.cause instanceof z.core.$ZodError) return byField(error.cause as ZodError);
  return null;
}

/** Turns whatever a procedure threw into what its caller may know. */
export function mapError(error: TRPCError): TRPCError {
  if (error.cause instanceof InvalidInput)
    return new TRPCError({ code: 'BAD_REQUEST', message: error.cause.message, cause: error.cause });
  if (error.code !== 'INTERNAL_SERVER_ERROR') return error;
  if (isUnreachable(error))
    return new TRPCError({
      code: 'SERVICE_UNAVAILABLE',
      message: 'Cairn cannot reach its records right now. Nothing was saved. Please try again in a minute.',
    });
  if (has(unstorable, error)) {
    const cause = new InvalidInput({
      form: ['Something here cannot be saved. Please write it again without pasting.'],
    });
    return new TRPCError({ code: 'BAD_REQUEST', message: cause.message, cause });
  }
  if (has(duplicate, error)) return conflict('Someone saved the same at this moment. Please look again.');
  console.error(faultWords(error));
  return new TRPCError({
    code: 'INTERNAL_SERVER_ERROR',
    message: 'Something went wrong on our side. Nothing was saved. Please try again.',
  });
}

/** What a log may hold of a fault: the innermost cause, never a statement with its values. */
export function faultWords(error: unknown): string {
  let inmost = error;
  while (inmost instanceof Error && inmost.cause instanceof Error) inmost = inmost.cause;
  if (!(inmost instanceof Error)) return 'Something that is no error was thrown.';
  const { code } = inmost as { code?: unknown };
  const where =
    inmost.stack
      ?.split('\n')
      .find((line) => line.includes('/src/'))
      ?.trim() ?? '';
  return [inmost.name, typeof code === 'string' ? code : '', inmost.message.split('\n')[0], where]
    .filter(Boolean)
    .join(' ');
}
