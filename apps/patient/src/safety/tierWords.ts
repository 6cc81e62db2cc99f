import type { Tier } from '@cairn/vocabulary';

/** What happens with the answers of a check, by the gravest of them. */
export function tierWords(tier: Tier | null, therapist: string, clinicPhone: string): string {
  switch (tier) {
    case 'E':
      return 'One of your answers needs an emergency department now. If you have not left yet, go now.';
    case 'S':
      return `One of your answers needs a call today. If you have not called yet, the clinic’s number is ${clinicPhone}.`;
    case 'W':
      return `Your therapist will look at this within a week. ${therapist} gets your answers.`;
    case 'R':
      return `Your therapist will look at this at the next review. ${therapist} gets your answers.`;
    case null:
      return 'Nothing you answered needs anything done. Your answers are kept with your log.';
  }
}
