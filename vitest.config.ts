import { env } from 'node:process';

import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';

import { launchOptions } from './scripts/browser.mjs';

/** A thorough run, as before a merge, tries every combination; every day a part of them is tried. */
const isThorough = env.BERDAYA_THOROUGH !== undefined;

/** The core must answer the same wherever it runs: in UTC, and in a thorough run far to the west and in Indonesia's zones. */
const zones = ['UTC'].concat(
  isThorough ? ['America/Los_Angeles', 'Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] : [],
);

declare module 'vitest' {
  interface ProvidedContext {
    isThorough: boolean;
  }
}

const inBrowser = '**/*.browser.test.ts';

/** Tests that take long, and say nothing new in another time zone. */
const long = '**/*.long.test.ts';

export default defineConfig({
  // Package names lead to sources through the paths in tsconfig.json, so tests need no build.
  resolve: { tsconfigPaths: true },
  test: {
    // A busy machine may take its time; what never comes fails all the same.
    testTimeout: 60_000,
    // Page tests mostly wait for their browser: three files at a time keep two processors busy.
    ...(isThorough ? {} : { maxWorkers: 3 }),
    provide: { isThorough },
    expect: { poll: { timeout: 15_000 } },
    projects: [
      ...zones.map((zone) => ({
        extends: true as const,
        test: {
          name: `core ${zone}`,
          include: ['packages/core/src/**/*.test.ts'],
          exclude: [long],
          // A process of its own sees the zone from its start; the core has no state, so its files may share one.
          pool: 'forks' as const,
          isolate: false,
          env: { TZ: zone },
        },
      })),
      {
        extends: true,
        test: {
          name: 'node',
          include: [
            'packages/{instruments,regions,sync,widgets}/src/**/*.test.ts',
            `packages/core/src/${long}`,
            'scripts/**/*.test.mjs',
          ],
          exclude: [inBrowser],
          // They keep no state either, and a new process for each of hundreds of files is what takes longest.
          isolate: false,
        },
      },
      {
        extends: true,
        // Found out during a run, it would reload the tests half-way.
        optimizeDeps: {
          include: [
            'lit',
            'lit/directives/guard.js',
            'lit/directives/live.js',
            'lit/directives/ref.js',
            'lit/directives/repeat.js',
            'idb',
            'qr',
            'qr/decode.js',
            'axe-core',
            'fast-check',
            '@noble/hashes/sha2.js',
            '@noble/hashes/utils.js',
          ],
        },
        test: {
          name: 'chromium',
          include: [`packages/${inBrowser}`],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'examples',
          include: ['examples/**/*.test.ts'],
          // They drive real servers and browsers; a thorough run takes them one at a time, without hurry.
          ...(isThorough ? { fileParallelism: false } : {}),
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
