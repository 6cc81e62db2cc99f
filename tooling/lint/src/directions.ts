/** Who may import whom: a room and the packages of ours that it may import; subpaths count as the package. */
export const directions: Record<string, readonly string[]> = {
  'packages/vocabulary': [],
  'packages/rules': ['vocabulary'],
  'packages/db': ['vocabulary'],
  'packages/ui': ['vocabulary'],
  'packages/cohort': ['rules', 'vocabulary'],
  'packages/auth': ['db', 'vocabulary'],
  'packages/api': ['auth', 'db', 'rules', 'vocabulary'],
  'packages/api/src/demo': ['auth', 'cohort', 'db', 'rules', 'vocabulary'],
  'apps/patient': ['api', 'auth', 'rules', 'ui', 'vocabulary'],
  'apps/console': ['api', 'auth', 'ui', 'vocabulary'],
  'apps/worker': ['api', 'auth', 'vocabulary'],
  e2e: ['api/demo', 'api/machine', 'db', 'db/factories', 'local', 'postgres', 'vocabulary'],
  'tooling/postgres': [],
  'tooling/lint': [],
  'tooling/local': ['api', 'db', 'postgres'],
};

/** Packages of others that only these places may import: what runs jobs stays out of the apps that people wait for. */
export const keptTo: Record<string, readonly string[]> = { 'pg-boss': ['apps/worker/', 'packages/db/src/queue/'] };

/** Tests and benches may besides use a database of their own and synthetic patients. */
export const testsMayImport = ['postgres', 'cohort'];
