// Brings in step, after `changeset version`, what states the packages' version outside their manifests.
import { readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('packages/core/package.json', 'utf8'));
const today = new Date().toISOString().slice(0, 10);

rewrite('publiccode.yml', /(?<=^softwareVersion: ).*$/m, version);
rewrite('publiccode.yml', /(?<=^releaseDate: ').*(?='$)/m, today);
rewrite('packages/widgets/src/element/version.ts', /(?<=version = ').*(?=')/, version);

/**
 * @param {string} path
 * @param {RegExp} place
 * @param {string} text
 */
function rewrite(path, place, text) {
  writeFileSync(path, readFileSync(path, 'utf8').replace(place, text));
}
