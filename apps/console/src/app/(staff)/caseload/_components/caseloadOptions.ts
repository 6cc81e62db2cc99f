/** One page after another by key; the same for the server's prefetch and the browser. */
export const caseloadOptions = {
  initialCursor: undefined,
  getNextPageParam: (page: { nextCursor: string | null }) => page.nextCursor ?? undefined,
};
