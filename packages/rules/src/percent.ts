/** A share as whole per cent, rounded down in size, so that 19.7 % never reads as the 20 % it did not reach. */
export const percent = (share: number): string => `${Math.floor(Math.abs(share) * 100 + 1e-7)} %`;
