import { defineConfig } from 'vitest/config';

/** The core's tests in one zone, without those that concern shapes and not rules. */
export default defineConfig({
  resolve: { tsconfigPaths: true },
  test: {
    env: { TZ: 'UTC' },
    include: ['packages/core/src/**/*.test.ts'],
    exclude: ['**/*.long.test.ts'],
  },
});
