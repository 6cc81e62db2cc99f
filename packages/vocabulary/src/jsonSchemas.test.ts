import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from './jsonSchemas.ts';

test.each(Object.entries(jsonSchemas()))('docs/schemas/%s is up to date', (name, schema) => {
  const stored = readFileSync(new URL(`../../../docs/schemas/${name}`, import.meta.url), 'utf8');
  expect(JSON.parse(stored), 'run: node packages/vocabulary/scripts/writeSchemas.ts').toEqual(
    JSON.parse(JSON.stringify(schema)),
  );
});
