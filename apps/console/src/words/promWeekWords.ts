/** The week of monitoring of a score: "week 6", "before day 1"; nothing before there is a day 1. */
export const promWeekWords = (week: number | null): string =>
  week === null ? '' : week < 0 ? 'before day 1' : `week ${week}`;
