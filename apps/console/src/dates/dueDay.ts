import { type LocalDate, localDateIn } from '@cairn/vocabulary';

/** The day on which something due at `dueAt` is due: due times are the ends of days, which is when the next one begins. */
export const dueDay = (dueAt: Date, zone: string): LocalDate => localDateIn(new Date(dueAt.getTime() - 1), zone);
