import type { Sql } from 'postgres';
import { LiveNotice } from '@cairn/vocabulary';

/** Called with each notice as it is committed, and with `back` whenever the connection stands (again): what was said before may have been missed. */
export type Hears = (heard: LiveNotice | 'back') => void;

const noticeIn = (payload: string): LiveNotice | null => {
  try {
    return LiveNotice.safeParse(JSON.parse(payload)).data ?? null;
  } catch {
    return null;
  }
};

/**
 * What the database says on `cairn_live`, fanned out to all who subscribe: one connection however many they are, opened
 * for the first of them. A connection that is lost is opened again by the driver for as long as it takes.
 */
export function listen(client: Pick<Sql, 'listen'>) {
  const subscribers = new Set<Hears>();
  let asked = false;
  let standing = false;
  const tell: Hears = (heard) => {
    for (const hears of subscribers) hears(heard);
  };
  const open = () => {
    asked = true;
    client
      .listen(
        'cairn_live',
        (payload) => {
          const notice = noticeIn(payload);
          if (notice) tell(notice);
        },
        () => {
          standing = true;
          tell('back');
        },
      )
      // The database is not there; the driver goes on trying, and `back` is told when it is.
      .catch(() => {});
  };
  return {
    /** @returns how to stop; `hears` must not throw. It is called with `back` before anything else. */
    subscribe(hears: Hears): () => void {
      subscribers.add(hears);
      if (standing) hears('back');
      else if (!asked) open();
      return () => void subscribers.delete(hears);
    },
    /** How many listen now. */
    count: () => subscribers.size,
  };
}
