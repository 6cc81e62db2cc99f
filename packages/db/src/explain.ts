import type { Sql } from 'postgres';
import type { Statement, Transaction } from './connect.ts';

/** One step of a plan, as `EXPLAIN (FORMAT JSON)` names its parts. */
export type PlanNode = {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Index Cond'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Shared Hit Blocks': number;
  'Shared Read Blocks': number;
  Plans?: PlanNode[];
};

type Explained = { Plan: PlanNode; 'Execution Time': number; 'Planning Time': number };

const clientOf = (tx: Transaction) => (tx._.session as unknown as { client: Sql }).client;

/** Sends a statement as it was heard. @returns its rows as lists of values */
export const send = (tx: Transaction, { text, params }: Statement): Promise<unknown[][]> =>
  clientOf(tx)
    .unsafe(text, params as never[])
    .values();

/**
 * How Postgres runs a select with these parameters: runs it, and tells each step of the plan, the outermost first, and
 * the blocks of 8 KiB it looked at: `hit` in the server's memory, `read` from the system.
 */
export async function explain(tx: Transaction, { text, params }: Statement) {
  const [row] = await clientOf(tx).unsafe(
    `explain (analyze, buffers, serialize, format json) ${text}`,
    params as never[],
  );
  const [explained] = (row?.['QUERY PLAN'] ?? []) as Explained[];
  if (!explained) throw new Error('Postgres explained nothing.');
  const steps = (node: PlanNode): PlanNode[] => [node, ...(node.Plans ?? []).flatMap(steps)];
  const { Plan: plan } = explained;
  return {
    steps: steps(plan),
    hit: plan['Shared Hit Blocks'],
    read: plan['Shared Read Blocks'],
    /** Milliseconds on the server. */
    planning: explained['Planning Time'],
    execution: explained['Execution Time'],
  };
}
