/** Under this many flags a share says nothing. */
const FEW = 5;

export const isTooFew = (flags: number): boolean => flags < FEW;
