/**
 * What keeps an app and the worker small: halves of the young generation of at most 16 MB, an old one of at most 512, and
 * two arenas of malloc instead of sixteen. The Dockerfile says the same of the containers.
 */
export const leanProcess = {
  NODE_OPTIONS: '--max-semi-space-size=16 --max-old-space-size=512',
  MALLOC_ARENA_MAX: '2',
};
