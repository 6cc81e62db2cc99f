import type { Tier, Urgency } from '@cairn/vocabulary';
import { quiet, type EvidenceOf, type Rule } from './rule.ts';

interface About {
  version: number;
  urgency: Urgency;
  source: string;
  title: string;
  forPatient: string;
  /** Whether it stays quiet after it fired: E and S never. */
  waits: boolean;
}

/** The rule of one tier: it fires on a day with an answer of that tier, once, with every such answer as evidence. */
export const redFlagRule = (
  tier: Tier,
  { version, urgency, source, title, forPatient, waits }: About,
): Rule<EvidenceOf<'answers'>> => ({
  id: `RF-${tier}`,
  version,
  source,
  condition: `A safety answer of tier ${tier}, on the day it is given.`,
  needs: 'A safety check or the intake on that day.',
  thresholds: ['redFlags'],
  waits,
  ofTheDay: true,
  urgency,
  forClinician: `${title}: each answer with its reason.`,
  forPatient,
  on: ({ findings }) => findings.keys(),
  evaluate(days, day) {
    const answers = days.findings.get(day)?.filter((finding) => finding.tier === tier) ?? [];
    return answers.length > 0 ? { status: 'fires', urgency, evidence: () => ({ kind: 'answers', answers }) } : quiet;
  },
  explain: ({ answers }) => ({ title, sentence: answers.map(({ reason }) => `${reason}.`).join(' ') }),
});
