type Refinement = [(part: Record<string, unknown>) => boolean, { path: string[]; message: string }];

/**
 * A refinement: the setting `low` is not above the setting `high`, or the rule that reads both could never fire.
 * @example z.strictObject({ days, windowDays }).refine(...notAbove('days', 'windowDays', 'Not among so few.'))
 */
export const notAbove = (low: string, high: string, message: string): Refinement => [
  (part) => Number(part[low]) <= Number(part[high]),
  { path: [low], message },
];
