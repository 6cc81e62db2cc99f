const names = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** "Mon, Tue and Fri"; "Every day". ISO weekdays in any order. */
export function weekdayList(weekdays: readonly number[]): string {
  if (weekdays.length === 7) return 'Every day';
  const said = weekdays.toSorted((a, b) => a - b).map((day) => names[day - 1] ?? '');
  const last = said.pop();
  return said.length === 0 ? (last ?? 'No day') : `${said.join(', ')} and ${last}`;
}
