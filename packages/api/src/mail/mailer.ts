import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import { newId } from '@cairn/vocabulary';

export type Mail = { to: string; subject: string; text: string };
/** Sends one mail. @throws when it could not be handed over */
export type Mailer = (mail: Mail) => Promise<void>;

const from = () => process.env.CAIRN_MAIL_FROM ?? 'Cairn <no-reply@cairn.localhost>';

/** Milliseconds after which a post office that says nothing is given up; SMTP_URL may name its own. */
const patience = { connectionTimeout: 5_000, greetingTimeout: 5_000, socketTimeout: 10_000 };

function overSmtp(smtpUrl: string): Mailer {
  // Only the address itself carries options: an object beside it would be read as defaults of each mail.
  const url = new URL(smtpUrl);
  for (const [name, ms] of Object.entries(patience))
    if (!url.searchParams.has(name)) url.searchParams.set(name, String(ms));
  const transport = createTransport(url.href);
  return async (mail) => {
    await transport.sendMail({ ...mail, from: from() });
  };
}

/** Writes each mail as an .eml file: what a demo on one machine has for a post office. */
function toFolder(folder: string): Mailer {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: 'unix' });
  return async (mail) => {
    const { message } = await transport.sendMail({ ...mail, from: from() });
    const file = join(folder, `${newId()}.eml`);
    // Links to sign in are in there: nobody else's to read.
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(`${file}.part`, message as Buffer, { mode: 0o600 });
    await rename(`${file}.part`, file);
  };
}

let shared: Mailer | undefined;

/** The process's post: SMTP_URL, else the demo's folder CAIRN_OUTBOX, else none and every mail is refused. */
export function mailer(): Mailer {
  const { SMTP_URL, CAIRN_OUTBOX } = process.env;
  return (shared ??= SMTP_URL
    ? overSmtp(SMTP_URL)
    : CAIRN_OUTBOX
      ? toFolder(CAIRN_OUTBOX)
      : () => Promise.reject(new Error('No mail can be sent: SMTP_URL is not set.')));
}
