export { database } from '@cairn/db';
export { sweep } from './sweep.ts';
