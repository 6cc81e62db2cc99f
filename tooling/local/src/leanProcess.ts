/**
 * What keeps an app and the worker small: a young generation of at most 8 MB a half, an old one of at most 256, which is more than three
 * times what they hold, and two arenas of malloc instead of sixteen. The Dockerfile says the same of the containers.
 */
export const leanProcess = {
  NODE_OPTIONS: '--max-semi-space-size=8 --max-old-space-size=256',
  MALLOC_ARENA_MAX: '2',
};
