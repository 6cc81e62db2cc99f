import { httpSubscriptionLink, type TRPCLink } from '@trpc/client';
import { httpBatchLink } from '@trpc/client/links/httpBatchLink';
import { splitLink } from '@trpc/client/links/splitLink';
import type { AppRouter } from '@cairn/api';
import { wire as transformer } from '@cairn/vocabulary/wire';

/** How questions travel: those of one moment together, a stream on a connection of its own; `url` is our own origin. */
export const wire: TRPCLink<AppRouter> = splitLink({
  condition: ({ type }) => type === 'subscription',
  true: httpSubscriptionLink({ url: '/api/trpc', transformer }),
  false: httpBatchLink({ url: '/api/trpc', transformer, maxItems: 20 }),
});
