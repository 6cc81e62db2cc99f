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

/** How many tables are asked or written to, with those inside of one statement: what goes together is counted apart. */
export const partsOf = (statements: readonly Statement[]): number =>
  statements.reduce(
    (sum, { text }) => sum + (text.match(/\b(select|insert into|update "|delete from)/g)?.length ?? 0),
    0,
  );
