import type { Check } from '../runChecks.ts';
import { firstLoadBudgets } from './firstLoadBudgets.ts';
import { firstLoadProblems } from './firstLoadProblems.ts';
import { largestModules } from './largestModules.ts';
import { type App, readFirstLoad } from './readFirstLoad.ts';

const apps: App[] = ['patient', 'console'];

/** Every page of the built apps loads no more JavaScript at first than its budget; one case a page. */
export const firstLoad: Check = {
  name: 'first-load JavaScript',
  run: async (signal) => {
    let pages = 0;
    const failures: string[] = [];
    for (const app of apps) {
      const loads = await readFirstLoad(app);
      const problems = firstLoadProblems(loads, firstLoadBudgets[app]);
      pages += loads.length;
      failures.push(...problems.map(({ words }) => `${app}: ${words}`));
      const over = problems.find((problem) => problem.over);
      if (over)
        failures.push(
          `  made of, with what ${over.page} loads later:`,
          ...(await largestModules(app, over.page, signal)),
        );
    }
    const failed = failures.filter((line) => /^(patient|console): /.test(line)).length;
    return { passed: Math.max(0, pages - failed), failed, output: failures.join('\n') };
  },
};
