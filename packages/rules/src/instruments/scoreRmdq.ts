const ITEMS = 24;

/**
 * How many of the 24 sentences are ticked, 0–24; what is left blank counts as not ticked, as published.
 * @throws RangeError for another number of sentences
 * @source clinical.md 3; Roland & Morris 1983
 */
export function scoreRmdq(ticks: readonly (boolean | null)[]): number {
  if (ticks.length !== ITEMS) throw new RangeError(`The RMDQ has ${ITEMS} sentences, not ${ticks.length}.`);
  return ticks.filter((ticked) => ticked === true).length;
}
