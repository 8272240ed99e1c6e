// `npm start`: from a bare clone to the example portal in a browser.
import { pnpm } from './pnpm.mjs';

pnpm('install', '--frozen-lockfile');
pnpm('--recursive', 'run', 'build');

await import(new URL('../examples/portal/serve.mjs', import.meta.url).href);
