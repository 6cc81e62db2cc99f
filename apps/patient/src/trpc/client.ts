import { createTRPCClient, httpBatchLink } from '@trpc/client';
import type { AppRouter } from '@cairn/api';
import { wire } from '@cairn/vocabulary/wire';

/** The procedures over HTTP; `url` is this app's own origin. For pages by `reach`. */
export const client = createTRPCClient<AppRouter>({
  links: [httpBatchLink({ url: '/api/trpc', transformer: wire, maxItems: 20 })],
});
