import { type LocalDate, type Policy, type RaisedFlag, type RuleId, addDays } from '@cairn/vocabulary';

/** What is stored of a flag that matters here; `resolvedOn` null while it is open. */
export type StoredFlag = {
  rule: RuleId;
  raisedOn: LocalDate;
  resolvedOn: LocalDate | null;
  evidence: RaisedFlag['evidence'];
};

const answersOf = ({ evidence }: Pick<RaisedFlag, 'evidence'>) =>
  evidence.kind === 'answers' ? evidence.answers.map(({ question, answer }) => `${question}:${answer}`) : [];

const neverWaits = (rule: RuleId) => rule === 'RF-E' || rule === 'RF-S';

/**
 * The raised flags that are not stored yet.
 * - A late or changed log can move the day a rule fires: within the refractory time, or while a flag of that rule was
 *   open, it is the flag we have. Nothing stored is taken back.
 * - Answers of tier E and S never wait: one that no flag of that day holds, or that was given again after its flag was
 *   resolved, raises a flag of its own.
 * @param given the answers that came with this change, as `question:answer`, and the day they are about
 */
export function newFlags(
  raised: readonly RaisedFlag[],
  stored: readonly StoredFlag[],
  policy: Pick<Policy, 'refractoryDays'>,
  given: { on: LocalDate; answers: ReadonlySet<string> } | null = null,
): RaisedFlag[] {
  const fresh: RaisedFlag[] = [];
  for (const flag of raised) {
    // Of several days caught up at once the first flag is open while the later ones are looked at.
    const same = [...stored, ...fresh.map((one) => ({ ...one, resolvedOn: null }))].filter(
      ({ rule }) => rule === flag.rule,
    );
    if (isNew(flag, same, policy, given)) fresh.push(flag);
  }
  return fresh;
}

function isNew(
  flag: RaisedFlag,
  same: readonly StoredFlag[],
  policy: Pick<Policy, 'refractoryDays'>,
  given: { on: LocalDate; answers: ReadonlySet<string> } | null,
): boolean {
  if (neverWaits(flag.rule)) {
    const ofDay = same.filter(({ raisedOn }) => raisedOn === flag.raisedOn);
    const known = new Set(ofDay.flatMap(answersOf));
    const open = new Set(ofDay.filter(({ resolvedOn }) => !resolvedOn).flatMap(answersOf));
    const again = (answer: string) => given?.on === flag.raisedOn && given.answers.has(answer) && !open.has(answer);
    return answersOf(flag).some((answer) => !known.has(answer) || again(answer));
  }
  return !same.some(({ raisedOn, resolvedOn }) => {
    const quietUntil = addDays(raisedOn, policy.refractoryDays - 1);
    const coveredUntil = resolvedOn === null ? '9999' : resolvedOn > quietUntil ? resolvedOn : quietUntil;
    return flag.raisedOn >= addDays(raisedOn, 1 - policy.refractoryDays) && flag.raisedOn <= coveredUntil;
  });
}
