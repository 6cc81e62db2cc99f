import type { Sql } from 'postgres';
import type { Transaction } from './connect.ts';
import { numbered } from './numbered.ts';
import { oneForAll } from './oneFor.ts';
import type { Part } from './statement.ts';

/** All but the last stand before it, as `with`. Written once: a string that stays the same is soon found again. */
const joined = oneForAll((texts: readonly string[]) => {
  const parts = numbered(texts);
  const last = parts.pop() ?? '';
  return parts.length === 0 ? last : `with ${parts.map((text, at) => `p${at} as (${text})`).join(',\n')}\n${last}`;
});

/**
 * Writes rows of different tables by one statement, prepared once a connection for each set of tables. None sees what the
 * others write. Sent at once; resolves when all are written.
 */
export async function writeTogether(tx: Transaction, parts: readonly Part[]): Promise<void> {
  if (parts.length === 0) return;
  const { client } = tx._.session as unknown as { client: Sql };
  const text = joined(parts.map((part) => part.text));
  await client.unsafe(text, parts.flatMap(({ params }) => params) as never[], { prepare: true }).execute();
}
