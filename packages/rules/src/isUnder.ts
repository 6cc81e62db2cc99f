/** Far below any step a mean of ratings can take, far above the rounding of a sum of them. */
const ROUNDING = 1e-9;

/** Whether `value` lies below `limit`; a mean that is the limit but for rounding is not below it. */
export const isUnder = (value: number, limit: number): boolean => value < limit - ROUNDING;
