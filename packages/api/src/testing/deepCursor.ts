import type { CaseloadSort } from '@cairn/vocabulary';
import type { createCaller } from '../root.ts';

/** The cursor of a page far down the caseload: after `pages` of 100, or the last there is. */
export async function deepCursor(
  caller: ReturnType<typeof createCaller>,
  sort: CaseloadSort,
  pages: number,
): Promise<string | undefined> {
  let cursor: string | undefined;
  for (let page = 0; page < pages; page += 1) {
    const { nextCursor } = await caller.caseload.list({ sort, limit: 100, ...(cursor ? { cursor } : {}) });
    if (!nextCursor) break;
    cursor = nextCursor;
  }
  return cursor;
}
