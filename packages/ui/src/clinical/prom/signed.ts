const MINUS = '−';

/** A scale around zero shows its signs: "−3", "0", "+3". */
export const signed = (value: number, isAround: boolean): string =>
  value < 0 ? `${MINUS}${-value}` : isAround && value > 0 ? `+${value}` : String(value);
