import type { LocalDate } from '@cairn/vocabulary';
import { formOfProm } from './formOfProm.ts';
import type { Prom } from './listProms.ts';

/**
 * What a patient answered about a day, each with the questions and who saw it first.
 * @param sights who looked at the episode since that day began, earliest first
 */
export const promLogs = (proms: readonly Prom[], on: LocalDate, sights: readonly { at: Date; by: string }[]) =>
  proms
    .filter((prom) => prom.on === on)
    .flatMap((prom) => {
      const { id, firstId, changed, writtenAt, receivedAt, zone, answers } = prom;
      const form = formOfProm(prom);
      if (!answers || !form) return [];
      const seen = sights.find(({ at }) => at >= receivedAt) ?? null;
      return [{ kind: 'prom' as const, id, firstId, changed, on, writtenAt, receivedAt, zone, seen, form, answers }];
    });
