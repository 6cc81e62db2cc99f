import type { Sql } from 'postgres';

/** A statement with more values than these is written for one occasion, as rows by the hundred are: it is not kept. */
const MOST_VALUES = 64;

/**
 * The driver's client, or its transaction, with statements prepared once a connection: Drizzle asks for none, and a
 * statement with values that is not prepared goes to Postgres twice, to be described and to be run.
 */
export function preparing<Client extends Pick<Sql, 'unsafe'>>(client: Client): Client {
  const { unsafe } = client;
  return Object.assign(client, {
    unsafe: ((text, values = [], options) =>
      unsafe(text, values, {
        ...options,
        prepare: options?.prepare || (values.length > 0 && values.length <= MOST_VALUES),
      })) as Sql['unsafe'],
  });
}
