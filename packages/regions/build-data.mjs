// `node packages/regions/build-data.mjs` writes `data/` anew from the sources named below; with `--check` it writes nothing
// and fails where a file differs. The sources are fetched once into `node_modules/.cache`; the same sources give the
// same bytes. Everyday builds and tests read `data/` alone.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

import { run } from '../../scripts/pnpm.mjs';

const folder = fileURLToPath(new URL('data/', import.meta.url));
const cache = fileURLToPath(new URL('../../node_modules/.cache/berdaya-regions/', import.meta.url));

/**
 * An edition of the list: the decree it follows, and the version of the npm package `idn-area-data` that holds it.
 * @typedef {{ decree: string, version: string, integrity: string }} Edition
 */

/** @type {Edition} */
const current = {
  decree: 'Kepmendagri 300.2.2-2138/2025',
  version: '4.0.1',
  integrity:
    'sha512-PhNSIl5T7swVwwWxJOFMtCaeHAF9TUu0HLDf+36EIWZro9j7au83AFIJiBQGL+iRsBDA2OlpJ5fjiqxNYndzOQ==',
};

/** Earlier editions, the latest first: 3.1.2 is 3.0.1 with the codes of Papua Barat Daya (UU 29/2022). @type {Edition[]} */
const earlier = [
  {
    decree: 'Kepmendagri 100.1.1-6117/2022',
    version: '3.1.2',
    integrity:
      'sha512-arO+tS+PQoc7pZjkPGiG+CqyiLbsc+rcbsYN5CQitzw3tgbEHNl2mFQHzGZrQXjwtDqOjc10th4spsxNEReOOg==',
  },
  {
    decree: 'Kepmendagri 100.1.1-6117/2022',
    version: '3.0.1',
    integrity:
      'sha512-WfG5i+Xj8PdOrktQYaHmw1uTTTmVwerjGIkSTnA7o/O9fv6sFMv1JrtqMvkNgxXhR+njvWdkHoxOOHfynotbUg==',
  },
];

/**
 * Kabupaten that left the province of Papua in 2022 (UU 14, 15 and 16 of 2022), before the first edition the package
 * has: their codes until then. What they became is the kabupaten of that name in one of the three new provinces.
 */
const beforeTheSplit = {
  decree: 'Kepmendagri 050-145/2022',
  provinces: ['93', '94', '95'],
  regencies: {
    91.01: 'Merauke',
    91.02: 'Jayawijaya',
    91.04: 'Nabire',
    91.07: 'Puncak Jaya',
    91.08: 'Paniai',
    91.09: 'Mimika',
    91.12: 'Pegunungan Bintang',
    91.13: 'Yahukimo',
    91.14: 'Tolikara',
    91.16: 'Boven Digoel',
    91.17: 'Mappi',
    91.18: 'Asmat',
    91.21: 'Mamberamo Tengah',
    91.22: 'Yalimo',
    91.23: 'Lanny Jaya',
    91.24: 'Nduga',
    91.25: 'Puncak',
    91.26: 'Dogiyai',
    91.27: 'Intan Jaya',
    91.28: 'Deiyai',
  },
};

/** Codes with their names. @typedef {Map<string, string>} List */

/** @typedef {{ code: string, name: string, decree: string, became: string[] }} Former */

if (argv[1] === fileURLToPath(import.meta.url)) {
  const files = dataFiles([current, ...earlier].map((edition) => readEdition(source(edition))));
  if (argv.includes('--check')) check(files);
  else write(files);
}

/**
 * The data files by path, from the current list and the earlier ones.
 * @param {List[]} lists
 * @returns {Map<string, string>}
 */
export function dataFiles([now = new Map(), ...before]) {
  const former = formerRegions(now, before);
  const files = new Map([
    [
      'regions.txt',
      upperFile(
        now,
        former.filter(({ code }) => code.length < 10),
      ),
    ],
  ]);
  const formerVillages = byRegency(
    former.filter(({ code }) => code.length > 10),
    ({ code }) => code,
  );
  const villages = byRegency(
    [...now].filter(([code]) => code.length > 10),
    ([code]) => code,
  );
  const regencies = new Set([...villages.keys(), ...formerVillages.keys()]);
  for (const regency of [...regencies].sort()) {
    const file = villageFile(villages.get(regency) ?? [], formerVillages.get(regency) ?? []);
    files.set(`villages/${regency}.txt`, file);
  }
  return files;
}

/**
 * @template Item
 * @param {readonly Item[]} items
 * @param {(item: Item) => string} codeOf
 */
function byRegency(items, codeOf) {
  /** @type {Map<string, Item[]>} */
  const groups = new Map();
  for (const item of items) {
    const regency = codeOf(item).slice(0, 5);
    groups.set(regency, [...(groups.get(regency) ?? []), item]);
  }
  return groups;
}

/**
 * The list in a tarball of `idn-area-data`: names without the word for their kind, footnote asterisks and doubled
 * spaces; the three marks that stand for an apostrophe made one.
 * @param {Buffer} tarball
 * @returns {List}
 */
export function readEdition(tarball) {
  const archive = gunzipSync(tarball);
  /** @type {List} */
  const list = new Map();
  for (const level of ['provinces', 'regencies', 'districts', 'villages']) {
    const [, ...rows] = entry(archive, `package/data/${level}.csv`).trim().split(/\r?\n/);
    for (const row of rows) {
      const [code = '', ...rest] = cells(row);
      list.set(code, tidied(rest.at(-1) ?? '', code));
    }
  }
  return list;
}

/**
 * @param {string} name
 * @param {string} code
 */
function tidied(name, code) {
  const spelled = name.replace('*', '').replace(/[’"]/g, "'").replace(/\s+/g, ' ').trim();
  if (code.length === 5) return capitalised(spelled.replace(/^(kabupaten|kota) /i, ''));
  return /\.3\d{3}$/.test(code) ? spelled.replace(/^desa adat /i, '') : spelled;
}

/**
 * `Sorong Selatan` for `SORONG SELATAN`, as earlier editions write a kabupaten.
 * @param {string} name
 */
function capitalised(name) {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase());
}

/**
 * Regions that were and are no more. What one became is the one region of its name among those that are new since
 * then in what its outer region became; nothing where there is none, or more than one.
 * @param {List} now
 * @param {List[]} before
 */
function formerRegions(now, before) {
  /** @type {Map<string, Former>} */
  const former = new Map();
  for (const [code, name] of Object.entries(beforeTheSplit.regencies)) {
    const became = [...now].filter(
      ([other, itsName]) =>
        other.length === 5 &&
        beforeTheSplit.provinces.includes(other.slice(0, 2)) &&
        itsName === name,
    );
    former.set(code, {
      code,
      name,
      decree: beforeTheSplit.decree,
      became: became.map(([other]) => other),
    });
  }
  before.forEach((list, index) => {
    const decree = earlier[index]?.decree ?? '';
    const fresh = [...now].filter(([code]) => !list.has(code));
    const gone = [...list].filter(([code]) => !now.has(code) && !former.has(code));
    for (const [code, name] of gone.sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1))) {
      former.set(code, { code, name, decree, became: successors(code, name, fresh, former) });
    }
    // Two that would have become one and the same cannot be told apart.
    const claims = gone.flatMap(([code]) => former.get(code)?.became ?? []);
    for (const [code] of gone) {
      const entry = former.get(code);
      if (entry)
        entry.became = entry.became.filter(
          (now) => claims.filter((other) => other === now).length === 1,
        );
    }
  });
  return [...former.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/**
 * @param {string} code
 * @param {string} name
 * @param {[string, string][]} fresh
 * @param {Map<string, Former>} former
 */
function successors(code, name, fresh, former) {
  const outer = code.slice(0, code.lastIndexOf('.'));
  const regency = code.slice(0, 5);
  // A regency may have left its province; what is inner stays in its district, or at least in its regency.
  const scopes =
    code.length === 5 ? [''] : [outer, regency].map((where) => placeNow(where, former));
  for (const scope of scopes) {
    const found = fresh.filter(
      ([other, itsName]) =>
        scope !== undefined &&
        other.startsWith(scope) &&
        isOneKind(other, code) &&
        alike(itsName) === alike(name),
    );
    if (found.length > 0) return found.length === 1 ? found.map(([other]) => other) : [];
  }
  return [];
}

/**
 * Where a region is to be found today; `undefined` where that is not known.
 * @param {string} code
 * @param {Map<string, Former>} former
 */
function placeNow(code, former) {
  const entry = former.get(code);
  if (!entry) return code;
  return entry.became.length === 1 ? entry.became[0] : undefined;
}

/**
 * Whether two codes are of one level, and neither a kabupaten the other a kota; a kelurahan may become a desa.
 * @param {string} code
 * @param {string} other
 */
function isOneKind(code, other) {
  if (code.length !== other.length) return false;
  return code.length !== 5 || code.slice(3) > '70' === other.slice(3) > '70';
}

/** @param {string} name */
function alike(name) {
  return name.toLowerCase().replace(/[^a-z\d]/g, '');
}

/**
 * @param {List} now
 * @param {Former[]} former
 */
function upperFile(now, former) {
  const codes = [...now.keys()].filter((code) => code.length < 10).sort();
  const lines = [current.decree];
  /** @type {Record<number, number>} */
  const last = {};
  for (const code of codes) {
    const depth = code.split('.').length;
    const mark = { 1: '=', 2: '+' }[depth] ?? '';
    lines.push(mark + numbered(code.slice(-2), now.get(code) ?? '', last[depth] ?? 0));
    last[depth] = Number(code.slice(-2));
    last[depth + 1] = 0;
  }
  return ended([...lines, ...formerLines(former)]);
}

/**
 * @param {[string, string][]} villages
 * @param {Former[]} former
 */
function villageFile(villages, former) {
  /** @type {string[]} */
  const lines = [];
  let [district, village] = ['00', 0];
  for (const [code, name] of villages.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [, , itsDistrict = '', itsVillage = ''] = code.split('.');
    if (itsDistrict !== district) {
      lines.push(`+${numbered(itsDistrict, '', Number(district))}`);
      [district, village] = [itsDistrict, 2000];
    }
    lines.push(numbered(itsVillage, name, village));
    village = Number(itsVillage);
  }
  return ended([...lines, ...formerLines(former)]);
}

/**
 * A name with its number in front, unless the number follows the one before.
 * @param {string} number
 * @param {string} name
 * @param {number} before
 */
function numbered(number, name, before) {
  if (Number(number) === before + 1 && !/^\d/.test(name)) return name;
  return name === '' ? number : `${number} ${name}`;
}

/** @param {Former[]} former */
function formerLines(former) {
  const decrees = [...new Set(former.map(({ decree }) => decree))].sort();
  return decrees.flatMap((decree) => [
    `!${decree}`,
    ...former
      .filter((one) => one.decree === decree)
      .map(({ code, name, became }) => `${code} ${name}${became.map((now) => `>${now}`).join('')}`),
  ]);
}

/** @param {string[]} lines */
function ended(lines) {
  return lines.map((line) => `${line}\n`).join('');
}

/**
 * The cells of a row of CSV.
 * @param {string} row
 */
function cells(row) {
  return [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"(?=,|$)|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
}

/**
 * The text of one file in a tar archive.
 * @param {Buffer} archive
 * @param {string} name
 */
function entry(archive, name) {
  for (let start = 0; start < archive.length;) {
    const field = (/** @type {number} */ from, /** @type {number} */ to) =>
      archive.toString('latin1', start + from, start + to).replace(/\0.*$/s, '');
    const size = Number.parseInt(field(124, 136), 8) || 0;
    const content = start + 512;
    if (field(0, 100) === name) return archive.toString('utf8', content, content + size);
    start = content + Math.ceil(size / 512) * 512;
  }
  throw new Error(`${name} is not in the archive`);
}

/** @param {Edition} edition */
function tarballPath({ version }) {
  return join(cache, `idn-area-data-${version}.tgz`);
}

/**
 * The tarball of an edition, fetched where it is not there yet, and held against its integrity.
 * @param {Edition} edition
 */
function source(edition) {
  const path = tarballPath(edition);
  if (!existsSync(path)) {
    mkdirSync(cache, { recursive: true });
    run('npm', ['pack', `idn-area-data@${edition.version}`, '--silent'], cache);
  }
  const tarball = readFileSync(path);
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  if (integrity !== edition.integrity) throw new Error(`${path} is not the file it should be`);
  return tarball;
}

/** @param {Map<string, string>} files */
function write(files) {
  for (const part of ['regions.txt', 'villages'])
    rmSync(join(folder, part), { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  console.log(`${files.size} files in ${folder}`);
}

/** @param {Map<string, string>} files */
function check(files) {
  const there = [
    'regions.txt',
    ...readdirSync(join(folder, 'villages')).map((name) => `villages/${name}`),
  ];
  const stale = [...new Set([...there, ...files.keys()])].filter(
    (path) =>
      !existsSync(join(folder, path)) ||
      readFileSync(join(folder, path), 'utf8') !== files.get(path),
  );
  if (stale.length === 0) return;
  console.error(`Stale: ${stale.join(', ')}. Run \`node packages/regions/build-data.mjs\`.`);
  process.exit(1);
}
