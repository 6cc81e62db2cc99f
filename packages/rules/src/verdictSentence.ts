import type { Improvement } from '@cairn/vocabulary';
import { changeInWords } from './changeInWords.ts';
import type { Outlook } from './evaluate.ts';

/** How far the level moved, in points a patient can picture; changes under half a point are not named. */
function sinceFirstWeek({ improvement }: Outlook): string {
  if (!improvement) return '';
  const change = Math.round(Math.abs(improvement.baseline - improvement.current));
  if (change === 0) return "It's about the same as in your first week.";
  const direction = improvement.current < improvement.baseline ? 'lower' : 'higher';
  return `It's about ${change} ${change === 1 ? 'point' : 'points'} ${direction} than in your first week.`;
}

/** "Improving" is also said of pain that is low and stays low. */
const hasEased = ({ improvement }: Pick<Outlook, 'improvement'>) =>
  improvement !== null && Math.round(improvement.baseline - improvement.current) > 0;

function forPatient(assessment: Outlook): string {
  const site = assessment.improvement?.site ?? 'leg';
  switch (assessment.verdict) {
    case 'recovered':
      return `Your ${site} pain is almost gone. ${sinceFirstWeek(assessment)}`;
    case 'improving':
      if (!assessment.improvement) return `Your ${site} pain seems to be easing. Logging on most days helps us see it.`;
      return `Your ${site} pain is ${hasEased(assessment) ? 'easing' : 'low'}. ${sinceFirstWeek(assessment)}`;
    case 'stalled':
      return `Your ${site} pain has not eased much yet. Talk with your care team about what to try next.`;
    case 'worsening':
      return `Your ${site} pain has gone up. Talk with your care team. Call them now if something new starts.`;
    case 'too-early':
      return "It's too early to tell how your pain is changing. Keep logging each day.";
    case 'not-enough-data':
      return "We can't tell yet how your pain is changing. Logging on most days helps us see it.";
  }
}

function againstFirstWeek({ site, relative }: Improvement): string {
  if (relative === null) return `${site} pain is up from none in week 1`;
  if (changeInWords(relative) === 'no change') return `${site} pain is as in week 1`;
  return `${site} pain is ${changeInWords(relative)} than in week 1`;
}

function forClinician({ verdict, improvement }: Outlook): string {
  const measured = improvement ? againstFirstWeek(improvement) : '';
  switch (verdict) {
    case 'recovered':
      return `Recovered: ${measured}`;
    case 'improving':
      if (!improvement) return 'Improving, by the trend of the logs there are';
      return hasEased({ improvement }) ? `Improving: ${measured}` : `Improving: ${measured}, at 2 or less`;
    case 'stalled':
      return measured ? `Stalled: ${measured}` : 'Stalled, by the trend of the logs there are';
    case 'worsening':
      return measured ? `Worsening: ${measured}, above its best two weeks` : 'Worsening: above its best two weeks';
    case 'too-early':
      return measured ? `Too early to judge: ${measured}` : 'Too early to judge';
    case 'not-enough-data':
      return 'Not enough logs to judge';
  }
}

/**
 * The verdict in a sentence or two: for patients in plain words and points, without percentages and never a
 * diagnosis; for clinicians with the share.
 */
export const verdictSentence = (assessment: Outlook, reader: 'patient' | 'clinician'): string =>
  reader === 'patient' ? forPatient(assessment) : forClinician(assessment);
