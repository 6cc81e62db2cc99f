/** Writes docs/schemas from the Zod schemas: `node packages/vocabulary/scripts/writeSchemas.ts`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { jsonSchemas } from '../src/jsonSchemas.ts';

const folder = new URL('../../../docs/schemas/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const [name, schema] of Object.entries(jsonSchemas()))
  writeFileSync(new URL(name, folder), `${JSON.stringify(schema, null, 2)}\n`);
