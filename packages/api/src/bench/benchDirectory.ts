import { resolve } from 'node:path';
import process from 'node:process';

/** Where a bench keeps its Postgres from run to run: beside the demo's, under CAIRN_DATA. */
export const benchDirectory = (name: 'bench' | 'bench-http'): string =>
  resolve(import.meta.dirname, '../../../..', process.env.CAIRN_DATA || '.cairn', name);
