'use client';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createTRPCClient } from '@trpc/client';
import { createTRPCContext } from '@trpc/tanstack-react-query';
import { type ReactNode, useState } from 'react';
import type { AppRouter } from '@cairn/api';
import { lateLink } from './lateLink.ts';
import { makeQueryClient } from './queryClient.ts';

export const { TRPCProvider, useTRPC, useTRPCClient } = createTRPCContext<AppRouter>();

const link = lateLink(async () => (await import('./wire.ts')).wire);

let browserQueryClient: QueryClient | undefined;
const getQueryClient = () =>
  typeof window === 'undefined' ? makeQueryClient() : (browserQueryClient ??= makeQueryClient());

/** tRPC and react-query for the browser. */
export function Providers({ children }: { children: ReactNode }) {
  const queryClient = getQueryClient();
  const [client] = useState(() => createTRPCClient<AppRouter>({ links: [link] }));
  return (
    <QueryClientProvider client={queryClient}>
      <TRPCProvider trpcClient={client} queryClient={queryClient}>
        {children}
      </TRPCProvider>
    </QueryClientProvider>
  );
}
