export interface Issue {
  path: readonly PropertyKey[];
  message: string;
}

const NAMED_ISSUES = 5;

function inWords({ path, message }: Issue): string {
  const field = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return field ? `${field.replace(/^\./, '')}: ${message}` : message;
}

/** `painLogs[3].legNprs: The scale ends at 10.` for each of the first five, and how many more there are. */
export function issuesInWords(issues: readonly Issue[]): string {
  const more = issues.length > NAMED_ISSUES ? ` And ${issues.length - NAMED_ISSUES} more.` : '';
  return issues.slice(0, NAMED_ISSUES).map(inWords).join(' ') + more;
}
