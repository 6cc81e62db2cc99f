/**
 * As `Promise.all`, but waits for all also when one fails: what is on its way and goes on asking would otherwise ask in a
 * transaction that has ended.
 */
export async function together<const Promises extends readonly unknown[]>(
  promises: Promises,
): Promise<{ -readonly [At in keyof Promises]: Awaited<Promises[At]> }> {
  const settled = await Promise.allSettled(promises);
  const failed = settled.find(({ status }) => status === 'rejected');
  if (failed?.status === 'rejected') throw failed.reason;
  return settled.map((one) => (one as PromiseFulfilledResult<unknown>).value) as never;
}
