import type { DoseProposal } from '@cairn/vocabulary';

type Told = Pick<DoseProposal, 'kind' | 'from' | 'to' | 'grows' | 'reasons'>;

const settle = 'We look again in a week.';

/** What was too much, by the first reason that holds. */
const tooMuch: Record<string, string> = {
  slow: 'Your leg took a long time to settle after your walks.',
  'high-peaks': 'Your leg hurt a lot on some walks.',
  'weekly-rise': 'Your pain went up this week.',
  spread: 'Your pain now goes further down your leg.',
  'lasting-flare': 'Your pain has been up for some days.',
};

const grown = {
  'bout-length': 'Each walk gets a bit longer now.',
  'merge-bouts': 'Take one walk less each day now, and walk a bit longer each time.',
  days: 'Walk one more day each week now.',
  pace: 'Keep the same walks, and walk a bit faster.',
} as const;

/** A step back shortens the walks, or leaves one out when they are as short as they can be; one short walk stays. */
function less({ from, to }: Told): string {
  if (to?.boutsPerDay !== from?.boutsPerDay) return 'Take one walk less each day so that it can settle.';
  if (to?.minutesPerBout !== from?.minutesPerBout) return 'Take shorter walks so that it can settle.';
  return 'Keep to your short walk and take your time, so that it can settle.';
}

/**
 * Why a dose changes, in words a patient reads at grade 6: what a therapist may sign as they are or change. Empty while
 * nothing changes.
 */
export function doseMessage(proposal: Told): string {
  const { kind, grows, reasons } = proposal;
  switch (kind) {
    case 'start':
      return 'This is your first plan. It comes from your test walks. Short walks, and many of them, are the way to start.';
    case 'advance':
      return `Your walks went well this week. ${grown[grows ?? 'pace']}`;
    case 'step-back': {
      const sign = reasons.find(({ met }) => met)?.id;
      return `${(sign && tooMuch[sign]) ?? 'Your walks were too much for now.'} ${less(proposal)} ${settle}`;
    }
    case 'flare':
      return `Your pain is up for now. That can happen. Do not stop: keep up your walks, and walk a bit less. ${settle}`;
    case 'claudication':
      return 'Your leg pain eases when you sit. Take short walks, and sit down before it hurts. Then walk on.';
    case 'hold':
    case 'test-walks':
      return '';
  }
}
