export { database } from '@cairn/db';
export { storeProposal } from '../dose/storeProposal.ts';
export { sweep } from './sweep.ts';
export { faultWords } from '../errors.ts';
