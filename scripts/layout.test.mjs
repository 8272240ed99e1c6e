import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { packageArrows, unitArrows } from './arrows.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** All that the top folder holds; whatever else a tool wants goes into `scripts` or a package. */
const topLevel = [
  '.changeset',
  '.ci',
  '.editorconfig',
  '.gitattributes',
  '.gitignore',
  '.prettierignore',
  '.prettierrc',
  '.size-limit.json',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.id.md',
  'README.md',
  'docs',
  'eslint.config.mjs',
  'examples',
  'knip.json',
  'package.json',
  'packages',
  'pnpm-lock.yaml',
  'pnpm-workspace.yaml',
  'publiccode.yml',
  'scripts',
  'tsconfig.base.json',
  'tsconfig.json',
  'typedoc.config.mjs',
  'vitest.config.ts',
];

/** What is published; the rest is for those who work on it. */
const packages = Object.keys(packageArrows).filter((name) => !manifest(name).private);

describe('the repository', () => {
  it('holds nothing unexpected at its top', () => {
    const ignored = ['.git', ...lines('.gitignore').map((line) => line.replace(/\/$/, ''))];
    const found = readdirSync(root).filter(
      (name) => !ignored.includes(name) && !name.endsWith('.log'),
    );
    expect(found.filter((name) => !topLevel.includes(name))).toEqual([]);
  });

  it('names no source after what every source does', () => {
    const vague = /^(utils?|helpers?|managers?|services?|common)\b/;
    expect(sources().filter((path) => vague.test(basename(path)))).toEqual([]);
  });

  it('states one version everywhere', () => {
    const manifests = packages.map((name) => manifest(name).version);
    const published = /^softwareVersion: (.*)$/m.exec(read('publiccode.yml'))?.[1];
    const told = /version = '(.*)'/.exec(read('packages/widgets/src/element/version.ts'))?.[1];
    expect(new Set([...manifests, published, told]).size).toBe(1);
  });
});

describe('the public entries', () => {
  it('of the core are its units', () => {
    expect(entries('core')).toEqual(
      Object.keys(unitArrows)
        .map((unit) => `./${unit}`)
        .sort(),
    );
  });

  it('of the widgets are the elements, each registering and as a class', () => {
    const elements = readdirSync(`${root}packages/widgets/src`, {
      recursive: true,
      encoding: 'utf8',
    }).flatMap((path) => /^([^/\\]+)[/\\]register\.ts$/.exec(path)?.[1] ?? []);
    const modules = entries('widgets').filter((entry) => entry.endsWith('.js'));
    expect(modules).toEqual(
      elements.flatMap((name) => [`./${name}.js`, `./${name}/class.js`]).sort(),
    );
  });
});

/** @param {string} path */
function read(path) {
  return readFileSync(root + path, 'utf8');
}

/** @param {string} path */
function lines(path) {
  return read(path).split('\n').filter(Boolean);
}

/** @param {string} name */
function manifest(name) {
  return JSON.parse(read(`packages/${name}/package.json`));
}

/** @param {string} name */
function entries(name) {
  return Object.keys(manifest(name).exports)
    .filter((entry) => !entry.endsWith('.json'))
    .sort();
}

function sources() {
  return packages.flatMap((name) =>
    readdirSync(`${root}packages/${name}/src`, { recursive: true, encoding: 'utf8' }),
  );
}
