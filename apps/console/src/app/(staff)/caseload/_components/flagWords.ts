import type { OpenFlag } from '@cairn/vocabulary';
import { untilWords } from '#dates/untilWords.ts';

const said = (flag: OpenFlag) => {
  // An answer about safety speaks for itself; of the others the title does.
  const sentence = flag.sentence.replace(/\.$/, '');
  return flag.rule.startsWith('RF-') ? [sentence, flag.title] : [flag.title, sentence];
};

/** "snoozed until Fri 27 Nov", or nothing. */
const snoozedWords = ({ snoozedUntil }: OpenFlag, zone: string) =>
  snoozedUntil ? `snoozed until ${untilWords(new Date(snoozedUntil), zone)}` : '';

/** The open flags in two lines: the gravest, then the next or what the gravest rests on; those put off come last. */
export function flagWords(flags: readonly OpenFlag[], zone: string): { first: string; second: string; title?: string } {
  const [top, next, ...rest] = flags;
  if (!top) return { first: 'No open flag', second: '' };
  const [first = '', why = ''] = said(top);
  const more = rest.length > 0 ? `, ${rest.length} more` : '';
  // An answer that is too long for one line takes both.
  if (top.rule.startsWith('RF-') && !next && first.length > 28)
    return { first, second: '', title: `${top.title}: ${top.sentence}` };
  const taken = top.status === 'acknowledged' ? 'taken on; ' : top.snoozedUntil ? `${snoozedWords(top, zone)}; ` : '';
  const named = (flag: OpenFlag) => [said(flag)[0], snoozedWords(flag, zone)].filter(Boolean).join(', ');
  return {
    first,
    second: `${taken}${next ? `${named(next)}${more}` : why}`,
    title: flags
      .map((flag) => `${[flag.title, snoozedWords(flag, zone)].filter(Boolean).join(', ')}: ${flag.sentence}`)
      .join('\n'),
  };
}
