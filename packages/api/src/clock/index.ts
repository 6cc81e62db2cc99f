export { database } from '@cairn/db';
export { sweep } from './sweep.ts';
export { faultWords } from '../errors.ts';
