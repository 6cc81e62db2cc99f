import { reach } from './reach.ts';

/** The patient's day: kept under this key by the server, and read anew by the browser. */
export const today = {
  queryKey: ['today'],
  queryFn: async () => (await reach()).today.read.query(),
};
