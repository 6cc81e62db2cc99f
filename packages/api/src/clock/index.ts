export { database } from '@cairn/db';
export { runReplay } from '../policy/runReplay.ts';
export { sweep } from './sweep.ts';
export { faultWords } from '../errors.ts';
