import { Policy } from '@cairn/vocabulary';

/** More than the policies in force at a few hundred clinics; older ones must not fill the memory. */
const MOST = 500;
const known = new Map<string, Policy>();

/** The policy a stored document holds; one content is checked once. @throws when it is none */
export function parsedPolicy(document: string): Policy {
  const parsed = known.get(document) ?? Policy.parse(JSON.parse(document));
  if (!known.has(document)) {
    if (known.size >= MOST) known.clear();
    known.set(document, parsed);
  }
  return parsed;
}
