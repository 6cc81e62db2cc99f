import 'server-only';
import { cache } from 'react';
import type { Action } from '@cairn/api';
import { staffFor } from '#server/auth.ts';
import { orNotFound } from '#trpc/orNotFound.ts';
import { getQueryClient, trpc } from '#trpc/server.tsx';

/** The chart for a page that needs `action`, read once a request: opening a chart is noted. */
export const readChart = cache(async (episodeId: string, action: Action) => {
  await staffFor(action);
  return orNotFound(getQueryClient().fetchQuery(trpc.chart.read.queryOptions({ episodeId })));
});
