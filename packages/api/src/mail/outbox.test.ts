import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'cairn-outbox-')), 'outbox');
  vi.resetModules();
  vi.stubEnv('CAIRN_OUTBOX', folder);
  vi.stubEnv('SMTP_URL', undefined);
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(join(folder, '..'), { recursive: true });
});
const load = async () => ({ ...(await import('./mailer.ts')), ...(await import('./outbox.ts')) });

describe('the outbox', () => {
  test('keeps what the mailer writes, newest first, letter for letter', async () => {
    const { mailer, readOutbox } = await load();
    const text = `Dear Zoë,\n\n${'a long line '.repeat(40)}\n\nhttp://patient.test/sign-in/${'a'.repeat(43)}\n\n= ; . é 李`;
    await mailer()({ to: 'zoe@post.example', subject: 'Grüße, “quoted”', text });
    await mailer()({ to: 'li@post.example', subject: 'Second', text: 'Second' });
    const [second, first, ...others] = await readOutbox();
    expect(others).toEqual([]);
    expect(second).toMatchObject({ to: 'li@post.example', subject: 'Second' });
    expect(first).toMatchObject({ to: 'zoe@post.example', subject: 'Grüße, “quoted”' });
    expect(first?.text.trimEnd()).toBe(text);
    expect(Number.isNaN(Date.parse(first?.sentAt ?? ''))).toBe(false);
    expect((await readdir(folder)).every((name) => name.endsWith('.eml'))).toBe(true);
  });

  test('shows the newest as many as asked for, and no file that is still being written', async () => {
    const { mailer, readOutbox } = await load();
    for (const subject of ['one', 'two', 'three']) await mailer()({ to: 'li@post.example', subject, text: subject });
    await writeFile(join(folder, 'zzz.eml.part'), 'half');
    expect((await readOutbox(2)).map(({ subject }) => subject)).toEqual(['three', 'two']);
  });

  test('is empty before the first mail', async () => {
    expect(await (await load()).readOutbox()).toEqual([]);
  });

  test('is not there when mail goes out over SMTP, or without a folder', async () => {
    const { hasOutbox, readOutbox } = await load();
    vi.stubEnv('SMTP_URL', 'smtp://127.0.0.1:1');
    expect(hasOutbox()).toBe(false);
    await expect(readOutbox()).rejects.toThrow(/no outbox/);
    vi.stubEnv('SMTP_URL', undefined);
    vi.stubEnv('CAIRN_OUTBOX', undefined);
    expect(hasOutbox()).toBe(false);
  });
});
