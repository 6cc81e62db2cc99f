import { type LocalDate, dayIn } from '@cairn/vocabulary';

/** "Wed 18 Nov"; put together here, so that every browser and the server say the same. */
export const dayWords = (on: LocalDate): string =>
  `${dayIn(on, { weekday: 'short' })} ${dayIn(on, { day: 'numeric' })} ${dayIn(on, { month: 'short' })}`;
