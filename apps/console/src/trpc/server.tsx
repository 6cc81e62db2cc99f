import 'server-only';
import { HydrationBoundary, dehydrate } from '@tanstack/react-query';
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query';
import { type ReactNode, cache } from 'react';
import { appRouter, createCaller, createContext } from '@cairn/api';
import { currentActor } from '#server/auth.ts';
import { makeQueryClient } from './queryClient.ts';

export const getQueryClient = cache(makeQueryClient);

/** Query options for prefetching in a server component, in process. */
export const trpc = createTRPCOptionsProxy({
  ctx: async () => createContext(await currentActor()),
  router: appRouter,
  queryClient: getQueryClient,
});

/** Calls a procedure directly, in a server component or action. */
export const caller = async () => createCaller(createContext(await currentActor()));

/** Who is signed in, and where: read once a request, whatever of the page asks. */
export const whoAndWhere = cache(async () => (await caller()).account.me());

/** Hands what was prefetched to the browser. */
export const Hydrate = ({ children }: { children: ReactNode }) => (
  <HydrationBoundary state={dehydrate(getQueryClient())}>{children}</HydrationBoundary>
);
