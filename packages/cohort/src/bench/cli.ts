/**
 * Prints the accuracy of the rules as Markdown: `npm run bench:rules -- --seeds 11,12,13,14,15 --patients 400`.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { report } from './report.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '11,12,13,14,15' },
    patients: { type: 'string', default: '400' },
  },
});
const seeds = values.seeds.split(',').map(Number);
const patients = Number(values.patients);
if (![...seeds, patients].every((value) => Number.isInteger(value) && value > 0)) {
  console.error('Give whole numbers: --seeds 11,12,13 --patients 400.');
  process.exit(1);
}
console.log(report({ seeds, patients }));
