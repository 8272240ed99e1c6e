import { execFileSync } from 'node:child_process';

/**
 * How every package is built for npm: `dist` mirrors `src`, one module per source file, so that
 * importing one unit never pulls another and any bundler drops the files nobody asked for.
 */
export const unbundled = {
  entry: ['src/**/*.ts', '!src/**/*.test.ts', '!src/**/*.test-support.ts'],
  format: /** @type {const} */ ('esm'),
  bundle: false,
  tsconfig: 'tsconfig.build.json',
  sourcemap: true,
  clean: true,
  // tsup's own declarations bundle; the compiler's mirror the sources too.
  onSuccess: () => {
    const arguments_ = ['-p', 'tsconfig.build.json', '--noEmit', 'false', '--emitDeclarationOnly'];
    execFileSync('tsc', [...arguments_, '--outDir', 'dist', '--rootDir', 'src'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
    return Promise.resolve();
  },
};
