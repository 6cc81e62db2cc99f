/** A mean in words: one decimal, none when whole. */
export const points = (mean: number): string => String(Math.round(mean * 10) / 10);
