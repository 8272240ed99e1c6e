// `pnpm bench [name]`: Berdaya beside its peers. The peers live in packages/benchmarks with a lockfile of their own and
// are installed here and now, so that nobody else has to.
import { argv, execPath } from 'node:process';

import { pnpm, root, run } from './pnpm.mjs';

pnpm('install', '--frozen-lockfile');
pnpm('--recursive', 'run', 'build');
pnpm('--dir', 'packages/benchmarks', 'install', '--frozen-lockfile');
// Rubbish is collected between two candidates, and not by other threads while the next one is timed.
const flags = ['--expose-gc', '--single-threaded-gc'];
run(execPath, [...flags, `${root}packages/benchmarks/bench.mjs`, ...argv.slice(2)]);
