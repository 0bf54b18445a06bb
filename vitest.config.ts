import { defineConfig } from 'vitest/config'

/** One runner for every kind of test; `e2e` drives a real browser alone. */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          setupFiles: ['tests/no-console-error.ts'],
          include: [
            'app/**/*.test.ts',
            'app/**/*.test.tsx',
            'tests/architecture.test.ts',
            'tests/bench/**/*.test.ts',
          ],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'store',
          setupFiles: ['tests/no-console-error.ts'],
          include: [
            'tests/{db,desk,routes,http,cli,seeds,outside}/**/*.test.{ts,tsx}',
          ],
          globalSetup: ['tests/stores/global-setup.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/global-setup.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
