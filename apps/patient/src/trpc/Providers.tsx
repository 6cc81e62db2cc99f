'use client';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { makeQueryClient } from './queryClient.ts';

let browserQueryClient: QueryClient | undefined;
const getQueryClient = () =>
  typeof window === 'undefined' ? makeQueryClient() : (browserQueryClient ??= makeQueryClient());

/** What the pages of those signed in know, kept from page to page. */
export const Providers = ({ children }: { children: ReactNode }) => (
  <QueryClientProvider client={getQueryClient()}>{children}</QueryClientProvider>
);
