import { simulate } from '@cairn/cohort';
import type { PgTable } from 'drizzle-orm/pg-core';
import { getTableName, sql } from 'drizzle-orm';
import {
  type Database,
  episodeDays,
  episodes,
  intakes,
  painLogs,
  patients,
  planRevisions,
  policies,
  promResponses,
  safetyChecks,
  walkLogs,
} from '@cairn/db';
import { aClinic, aStaffMember } from '@cairn/db/factories';
import { episodeDays as laidOut } from '@cairn/rules';
import { type LocalDate, Policy, Timeline, addDays, newId } from '@cairn/vocabulary';

/** Patients a round of inserts. */
const ROUND = 100;

/** Postgres reads the rows from one JSON document: far faster than a parameter a value. */
async function insertRows(admin: Database, table: PgTable, rows: object[]): Promise<void> {
  const name = sql.identifier(getTableName(table));
  const columns = sql.join(
    Object.keys(rows[0] ?? {}).map((column) => sql.identifier(column)),
    sql`, `,
  );
  await admin.execute(sql`insert into ${name} (${columns})
    select ${columns} from jsonb_populate_recordset(null::${name}, ${JSON.stringify(rows)}::text::jsonb)`);
}

/**
 * A clinic of simulated patients, all in monitoring for `days` up to `today`: the size that a replay is measured on.
 * @param admin a connection that row-level security does not hold
 */
export async function simulatedClinic(
  admin: Database,
  wanted: { patients: number; days: number; today: LocalDate; seed: number },
) {
  const { clinicId, careTeamId } = await aClinic(admin);
  // Version 1 judges by the means, version 2 by the fitted trend.
  for (const [version, estimator] of [
    [1, 'means'],
    [2, 'fitted'],
  ] as const) {
    const document = Policy.parse({ version, stall6: { estimator } });
    const row = { clinicId, version, document, effectiveOn: '2020-01-01', createdAt: new Date('2026-01-05T17:00:00Z') };
    await admin
      .insert(policies)
      .values(row)
      .onConflictDoUpdate({ target: [policies.clinicId, policies.version], set: { document } });
  }
  const lead = await aStaffMember(admin, clinicId, { role: 'lead', careTeamId });
  const zone = 'America/Los_Angeles';
  const startedOn = addDays(wanted.today, 1 - wanted.days);
  const cohort = simulate({ seed: wanted.seed, patients: wanted.patients, days: wanted.days, startedOn });
  const at = (on: LocalDate) => `${on}T16:00:00Z`;
  for (let from = 0; from < cohort.length; from += ROUND) {
    const people = cohort.slice(from, from + ROUND).map(({ timeline }) => ({
      timeline,
      of: { clinic_id: clinicId, patient_id: newId(), episode_id: newId() },
    }));
    const log = (of: object, on: LocalDate) => ({
      ...of,
      id: newId(),
      on,
      written_at: at(on),
      received_at: at(on),
      zone,
      content_hash: 'simulated',
    });
    await insertRows(
      admin,
      patients,
      people.map(({ of }, index) => ({
        clinic_id: clinicId,
        id: of.patient_id,
        given_name: 'Patient',
        family_name: `No. ${from + index + 1}`,
        birth_on: '1970-01-01',
        email: `${of.patient_id}@patient.example`,
        phone: '',
        time_zone: zone,
        created_at: at(startedOn),
      })),
    );
    await insertRows(
      admin,
      episodes,
      people.map(({ of, timeline }) => ({
        clinic_id: clinicId,
        id: of.episode_id,
        patient_id: of.patient_id,
        care_team_id: careTeamId,
        therapist_id: lead.staffId,
        started_on: startedOn,
        onset_on: timeline.onsetOn ?? null,
        side: 'left',
        goal: '',
        created_at: at(startedOn),
      })),
    );
    await insertRows(
      admin,
      intakes,
      people.map(({ of, timeline }) => ({
        ...of,
        id: newId(),
        on: startedOn,
        written_at: at(startedOn),
        zone,
        history: timeline.intake?.history ?? {},
        answers: timeline.intake?.answers ?? {},
      })),
    );
    await insertRows(
      admin,
      painLogs,
      people.flatMap(({ of, timeline }) =>
        timeline.painLogs.map(({ on, legNprs, backNprs, furthest, nightPain }) => ({
          ...log(of, on),
          leg_nprs: legNprs,
          back_nprs: backNprs,
          furthest,
          night_pain: nightPain,
        })),
      ),
    );
    await insertRows(
      admin,
      walkLogs,
      people.flatMap(({ of, timeline }) =>
        (timeline.walkLogs ?? []).map((walk) => ({
          ...log(of, walk.on),
          minutes: Math.round(walk.minutes ?? 0),
          breaks: walk.breaks,
          surface: 'flat',
          pain_before: walk.painBefore,
          pain_peak: walk.painPeak,
          pain_next_morning: walk.painNextMorning,
          bouts: walk.bouts,
        })),
      ),
    );
    await insertRows(
      admin,
      safetyChecks,
      people.flatMap(({ of, timeline }) =>
        (timeline.safetyChecks ?? []).map(({ on, answers, nothingNew }) => ({
          ...log(of, on),
          answers: answers ?? {},
          nothing_new: nothingNew ?? false,
        })),
      ),
    );
    await insertRows(
      admin,
      promResponses,
      people.flatMap(({ of, timeline }) =>
        (timeline.proms ?? []).map(({ on, instrument, score }) => ({ ...log(of, on), instrument, score })),
      ),
    );
    // As the product keeps them with every log.
    await admin.insert(episodeDays).values(
      people.map(({ of, timeline }) => {
        const { cells, checks, scores, intake } = laidOut(Timeline.parse(timeline));
        const own = { clinicId, patientId: of.patient_id, episodeId: of.episode_id };
        return { ...own, cells, said: { checks, scores, intake } };
      }),
    );
    await insertRows(
      admin,
      planRevisions,
      people.map(({ of }) => ({
        ...of,
        id: newId(),
        revision: 1,
        effective_on: startedOn,
        minutes_per_bout: 10,
        bouts_per_day: 3,
        weekdays: [1, 2, 3, 4, 5],
        break_minutes: 2,
        surface: 'flat',
        stop_at_nprs: 5,
        stretches: [],
        technique: [],
        avoid: [],
        reason: 'To begin with.',
        signed_by: lead.staffId,
        signed_at: at(startedOn),
      })),
    );
  }
  await admin.execute(sql`analyze`);
  return { clinicId, lead };
}
