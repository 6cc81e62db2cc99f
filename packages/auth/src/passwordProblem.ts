/** Starts and runs of keys that fill fifteen characters without being a secret. @source NIST SP 800-63B-4 3.1.1.2 */
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
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  '98765432109876543210',
  'sciatica',
  'cairn',
];

const plain = (text: string) => text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** What is left of `text` once every common run (four characters of one or more) is taken out. */
const remainder = (text: string, known: string[]): string => {
  let rest = text;
  for (const word of known) rest = rest.replaceAll(word, '');
  return rest.replaceAll(/(.)\1{2,}/g, '').replaceAll(/^\d{1,6}|\d{1,6}$/g, '');
};

const repeats = (text: string) => /^(.{1,6})\1+$/.test(text);

/**
 * Why a new password is refused, or null.
 * @param about words a guesser would try first: the person's e-mail and names, the clinic's name
 */
export function passwordProblem(password: string, about: string[] = []): string | null {
  const text = plain(password);
  const personal = about.flatMap((word) => [plain(word), plain(word.split('@')[0] ?? '')]).filter((word) => word.length > 3);
  const easy = text.length > 0 && (repeats(text) || remainder(text, [...personal, ...common]).length < 4);
  return easy ? 'This is easy to guess. A few unrelated words in a row work well.' : null;
}
