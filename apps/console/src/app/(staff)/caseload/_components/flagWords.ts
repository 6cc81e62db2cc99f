import type { OpenFlag } from '@cairn/vocabulary';

const said = (flag: OpenFlag) => {
  // An answer about safety speaks for itself; of the others the title does.
  const sentence = flag.sentence.replace(/\.$/, '');
  return flag.rule.startsWith('RF-') ? [sentence, flag.title] : [flag.title, sentence];
};

/** The open flags in two lines: the gravest, then the next or what the gravest rests on. */
export function flagWords(flags: readonly OpenFlag[]): { first: string; second: string; title?: string } {
  const [top, next, ...rest] = flags;
  if (!top) return { first: 'No open flag', second: '' };
  const [first = '', why = ''] = said(top);
  const more = rest.length > 0 ? `, ${rest.length} more` : '';
  // An answer that is too long for one line takes both.
  if (top.rule.startsWith('RF-') && !next && first.length > 28)
    return { first, second: '', title: `${top.title}: ${top.sentence}` };
  const taken = top.status === 'acknowledged' ? 'taken on; ' : '';
  return {
    first,
    second: `${taken}${next ? `${said(next)[0]}${more}` : why}`,
    title: flags.map((flag) => `${flag.title}: ${flag.sentence}`).join('\n'),
  };
}
