/** Says what begins, and how long it took; `done` adds what came of it. */
export async function step<T>(doing: string, work: () => Promise<T>, done?: (result: T) => string): Promise<T> {
  const began = performance.now();
  console.log(doing);
  const result = await work();
  const outcome = done?.(result);
  console.log(`  ${seconds(performance.now() - began)}${outcome ? `, ${outcome}` : ''}`);
  return result;
}

/** `12.3 s` from milliseconds. */
export const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;
