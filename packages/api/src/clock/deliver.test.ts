import { eq } from 'drizzle-orm';
import { expect, test } from 'vitest';
import { users, withActor } from '@cairn/db';
import type { Mail } from '../mail/mailer.ts';
import { NOW, aSuite } from '../testing/aSuite.ts';
import { deliver } from './deliver.ts';

const suite = aSuite('deliver');
const letter = () => ({
  clinicId: suite.clinicId,
  userId: suite.lead.userId,
  subject: '1 flag past due',
  text: 'Look.',
});
const change = (values: Partial<typeof users.$inferInsert>) =>
  withActor(suite.db, { kind: 'system', clinicId: suite.clinicId }, (tx) =>
    tx.update(users).set(values).where(eq(users.id, suite.lead.userId)),
  );

/** Who gets the letter. */
async function readers(over: Partial<ReturnType<typeof letter>> = {}) {
  const mailed: Mail[] = [];
  await deliver(suite.db, { ...letter(), ...over }, (mail) => Promise.resolve(void mailed.push(mail)));
  return mailed;
}

test('a letter goes to the address its reader has now', async () => {
  await change({ email: 'ruth@clinic.example' });
  expect(await readers()).toEqual([{ to: 'ruth@clinic.example', subject: '1 flag past due', text: 'Look.' }]);
});

test('nobody of another clinic, and nobody who left, gets it', async () => {
  expect(await readers({ clinicId: suite.elsewhere.clinicId })).toEqual([]);
  await change({ disabledAt: NOW });
  expect(await readers()).toEqual([]);
  await change({ disabledAt: null });
});

test('what the post office says is thrown, so that it is tried again', async () => {
  await expect(deliver(suite.db, letter(), () => Promise.reject(new Error('no connection')))).rejects.toThrow(
    'no connection',
  );
});
