import 'server-only';
import { HydrationBoundary, dehydrate } from '@tanstack/react-query';
import { type ReactNode, cache } from 'react';
import { createCaller, createContext } from '@cairn/api';
import { currentActor } from '#server/auth.ts';
import { makeQueryClient } from './queryClient.ts';

export const getQueryClient = cache(makeQueryClient);

/** Calls a procedure directly, in a server component or action. */
export const caller = async () => createCaller(createContext(await currentActor()));

/** Hands what was prefetched to the browser. */
export const Hydrate = ({ children }: { children: ReactNode }) => (
  <HydrationBoundary state={dehydrate(getQueryClient())}>{children}</HydrationBoundary>
);
