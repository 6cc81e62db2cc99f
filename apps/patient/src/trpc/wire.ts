import type { TRPCLink } from '@trpc/client';
import { httpBatchLink } from '@trpc/client/links/httpBatchLink';
import superjson from 'superjson';
import type { AppRouter } from '@cairn/api';

/** How questions travel; `url` is this app's own origin. */
export const wire: TRPCLink<AppRouter> = httpBatchLink({ url: '/api/trpc', transformer: superjson, maxItems: 20 });
