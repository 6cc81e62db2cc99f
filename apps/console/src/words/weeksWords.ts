/** "in weeks 0, 6 and 12", "in week 6", "every 2 weeks from week 2" */
export function weeksWords(weeks: readonly number[], every: number | null): string {
  if (every !== null) return `every ${every} weeks from week ${weeks[0] ?? 0}`;
  if (weeks.length < 2) return `in week ${weeks[0] ?? 0}`;
  return `in weeks ${weeks.slice(0, -1).join(', ')} and ${weeks.at(-1)}`;
}
