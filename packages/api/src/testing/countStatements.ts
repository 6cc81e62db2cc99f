import type { Statement } from '@cairn/db';

/** What opens and closes a transaction; each procedure does so once. */
const AROUND = /^(begin|commit|rollback|select set_config)/;

/** Takes down the statements that a connection sends, besides those that open and close a transaction. */
export function countStatements() {
  const heard: Statement[] = [];
  return {
    hear: (statement: Statement) => void (AROUND.test(statement.text) || heard.push(statement)),
    /** What was sent since it was last asked. */
    take: (): Statement[] => heard.splice(0),
  };
}
