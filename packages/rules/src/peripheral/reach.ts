/** How far down pain reached, of the days on which that was logged, oldest first. */
export interface Reach {
  /** Day numbers, and how far down on each, 0 back … 6 foot; as many as the last of `counts`. */
  days: Int32Array;
  places: Int32Array;
  /** How many of them lie in days 1 … day; index = day. */
  counts: Int32Array;
}
