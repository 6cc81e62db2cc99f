import { httpSubscriptionLink, type TRPCLink } from '@trpc/client';
import { httpBatchLink } from '@trpc/client/links/httpBatchLink';
import { splitLink } from '@trpc/client/links/splitLink';
import superjson from 'superjson';
import type { AppRouter } from '@cairn/api';

/** How questions travel: those of one moment together, a stream on a connection of its own; `url` is our own origin. */
export const wire: TRPCLink<AppRouter> = splitLink({
  condition: ({ type }) => type === 'subscription',
  true: httpSubscriptionLink({ url: '/api/trpc', transformer: superjson }),
  false: httpBatchLink({ url: '/api/trpc', transformer: superjson, maxItems: 20 }),
});
