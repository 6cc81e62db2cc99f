import { policySettings, Urgency, type Policy, type PolicySetting } from '@cairn/vocabulary';
import { registry } from './registry.ts';
import type { Rule } from './rule.ts';

const settings = policySettings();

function range({ min, max, choices, unit }: PolicySetting): string {
  return choices.length > 0 ? choices.join(', ') : `${min}–${max} ${unit}`;
}

function settingsTable(parts: readonly (keyof Policy)[]): string {
  const rows = settings
    .filter(({ part }) => parts.includes(part))
    .map(
      (setting) =>
        `| \`${setting.path}\` | ${setting.title} | ${setting.default} | ${range(setting)} | ${setting.source} |`,
    );
  return ['| Setting | Meaning | Default | Range | Source |', '|---|---|---|---|---|', ...rows].join('\n');
}

/** The parts that the rule reads and no other rule owns, so that shared windows are listed once. */
const shared: readonly (keyof Policy)[] = ['refractoryDays', 'unchangedDays', 'baseline', 'current'];
const ownParts = (rule: Rule) => rule.thresholds.filter((part) => !shared.includes(part));

function urgencies(rule: Rule): string {
  if (rule.urgency) return rule.urgency;
  const ofParts = settings.filter(
    ({ part, choices }) => ownParts(rule)[0] === part && choices.join() === Urgency.options.join(),
  );
  return ofParts.map(({ default: initial, path }) => `${initial} (\`${path}\`)`).join(', ');
}

/** The rule as a section; red flags share one table of settings, given with the first of them. */
function section(rule: Rule, index: number, rules: readonly Rule[]): string {
  const parts = ownParts(rule).filter(
    (part) => !rules.slice(0, index).some((before) => ownParts(before).includes(part)),
  );
  const facts = [
    `- **Fires when:** ${rule.condition}`,
    `- **Needs:** ${rule.needs}`,
    `- **Urgency:** ${urgencies(rule)}`,
    `- **After it fired:** ${rule.waits ? 'stays quiet for the refractory time' : 'never waits'}`,
    `- **The clinician reads:** ${rule.forClinician}`,
    `- **The patient reads:** ${rule.forPatient}`,
    `- **Source:** ${rule.source}`,
  ];
  return [
    `## ${rule.id}, version ${rule.version}`,
    facts.join('\n'),
    ...(parts.length > 0 ? [settingsTable(parts)] : []),
  ].join('\n\n');
}

/** docs/rules.md: every rule of the registry with its condition, thresholds, urgency, messages and source. */
export function rulesDocument(): string {
  return [
    '# The rules',
    'Made from the registry in packages/rules by `node packages/rules/scripts/writeRules.ts`; a test fails when it is stale. ' +
      'Numbers in brackets are the sources of clinical.md; **A** marks an assumption of ours. Nothing here is a ' +
      'diagnosis: a rule gives a reason for a clinician to look.',
    '## What several rules share',
    settingsTable(shared),
    ...registry.map(section),
    '## The walking dose',
    'Proposed once a week and never applied without a therapist: see packages/rules/src/dose.',
    settingsTable(['dose']),
    '## The verdict',
    settingsTable(['verdict']),
  ]
    .join('\n\n')
    .concat('\n');
}
