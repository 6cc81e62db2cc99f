import { defineConfig } from 'vitest/config';

/** All tests but those that start processes, read docs, or draw many random cases: they judge no single mutant better. */
export default defineConfig({
  test: {
    include: ['src/**/*.test.ts'],
    exclude: ['**/cli.test.ts', '**/rulesDocument.test.ts', '**/*.properties.test.ts', '**/node_modules/**'],
    testTimeout: 20_000,
    // Nothing is kept between files, and to load the vocabulary for each takes longer than its tests.
    isolate: false,
    server: { deps: { external: [/packages\/vocabulary/] } },
  },
});
