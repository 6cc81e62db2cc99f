import type { DoseProposal } from '@cairn/vocabulary';

type Told = Pick<DoseProposal, 'kind' | 'from' | 'to' | 'grows'>;

const percentOf = ({ from, to }: Told) =>
  from && to ? Math.round(100 * Math.abs(to.minutesPerBout / from.minutesPerBout - 1)) : 0;

const grown = {
  'merge-bouts': 'One walk less a day, each longer',
  days: 'One more day a week',
  pace: 'The same minutes, a little faster',
} as const;

/** What a proposal asks for, in a line: "Step back 25 %". */
export function stepWords(proposal: Told): string {
  const { kind, grows, from, to } = proposal;
  const percent = percentOf(proposal);
  switch (kind) {
    case 'test-walks':
      return 'Test walks first';
    case 'start':
      return 'A first dose, from the test walks';
    case 'advance':
      return grows && grows !== 'bout-length' ? grown[grows] : `Step up ${percent}\u00a0%`;
    case 'hold':
      return 'Stay at this dose';
    case 'step-back':
      return from && to && from.boutsPerDay > to.boutsPerDay
        ? 'Step back, one walk less a day'
        : `Step back ${percent}\u00a0%`;
    case 'flare':
      return percent > 0
        ? `A flare: ${percent}\u00a0% less once it eases`
        : 'A flare: one walk less a day once it eases';
    case 'claudication':
      return 'Shorter walks with seats between: sitting eases the pain';
  }
}
