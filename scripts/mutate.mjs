// `pnpm mutate [glob,…]`: breaks the rules of the core one condition at a time (Stryker) and lists what no test notices.
import { argv, execPath } from 'node:process';

import { pnpm, root, run } from './pnpm.mjs';

const folder = `${root}packages/mutation/`;
const stryker = `${folder}node_modules/@stryker-mutator/core/bin/stryker.js`;

pnpm('install', '--frozen-lockfile');
pnpm('--dir', 'packages/mutation', 'install', '--ignore-workspace', '--frozen-lockfile');
const files = argv[2] === undefined ? [] : ['--mutate', argv[2]];
run(execPath, [stryker, 'run', `${folder}stryker.config.mjs`, ...files]);
