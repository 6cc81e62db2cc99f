import { z } from 'zod';
import { makeSignInLinks } from '@cairn/auth';
import { Email } from '@cairn/vocabulary';
import { appUrl } from '../mail/appUrl.ts';
import { doorProcedure } from '../trpc.ts';

/** Mails a link to sign in. The answer is the same whether the address is known or not. */
export const request = doorProcedure
  .meta({ action: 'link.request' })
  .input(z.strictObject({ app: z.enum(['patient', 'console']), email: Email }))
  .mutation(async ({ ctx: { db, now, afterCommit, mailer }, input }) => {
    afterCommit(async () => {
      const links = await makeSignInLinks(db, input.app, input.email, now);
      for (const { email, token } of links)
        await mailer({
          to: email,
          subject: 'Your link to sign in to Cairn',
          text: [
            'Open this link to sign in. It works once, for 30 minutes:',
            `${appUrl(input.app)}/sign-in/${token}`,
            'If you did not ask for it, you can leave it be: nobody is signed in without it.',
          ].join('\n\n'),
        }).catch((error: unknown) => {
          // Only known addresses get this far: an error here would tell them from the others.
          process.emitWarning(`A link to sign in could not be mailed: ${String(error)}`);
        });
    });
    return { sent: true };
  });
