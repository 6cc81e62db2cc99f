import { hash } from 'node:crypto';

/**
 * The first half of the SHA-256 of a content, 16 characters of a byte each: the same content, the same hash, whatever the
 * order of its keys.
 */
export function hashOf(content: object): string {
  const entries = Object.entries(content).filter(([, value]) => value !== undefined && value !== null);
  const sorted = JSON.stringify(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)),
    (_key, value: unknown) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
  );
  return hash('sha256', sorted, 'buffer').subarray(0, 16).toString('latin1');
}
