import { z } from 'zod';
import { reaches } from './orders.ts';

/** Numeric pain rating scale, whole points 0 (no pain) to 10 (worst imaginable). clinical.md 2 */
export const Nprs = z.int('Choose a whole number.').min(0, 'The scale begins at 0.').max(10, 'The scale ends at 10.');
export type Nprs = z.infer<typeof Nprs>;

/** How far down the leg the pain reaches, nearest first. clinical.md 6, PERIPHERAL */
export const Furthest = z.enum(reaches);
export type Furthest = z.infer<typeof Furthest>;

export const Site = z.enum(['leg', 'back']);
export type Site = z.infer<typeof Site>;

export const Side = z.enum(['left', 'right', 'both']);
export type Side = z.infer<typeof Side>;
