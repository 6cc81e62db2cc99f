'use client';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createTRPCClient, httpBatchLink, httpSubscriptionLink, splitLink } from '@trpc/client';
import { createTRPCContext } from '@trpc/tanstack-react-query';
import { type ReactNode, useState } from 'react';
import superjson from 'superjson';
import type { AppRouter } from '@cairn/api';
import { makeQueryClient } from './queryClient.ts';

export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();

/** Questions of one moment travel together; a stream has a connection of its own. */
const links = () => [
  splitLink({
    condition: ({ type }) => type === 'subscription',
    true: httpSubscriptionLink({ url: '/api/trpc', transformer: superjson }),
    false: httpBatchLink({ url: '/api/trpc', transformer: superjson, maxItems: 20 }),
  }),
];

let browserQueryClient: QueryClient | undefined;
const getQueryClient = () =>
  typeof window === 'undefined' ? makeQueryClient() : (browserQueryClient ??= makeQueryClient());

/** tRPC and react-query for the browser; `url` is this app's own origin. */
export function Providers({ children }: { children: ReactNode }) {
  const queryClient = getQueryClient();
  const [client] = useState(() => createTRPCClient<AppRouter>({ links: links() }));
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={client} queryClient={queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}
