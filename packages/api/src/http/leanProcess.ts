/**
 * What keeps an app and the worker small: halves of the young generation of at most 16 MB, an old one of at most 512, two
 * arenas of malloc instead of sixteen, and pieces of 32 KiB or more given back when they are freed: Node compiles in such,
 * up to 80 MB at once, and malloc would keep most of it. The Dockerfile says the same of the containers.
 */
export const leanProcess = {
  NODE_OPTIONS: '--max-semi-space-size=16 --max-old-space-size=512',
  MALLOC_ARENA_MAX: '2',
  MALLOC_MMAP_THRESHOLD_: '32768',
  MALLOC_TRIM_THRESHOLD_: '131072',
};
