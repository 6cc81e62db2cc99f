import type { Sql } from 'postgres';
import type { Transaction } from './connect.ts';
import type { Part } from './statement.ts';

const joined = new Map<string, string>();

/** The parts as one statement: all but the last stand before it, as `with`. */
function join(parts: readonly Part[]): string {
  let before = 0;
  const texts = parts.map(({ text, params }) => {
    const numbered = text.replaceAll(/\$(\d+)/g, (_, number) => `$${Number(number) + before}`);
    before += params.length;
    return numbered;
  });
  const last = texts.pop();
  return texts.length === 0
    ? (last ?? '')
    : `with ${texts.map((text, at) => `p${at} as (${text})`).join(',\n')}\n${last}`;
}

/**
 * Writes rows of different tables by one statement, prepared once a connection for each set of tables. None sees what the
 * others write. Sent at once; resolves when all are written.
 */
export async function writeTogether(tx: Transaction, parts: readonly Part[]): Promise<void> {
  if (parts.length === 0) return;
  const key = parts.map(({ text }) => text).join(';');
  const text = joined.get(key) ?? join(parts);
  joined.set(key, text);
  const { client } = tx._.session as unknown as { client: Sql };
  await client.unsafe(text, parts.flatMap(({ params }) => params) as never[], { prepare: true }).execute();
}
