/**
 * Indexes of the days that get the open tick of a day without a log. The last day is today: without a log yet it is
 * blank, not a gap.
 */
export function gapTicks(logged: readonly boolean[]): number[] {
  return logged.flatMap((isLogged, index) => (!isLogged && index < logged.length - 1 ? [index] : []));
}
