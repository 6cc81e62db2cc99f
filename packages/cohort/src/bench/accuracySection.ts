import { arms, type ArmName } from '../arm.ts';
import type { BenchOptions } from './report.ts';
import { judgeCohorts } from './judgeCohorts.ts';
import { judges } from './judges.ts';
import { aims, share, table } from './table.ts';
import type { Accuracy } from './tally.ts';

const names = Object.keys(arms) as ArmName[];
const compared = ['sensitivity', 'specificity', 'judged'] as const;

const sum = ({ sensitivity, specificity }: Accuracy) => sensitivity.value + specificity.value;
const signed = (by: number) => `${by < 0 ? '−' : '+'}${Math.abs(by).toFixed(3)}`;

function armTable(arm: ArmName, accuracies: readonly Accuracy[]): string {
  const rows = accuracies.map((accuracy, index) => [
    judges[index]?.name ?? '',
    share(accuracy.sensitivity),
    share(accuracy.specificity),
    sum(accuracy).toFixed(2),
    share(accuracy.ppv),
    share(accuracy.judged),
    share(accuracy.sensitivityOverAll),
  ]);
  const heads = ['', 'sensitivity', 'specificity', 'sum', 'PPV', 'judged', 'sensitivity over all'];
  return `### ${arm}\n\n${table(heads, rows)}`;
}

/** The first two judges: the fitted trend and the reference. */
function pairOf([fitted, reference]: readonly Accuracy[]) {
  if (!fitted || !reference) throw new RangeError('The trend and the reference come first.');
  return { fitted, reference };
}

function baseAims(accuracies: readonly Accuracy[]): string {
  const { fitted } = pairOf(accuracies);
  const lower = Math.min(fitted.sensitivity.value, fitted.specificity.value);
  return aims([
    ['base arm: sensitivity + specificity 1.79 or more', sum(fitted).toFixed(2), sum(fitted) >= 1.79],
    ['neither under 0.87', lower.toFixed(3), lower >= 0.87],
    ['88 % judged or more', share(fitted.judged), fitted.judged.value >= 0.88],
  ]);
}

/** On each arm how far the trend lies above the reference. */
function againstReference(byArm: readonly (readonly Accuracy[])[]): string {
  const rows = byArm.map((accuracies, index) => {
    const { fitted, reference } = pairOf(accuracies);
    const by = compared.map((measure) => fitted[measure].value - reference[measure].value);
    return [names[index] ?? '', ...by.map(signed), by.every((difference) => difference >= 0) ? 'yes' : 'no'];
  });
  return table(['the trend against the reference', ...compared, 'no worse on any'], rows);
}

/** How each way to judge day 42 fares on every arm, and whether the aims are met. */
export function accuracySection({ seeds, patients }: BenchOptions): string {
  const byArm = names.map((arm) => judgeCohorts(arm, seeds, patients));
  return [
    '## Day 42: stalled or not',
    'Truly stalled: the level of days 29–42 is less than 30 % below that of days 1–7, and above 2. The fitted trend ' +
      'leaves out what it cannot tell; "over all" counts every truly stalled patient, judged or not.',
    baseAims(byArm[0] ?? []),
    againstReference(byArm),
    ...byArm.map((accuracies, index) => armTable(names[index] ?? 'base', accuracies)),
  ].join('\n\n');
}
