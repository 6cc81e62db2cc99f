import type { examinations } from '@cairn/db';

type Examination = Pick<
  typeof examinations.$inferSelect,
  'slrLeftDegrees' | 'slrRightDegrees' | 'strength' | 'reflexes' | 'sensation' | 'note'
>;

const names: Record<string, string> = {
  hipFlexion: 'hip flexion',
  kneeExtension: 'knee extension',
  ankleDorsiflexion: 'ankle dorsiflexion',
  bigToeExtension: 'big-toe extension',
  plantarFlexion: 'plantar flexion',
  knee: 'knee reflex',
  ankle: 'ankle reflex',
};

const bothSides = (sides: { left?: unknown; right?: unknown }, unit = '') =>
  (['right', 'left'] as const)
    .filter((side) => sides[side] !== null && sides[side] !== undefined)
    .map((side) => `${String(sides[side])}${unit} ${side}`)
    .join(', ');

const lines = (findings: Record<string, { left?: unknown; right?: unknown } | undefined>, unit: string, prefix = '') =>
  Object.entries(findings)
    .map(([name, sides]) => [names[name] ?? name, sides ? bothSides(sides, unit) : ''] as const)
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `${prefix}${name} ${text}`);

/** The findings in one sentence; what was not examined is not mentioned. */
export function examinationText({
  slrLeftDegrees,
  slrRightDegrees,
  strength,
  reflexes,
  sensation,
  note,
}: Examination): string {
  const slr = bothSides({ left: slrLeftDegrees, right: slrRightDegrees }, '°');
  const parts = [
    ...(slr ? [`straight-leg raise ${slr}`] : []),
    ...lines(strength, ' of 5'),
    ...lines(reflexes, ''),
    ...lines(sensation, '', 'sensation '),
  ];
  return [parts.join('; '), note].filter(Boolean).join('. ') || 'no findings recorded';
}
