/** Writes docs/rules.md from the registry: `node packages/rules/scripts/writeRules.ts`. */
import { writeFileSync } from 'node:fs';
import { rulesDocument } from '../src/rulesDocument.ts';

writeFileSync(new URL('../../../docs/rules.md', import.meta.url), rulesDocument());
