/** The works behind a number, as the clinical reference counts them. */
const works: Record<string, string> = {
  1: 'Ostelo 2008',
  6: 'Boonstra 2016',
  7: 'Heapy 2014',
  12: 'Haugen 2011',
  35: 'Pocovi 2024',
  37: 'McDonough',
  38: 'Heapy 2015',
  39: 'BMC Public Health 7:254',
  40: 'clinics’ pain zones',
  44: 'cauda equina warning card',
  45: 'GIRFT 2024',
  50: 'ACR 2021',
  55: 'Devon referral guidance',
};

/** Where a default comes from: the works it rests on, or our own judgement, with the reason if one was written down. */
export function sourceWords(source: string): string {
  const numbers = [...source.matchAll(/\[([\d, ]+)\]/g)].flatMap(([, list = '']) => list.split(/, ?/));
  const named = numbers.map((number) => works[number] ?? `source ${number}`);
  const judged = /(^|[\s,])A\b/.test(source);
  const why = /^A: ([^,;]+)/.exec(source)?.[1];
  if (named.length > 0) return `${named.join(', ')}${judged ? ' and our judgement' : ''}`;
  if (judged) return why ? `our judgement: ${why}` : 'our judgement';
  return source.includes('docs/bench.md') ? 'measured on simulated patients' : 'the clinical reference';
}
