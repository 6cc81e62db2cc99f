/** Words that fill fifteen characters without being a secret. @source NIST SP 800-63B-4 3.1.1.2 */
const common = [
  'password',
  'passw0rd',
  'letmein',
  'welcome',
  'iloveyou',
  'administrator',
  'changeme',
  'sunshine',
  'football',
  'princess',
  'sciatica',
  'cairn',
];

/** Letters, digits and keys in a row. */
const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
].flatMap((row) => [row, row.split('').reverse().join('')]);

const plain = (text: string) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Takes out every stretch of four characters or more that stands in a row. */
function withoutRows(text: string): string {
  let rest = '';
  for (let at = 0; at < text.length;) {
    let end = at;
    while (end < text.length && rows.some((row) => row.includes(text.slice(at, end + 1)))) end += 1;
    if (end - at < 4) {
      end = at + 1;
      rest += text.slice(at, end);
    }
    at = end;
  }
  return rest;
}

/** What is left once common words, rows, one letter many times, and digits at either end are taken out. */
const remainder = (text: string, known: string[]): string => {
  const rest = known.reduce((left, word) => left.replaceAll(word, ''), text);
  return withoutRows(rest)
    .replaceAll(/(.)\1{2,}/gu, '')
    .replaceAll(/^\d{1,6}|\d{1,6}$/g, '');
};

const repeats = (text: string) => /^(.{1,12}?)\1+$/su.test(text);

/**
 * Why a new password is refused, or null.
 * @param about words a guesser would try first: the person's e-mail and names, the clinic's name
 */
export function passwordProblem(password: string, about: string[] = []): string | null {
  const text = plain(password);
  const personal = about
    .flatMap((word) => [plain(word), plain(word.split('@')[0] ?? '')])
    .filter((word) => word.length > 3);
  const left = text === '' ? password : remainder(text, [...personal, ...common]);
  const easy = repeats(text === '' ? password : text) || left.length < 4;
  return easy ? 'This is easy to guess. A few unrelated words in a row work well.' : null;
}
