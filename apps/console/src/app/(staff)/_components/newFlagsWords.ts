import type { LiveFlag } from '@cairn/api';

const nameOf = ({ givenName, familyName }: LiveFlag) => `${givenName} ${familyName}`;

/** One new flag by what it says and of whom, several by whom: "Severe pain: Rosa Delgado". */
export function newFlagsWords(flags: readonly LiveFlag[]): string {
  const [first, second] = flags;
  if (!first) return '';
  if (!second) return `${first.title}: ${nameOf(first)}`;
  const names = [...new Set(flags.map(nameOf))];
  const more = names.length > 2 ? ` and ${names.length - 2} more` : '';
  return `${flags.length} new flags: ${names.slice(0, 2).join(more ? ', ' : ' and ')}${more}`;
}
