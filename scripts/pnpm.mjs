// Runs the pnpm that package.json pins, which need not be installed: npm, which comes with Node, fetches it once.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { argv, env, platform } from 'node:process';
import { fileURLToPath } from 'node:url';

/** The top folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url));

const { packageManager } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

// npm hands its whole configuration down as `npm_*` variables, which would steer what it starts.
// Only how to reach the registry is meant for others too.
const forOthers =
  /^npm_config_(registry|cache|cafile|userconfig|globalconfig|(https?_)?proxy|noproxy)$/i;

/** The environment without what npm has put there for itself. */
export const cleanEnv = Object.fromEntries(
  Object.entries(env).filter(([name]) => !/^npm_/i.test(name) || forOthers.test(name)),
);

/**
 * Runs a command, and ends this program with the command's status if it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {string} cwd
 */
export function run(command, args, cwd = root) {
  // npm's programs are scripts on Windows, which only a shell finds.
  const shell = platform === 'win32';
  const { status } = spawnSync(command, args, { cwd, env: cleanEnv, stdio: 'inherit', shell });
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Runs pnpm in the top folder.
 * @param {...string} args
 */
export function pnpm(...args) {
  run('npx', ['--yes', packageManager, ...args]);
}

if (argv[1] === fileURLToPath(import.meta.url)) pnpm(...argv.slice(2));
