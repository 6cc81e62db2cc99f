/** Bounds of a whole number, with the words for a number outside of them. */
export interface Bounds {
  least: number;
  most: number;
  whole: string;
  few: string;
  many: string;
}

/** Of what an entry about a walk counts: minutes walked, walks it sums up, seated breaks. */
export const walkBounds = {
  minutes: {
    least: 1,
    most: 600,
    whole: 'Enter whole minutes.',
    few: 'Enter at least 1 minute.',
    many: 'Enter 600 minutes or fewer.',
  },
  bouts: {
    least: 1,
    most: 24,
    whole: 'Enter whole walks.',
    few: 'Enter at least 1 walk.',
    many: 'Enter 24 walks or fewer.',
  },
  breaks: {
    least: 0,
    most: 60,
    whole: 'Enter whole breaks.',
    few: 'Enter 0 breaks or more.',
    many: 'Enter 60 breaks or fewer.',
  },
} as const satisfies Record<string, Bounds>;

/** What is wrong with the number, in words; undefined when it is within its bounds. */
export function boundsProblem(value: number, { least, most, whole, few, many }: Bounds): string | undefined {
  if (!Number.isInteger(value)) return whole;
  if (value < least) return few;
  return value > most ? many : undefined;
}
