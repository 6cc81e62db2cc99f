import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';

export type OutboxMail = { id: string; to: string; subject: string; text: string; sentAt: string };

/** Whether an address in a browser is one of this installation's own: a foreign name that leads here is not. */
export const isOwnHost = (host: string | null): boolean =>
  [process.env.CAIRN_PATIENT_URL, process.env.CAIRN_CONSOLE_URL].some((url) => url && new URL(url).host === host);

/** Whether this process shows the demo's outbox; never when mail goes out over SMTP. */
export const hasOutbox = (): boolean => Boolean(process.env.CAIRN_OUTBOX) && !process.env.SMTP_URL;

/** The newest mails of the demo's outbox, newest first. @throws when there is no outbox */
export async function readOutbox(most = 30): Promise<OutboxMail[]> {
  if (!hasOutbox()) throw new Error('This installation has no outbox.');
  const folder = process.env.CAIRN_OUTBOX ?? '';
  const names = await readdir(/* turbopackIgnore: true */ folder).catch(() => []);
  const files = names
    .filter((name) => name.endsWith('.eml'))
    .sort()
    .reverse()
    .slice(0, most);
  return Promise.all(
    files.map(async (name) => {
      const mail = await PostalMime.parse(await readFile(/* turbopackIgnore: true */ join(folder, name)));
      return {
        id: name,
        to: mail.to?.map((to) => to.address ?? '').join(', ') ?? '',
        subject: mail.subject ?? '',
        text: mail.text ?? '',
        sentAt: mail.date ?? '',
      };
    }),
  );
}
