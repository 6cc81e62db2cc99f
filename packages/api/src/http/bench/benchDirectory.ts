import { join, resolve } from 'node:path';
import process from 'node:process';

/** Where the benches of the served apps keep their Postgres: beside the demo's, under CAIRN_DATA. */
export const benchDirectory = (): string =>
  join(resolve(import.meta.dirname, '../../../../..', process.env.CAIRN_DATA || '.cairn'), 'bench-http');
