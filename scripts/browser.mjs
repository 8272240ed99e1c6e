// The Chrome or Chromium that tests drive: one that is already there comes first, so nothing is downloaded twice.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, platform } from 'node:process';

import { installWithApt } from './apt.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];

/** Chromium without a window of its own, which Debian has as a package: the same pages for half the work. */
const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
  (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
);

const WINDOWS_PATHS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Arguments for a headless run that stays off the network and also starts for root in a container. */
export const browserArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * The path of an installed browser: `BERDAYA_CHROME` or `CHROME_PATH` if set, else the usual places.
 * @returns {string | undefined}
 */
export function findBrowser() {
  return [env.BERDAYA_CHROME, env.CHROME_PATH, ...usualPaths()].find(
    (path) => path && existsSync(path),
  );
}

/**
 * How tests launch the browser they drive: every day the headless shell where it is installed, in a thorough run and
 * everywhere else the whole browser.
 * @returns {{ args: string[], executablePath?: string }}
 */
export function launchOptions() {
  const executablePath =
    mayUseShell() && existsSync(HEADLESS_SHELL) ? HEADLESS_SHELL : findBrowser();
  return { args: browserArgs, ...(executablePath && { executablePath }) };
}

function mayUseShell() {
  return !env.BERDAYA_THOROUGH && !env.BERDAYA_CHROME && !env.CHROME_PATH;
}

/**
 * Like `findBrowser`, but installs Debian's Chromium where that is possible, and otherwise says what to do.
 * @returns {string}
 */
export function ensureBrowser() {
  const path = findBrowser() ?? (isInstalled() ? findBrowser() : undefined);
  if (path) return path;
  console.error(
    'The tests need Chrome or Chromium 109 or newer. Install one, or set BERDAYA_CHROME to the path of its program.',
  );
  process.exit(1);
}

/** Installs the headless shell beside Debian's Chromium, where both are to be had; tests do without it otherwise. */
export function preferHeadlessShell() {
  if (!mayUseShell() || existsSync(HEADLESS_SHELL) || !isDebians(findBrowser())) return;
  installWithApt('headless shell of Chromium', ['chromium-headless-shell']);
}

/** @param {string | undefined} path */
function isDebians(path) {
  return path === '/usr/bin/chromium' && existsSync('/etc/chromium.d');
}

/** @returns {string[]} */
function usualPaths() {
  if (platform === 'darwin') return MAC_APPS;
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return roots.flatMap((root) => (root ? WINDOWS_PATHS.map((path) => join(root, path)) : []));
  }
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function isInstalled() {
  return installWithApt('Chrome or Chromium', ['chromium', 'fonts-liberation']);
}
