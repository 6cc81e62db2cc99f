const MINUTE_MS = 60_000;

/** A length of time in its two largest units: "11 min", "3 h 18 min", "2 days 4 h", "16 days". */
export function spanWords(milliseconds: number): string {
  const minutes = Math.max(0, Math.round(milliseconds / MINUTE_MS));
  const hours = Math.floor(minutes / 60);
  const days = Math.floor(hours / 24);
  if (hours === 0) return `${minutes} min`;
  if (days === 0) return minutes % 60 === 0 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
  const word = days === 1 ? '1 day' : `${days} days`;
  return days >= 3 || hours % 24 === 0 ? word : `${word} ${hours % 24} h`;
}
