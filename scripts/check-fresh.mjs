// `pnpm fresh [node-major…]`: does what the README promises a newcomer, in an empty place. Clones what is committed
// where there is no pnpm, no store and no node_modules, runs `npm start` until it answers, and then `npm test`.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { argv, execPath } from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';

import { cleanEnv, root } from './pnpm.mjs';

const patienceMs = 10 * 60_000;

for (const major of argv.length > 2 ? argv.slice(2) : [undefined]) await checkWith(major);

/** @param {string | undefined} major */
async function checkWith(major) {
  const place = mkdtempSync(join(tmpdir(), 'berdaya-fresh-'));
  try {
    const env = newcomer(place, major);
    const clone = join(place, 'berdaya');
    command(place, env, 'git', 'clone', '--quiet', root, clone);
    console.log(`Node ${command(place, env, 'node', '--version').trim()} in ${clone}`);
    console.log(`npm start: ${await start(clone, env)}`);
    console.log(`npm test: ${command(clone, env, 'npm', 'test').trim().split('\n').at(-1)}`);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

/**
 * The environment of someone who has only Node and its npm, and has never installed anything.
 * @param {string} place
 * @param {string | undefined} major
 */
function newcomer(place, major) {
  const bins = (cleanEnv.PATH ?? '')
    .split(delimiter)
    .filter((path) => !path.includes('node_modules'));
  const env = {
    ...cleanEnv,
    PATH: [dirname(execPath), ...bins].join(delimiter),
    npm_config_cache: join(place, 'npm'),
    XDG_CACHE_HOME: join(place, 'cache'),
    XDG_DATA_HOME: join(place, 'data'),
    XDG_STATE_HOME: join(place, 'state'),
  };
  if (!major) return env;
  const folder = join(place, 'node');
  mkdirSync(folder);
  command(place, env, 'npm', 'install', '--prefix', folder, `node@${major}`);
  return { ...env, PATH: [join(folder, 'node_modules/node/bin'), env.PATH].join(delimiter) };
}

/**
 * Runs `npm start` until the page answers, stops it, and tells what it showed.
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} env
 */
async function start(cwd, env) {
  const port = await freePort();
  const url = `http://localhost:${port}/`;
  // A group of its own, so that what npm has started stops with it.
  const server = spawn('npm', ['start'], {
    cwd,
    env: { ...env, PORT: `${port}` },
    stdio: 'inherit',
    detached: true,
  });
  try {
    const status = await answer(url, server);
    if (status !== 200) throw new Error(`${url} did not answer with 200 but with ${status}`);
    return `${url} answered 200`;
  } finally {
    if (server.exitCode === null) process.kill(-Number(server.pid), 'SIGTERM');
  }
}

/**
 * @param {string} url
 * @param {import('node:child_process').ChildProcess} server
 */
async function answer(url, server) {
  for (const start = Date.now(); Date.now() - start < patienceMs; await sleep(500)) {
    if (server.exitCode !== null) return `nothing: it ended with ${server.exitCode}`;
    const response = await fetch(url).catch(() => undefined);
    if (response) return response.status;
  }
  return 'nothing in time';
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => {
        resolve(port);
      });
    });
  });
}

/**
 * Runs a command to its end and gives back what it printed.
 * @param {string} cwd
 * @param {NodeJS.ProcessEnv} env
 * @param {string} name
 * @param {...string} args
 */
function command(cwd, env, name, ...args) {
  const { status, stdout } = spawnSync(name, args, {
    cwd,
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status === 0) return stdout;
  process.stdout.write(stdout);
  throw new Error(`${name} ${args.join(' ')} ended with ${status}`);
}
