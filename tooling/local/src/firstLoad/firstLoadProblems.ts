import type { FirstLoad } from './readFirstLoad.ts';

export interface Problem {
  page: string;
  /** What is wrong, in lines for a reader. */
  words: string;
  /** The page loads more than it may. */
  over: boolean;
}

const kib = (bytes: number) => `${(bytes / 1024).toFixed(1)} KiB`;

/** Pages over their budget (KiB), pages without one, and budgets without a page. */
export function firstLoadProblems(loads: readonly FirstLoad[], budgets: Readonly<Record<string, number>>): Problem[] {
  const pages = new Set(loads.map(({ page }) => page));
  const gone = Object.keys(budgets).filter((page) => !pages.has(page));
  return [
    ...gone.map((page) => ({ page, words: `${page} has a budget and is no page any more`, over: false })),
    ...loads.flatMap(({ page, bytes, chunks }): Problem[] => {
      const budget = budgets[page];
      if (budget === undefined)
        return [{ page, words: `${page} has no budget in firstLoadBudgets.ts; it loads ${kib(bytes)}`, over: false }];
      if (bytes <= budget * 1024) return [];
      const lines = chunks.map((chunk) => `${kib(chunk.bytes).padStart(12)}  ${chunk.file}`);
      return [
        { page, words: [`${page} loads ${kib(bytes)}, may load ${budget} KiB`, ...lines].join('\n'), over: true },
      ];
    }),
  ];
}
