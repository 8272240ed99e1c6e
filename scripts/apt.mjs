// What the tests need beside Node, brought from Debian where it is missing and may be installed.
import { spawnSync } from 'node:child_process';
import { getuid, platform } from 'node:process';

/**
 * Installs packages with apt-get, and tells whether it could.
 * @param {string} wanted What was not found, in words.
 * @param {string[]} packages
 */
export function installWithApt(wanted, packages) {
  if (platform !== 'linux' || !succeeds('apt-get', '--version')) return false;
  const root = getuid?.() === 0;
  if (!root && !succeeds('sudo', '-n', 'true')) return false;
  console.log(`No ${wanted} found: installing ${packages.join(' and ')} with apt-get.`);
  const steps = [['update'], ['install', '-y', '--no-install-recommends', ...packages]];
  return steps.every((step) => {
    const command = [
      ...(root ? [] : ['sudo', '-n']),
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      'apt-get',
      ...step,
    ];
    return spawnSync(command[0] ?? '', command.slice(1), { stdio: 'inherit' }).status === 0;
  });
}

/**
 * @param {string} command
 * @param {string[]} args
 */
function succeeds(command, ...args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
