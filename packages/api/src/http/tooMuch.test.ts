import { expect, test } from 'vitest';
import { tooMuch } from './tooMuch.ts';

const calls = (count: number, comma = ',') => Array.from({ length: count }, () => 'account.me').join(comma);
const asking = (path: string) => tooMuch(new Request(`http://cairn.test/api/trpc/${path}?batch=1`));
const sending = (body: string, length = String(body.length)) =>
  tooMuch(
    new Request('http://cairn.test/api/trpc/log.painSubmit', {
      method: 'POST',
      body,
      headers: length ? { 'content-length': length } : {},
    }),
  );

test('twenty calls at once are few enough, twenty-one are not, however the commas are written', async () => {
  expect(asking(calls(20))).toBeNull();
  for (const comma of [',', '%2C', '%2c']) {
    const refusal = asking(calls(21, comma));
    expect(refusal?.status).toBe(400);
    expect(await refusal?.text()).toMatch(/20 at most/);
  }
});

test('a body of 256 kB is small enough, a larger one and one that hides its length are not', async () => {
  expect(sending('x'.repeat(256_000))).toBeNull();
  for (const length of ['256001', '1e9', 'long', ''])
    expect(sending('x', length)?.status, `content-length: ${length}`).toBe(413);
  expect(await sending('x', '256001')?.text()).toMatch(/256 kB at most/);
});
