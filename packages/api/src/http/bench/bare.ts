/**
 * The limit to measure against: node:http and postgres.js alone, on the same tables, three inserts in one transaction.
 * It knows nobody, checks nothing and runs no rules. DATABASE_URL is a role that row-level security does not hold.
 */
import { createServer } from 'node:http';
import process from 'node:process';
import postgres from 'postgres';
import { newId } from '@cairn/vocabulary';

const sql = postgres(process.env.DATABASE_URL ?? '', { max: 10, onnotice: () => {} });

type Log = Record<'clinicId' | 'userId' | 'patientId' | 'episodeId' | 'id' | 'on' | 'writtenAt' | 'zone', string> & {
  legNprs: number;
  backNprs: number;
};

async function store(log: Log): Promise<void> {
  const now = new Date().toISOString();
  const { clinicId, userId, patientId, episodeId, id, on, writtenAt, zone, legNprs, backNprs } = log;
  await sql.begin(async (tx) => {
    await Promise.all([
      tx`insert into pain_logs (clinic_id, patient_id, episode_id, id, "on", written_at, zone, received_at, content_hash, leg_nprs, back_nprs)
        values (${clinicId}, ${patientId}, ${episodeId}, ${id}, ${on}, ${writtenAt}, ${zone}, ${now}, ${id}, ${legNprs}, ${backNprs})`,
      tx`insert into episode_summaries (clinic_id, patient_id, episode_id, care_team_id, therapist_id, given_name, family_name,
          birth_on, phone, time_zone, invited_at, sort_name, group_rank, due_at, assessed_on, verdict, worst_pain, series,
          walked_minutes, open_flags, last_log_on, last_log_at)
        select clinic_id, patient_id, ${episodeId}, care_team_id, therapist_id, given_name, family_name, birth_on, phone, time_zone,
          invited_at, sort_name, group_rank, due_at, ${on}, verdict, ${legNprs}, series, walked_minutes, open_flags, ${on}, ${now}
        from episode_summaries where clinic_id = ${clinicId} and episode_id = ${episodeId}
        on conflict (clinic_id, episode_id) do update set worst_pain = excluded.worst_pain, assessed_on = excluded.assessed_on,
          last_log_on = excluded.last_log_on, last_log_at = excluded.last_log_at`,
      tx`insert into audit_events (clinic_id, id, at, actor_kind, user_id, action, patient_id, entity_id, detail)
        values (${clinicId}, ${newId()}, ${now}, 'patient', ${userId}, 'log.painSubmit', ${patientId}, ${id}, ${tx.json({ on })})`,
    ]);
  });
}

createServer((message, response) => {
  if (message.method !== 'POST') return void response.end();
  let body = '';
  message.setEncoding('utf8').on('data', (part: string) => (body += part));
  message.on('end', () => {
    store(JSON.parse(body) as Log).then(
      () => response.setHeader('content-type', 'application/json').end('{"ok":true}'),
      (error: unknown) => {
        response.statusCode = 500;
        response.end(String(error));
      },
    );
  });
}).listen(Number(process.env.PORT), '127.0.0.1');
