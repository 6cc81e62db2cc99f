import type { Transaction, episodes } from '@cairn/db';
import type { LocalDate } from '@cairn/vocabulary';
import { sightingsSince } from '../chart/sightingsSince.ts';
import { formOfProm } from './formOfProm.ts';
import type { Prom } from './listProms.ts';

/** What a patient answered about a day, each with the questions and who saw it first. */
export async function promLogs(
  tx: Transaction,
  episode: Pick<typeof episodes.$inferSelect, 'clinicId' | 'id'>,
  proms: readonly Prom[],
  on: LocalDate,
) {
  const ofDay = proms.filter((prom) => prom.on === on);
  const sights = await sightingsSince(tx, episode, ofDay);
  return ofDay.flatMap((prom) => {
    const { id, firstId, changed, writtenAt, receivedAt, zone, answers } = prom;
    const form = formOfProm(prom);
    if (!answers || !form) return [];
    const seen = sights.find(({ at }) => at >= receivedAt) ?? null;
    return [{ kind: 'prom' as const, id, firstId, changed, on, writtenAt, receivedAt, zone, seen, form, answers }];
  });
}
