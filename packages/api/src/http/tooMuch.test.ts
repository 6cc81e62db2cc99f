import { expect, test } from 'vitest';
import { tooMuch } from './tooMuch.ts';

const calls = (count: number, comma = ',') => Array.from({ length: count }, () => 'account.me').join(comma);
const asking = (names: string) => tooMuch({ path: `/api/trpc/${names}`, brings: false, length: null });
const sending = (length: string | undefined) => tooMuch({ path: '/api/trpc/log.painSubmit', brings: true, length });

test('twenty calls at once are few enough, twenty-one are not, however the commas are written', () => {
  expect(asking(calls(20))).toBeNull();
  for (const comma of [',', '%2C', '%2c'])
    expect(asking(calls(21, comma))).toMatchObject({
      status: 400,
      text: expect.stringMatching(/20 at most/) as string,
    });
});

test('a body of 256 kB is small enough, a larger one and one that hides its length are not', () => {
  expect(sending('256000')).toBeNull();
  for (const length of ['256001', '1e9', 'long', '', undefined])
    expect(sending(length)?.status, `content-length: ${length}`).toBe(413);
  expect(sending('256001')?.text).toMatch(/256 kB at most/);
});
