import type { LocalDate } from '@cairn/vocabulary';
import { longDate } from './longDate.ts';

export type LetterFacts = {
  clinicName: string;
  patientName: string;
  birthOn: LocalDate;
  side: 'left' | 'right' | 'both' | null;
  startedOn: LocalDate | null;
  onsetOn: LocalDate | null;
  today: LocalDate;
  /** What the flags say, one sentence each. */
  findings: { title: string; sentence: string }[];
  /** The verdict in a clinician's words, or null before there is one. */
  verdict: string | null;
  plan: { minutesPerBout: number; boutsPerDay: number; daysPerWeek: number; revision: number } | null;
  examination: { on: LocalDate; text: string } | null;
  safetyChecks: { count: number; answers: string[] };
  signedBy: string;
};

const sides = { left: 'left leg', right: 'right leg', both: 'both legs' };

const times = (count: number) => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);

/** The body of a referral letter from the chart, in paragraphs; the therapist edits and signs it. */
export function letter(facts: LetterFacts): string {
  const { patientName, plan, examination, safetyChecks } = facts;
  const where = facts.side ? `, ${sides[facts.side]}` : '';
  const since = facts.onsetOn ? `, since ${longDate(facts.onsetOn)}` : '';
  const paragraphs = [
    `Please see ${patientName}, born ${longDate(facts.birthOn)}, and advise on further studies. ` +
      `We follow ${patientName} for sciatica${where}${since}` +
      (facts.startedOn ? `, with daily logs and graded walking since ${longDate(facts.startedOn)}.` : '.'),
    facts.verdict,
    facts.findings.length > 0 ? facts.findings.map(({ title, sentence }) => `${title}: ${sentence}`).join('\n') : null,
    plan
      ? `The present plan (revision ${plan.revision}) is walking ${plan.minutesPerBout} minutes, ${times(plan.boutsPerDay)} a day, ` +
        `on ${plan.daysPerWeek} days a week.`
      : null,
    safetyChecks.count > 0
      ? `Warning signs were asked with ${safetyChecks.count} ${safetyChecks.count === 1 ? 'log' : 'logs'}; ` +
        (safetyChecks.answers.length > 0 ? `reported: ${safetyChecks.answers.join('; ')}.` : 'none was reported.')
      : 'No safety check has been answered so far.',
    examination ? `At the examination on ${longDate(examination.on)}: ${examination.text}` : null,
    `With kind regards,\n${facts.signedBy}\n${facts.clinicName}`,
  ];
  return paragraphs.filter((paragraph) => paragraph !== null).join('\n\n');
}
