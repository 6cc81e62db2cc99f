import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { registry } from './registry.ts';
import { rulesDocument } from './rulesDocument.ts';

test('docs/rules.md is up to date', () => {
  const stored = readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8');
  expect(stored, 'run: node packages/rules/scripts/writeRules.ts').toBe(rulesDocument());
});

test.each(registry)('$id is there with its condition, messages and source', (rule) => {
  const document = rulesDocument();
  for (const words of [rule.condition, rule.needs, rule.forClinician, rule.forPatient, rule.source])
    expect(document).toContain(words);
  const section = document.split(`## ${rule.id}, `)[1]?.split('\n## ')[0] ?? '';
  expect(section).toMatch(/\*\*Urgency:\*\* \S/);
});

test('a setting is listed once', () => {
  const paths = [...rulesDocument().matchAll(/^\| `([^`]+)`/gm)].map(([, path]) => path);
  expect(new Set(paths).size).toBe(paths.length);
});
