import type { TRPCClientErrorLike } from '@trpc/client';
import type { AppRouter } from '@cairn/api';

/** What to tell about an action that did not go through: what happened, and that the writing is still there. */
export function troubleWords(error: TRPCClientErrorLike<AppRouter>): string {
  if (!error.data) return 'The clinic’s server does not answer. What you wrote is still here; try again in a minute.';
  if (error.data.fieldErrors) return 'Some entries need another look. They are marked.';
  if (error.data.code === 'INTERNAL_SERVER_ERROR')
    return 'Something went wrong on our side. Nothing was saved; try again.';
  return error.message;
}
