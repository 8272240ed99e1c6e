// `node scripts/rules-page.mjs` writes docs/rules.md from the built core; with `--check` it writes nothing, and fails
// if the page is stale.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

import { format, resolveConfig } from 'prettier';
import { runnerImport } from 'vite';

import { coreSources } from './core-modules.mjs';

const page = fileURLToPath(new URL('../docs/rules.md', import.meta.url));
const core = new URL('../packages/core/dist/', import.meta.url);

/** Units with rules, in the order of the chain. */
const units = {
  text: 'Texts, figures and words',
  scoring: 'Scores and instruments',
  region: 'Places',
  planning: 'Planning documents',
  program: 'Programme',
  identity: 'Identity',
  group: 'Groups and institutions',
  privacy: 'Personal data',
  training: 'Training and timetable',
  participant: 'Roster',
  attendance: 'Attendance',
  'per-diem': 'Per diem',
  certificate: 'Certificates',
  evaluation: 'Learning results and satisfaction',
  review: 'From draft to closed',
  'work-plan': 'Follow-up work plan (RKTL)',
  proposal: 'Proposal of an RW',
  facilitation: "Facilitators' reports",
  empowerment: 'Level of empowerment',
};

const opening = `# Rules and issue codes

This page is written by \`node scripts/rules-page.mjs\` from the code. Do not change it by hand.

There are COUNT rules. Each has a public **code** that never changes its meaning. **Number** is its place in the
project's catalogue of field rules, R01 to R97; a rule without a number is the project's own. **Weight** says what a
finding does: an error blocks publishing, locking and issuing; a warning asks for a look and blocks nothing. A draft can
be kept whatever its findings. The stages are draft, publish, lock and issue; each asks the rules of those before it too.

In the sentences, a name in braces stands for a param of the issue; a sentence in italics is an example, where params
decide its wording. Where a sentence has several wordings, one is shown. How to ask the rules:
[Use the core](guides/use-the-core.md).
`;

const shapesTitle = 'Issues that are not rules';

const shapes = `
## ${shapesTitle}

They come from reading a document, a date or a number, before any rule is asked. Those that tell how something was read
(\`text.date-reads-two-ways\`, \`text.number-read-as-thousands\`, \`text.number-read-as-decimal\`) and
\`text.days-not-consecutive\` are warnings; all others are errors.
`;

/** How many numbers the catalogue of field rules has. */
const lastNumber = 97;

/**
 * Numbers that are no rule of their own, or not only: the codes that answer them, and where they belong.
 * @type {Record<string, { codes: readonly string[], place: string }>}
 */
const elsewhere = {
  R24: { codes: [], place: 'also refused in reading, where a field holds a code and nothing else' },
  R70: {
    codes: ['privacy.public-output-identifies'],
    place: 'the rule of R90, asked of the page that `publicCertificate` is made for',
  },
  R93: { codes: [], place: 'reading of tables from files: not there yet' },
  R94: { codes: ['text.date-reads-two-ways'], place: 'a warning of `readDateLabel`' },
  R95: { codes: ['text.number-read-as-thousands'], place: 'a warning of `readNumber`' },
  R97: { codes: [], place: 'writing of tables into files: not there yet' },
};

/**
 * The parts of a rule that the page shows.
 * @typedef {object} Rule
 * @property {string} code
 * @property {string} [number]
 * @property {string} severity
 * @property {string} [draftSeverity]
 * @property {string} [from]
 * @property {string} source
 */

/**
 * A language: its sentences by code, and how it writes dates.
 * @typedef {object} Voice
 * @property {Record<string, (params: object) => string>} sentences
 * @property {{ date: (day: string) => string, dayAndDate: (day: string) => string, span: (first: string, last: string) => string }} format
 */

/**
 * A value given to a sentence, and the texts by which it is found again in what the sentence says, the longest first.
 * @typedef {{ value: unknown, shown: readonly string[] }} StandIn
 */

/** A sentence that met the wrong kind of value shows it: no number, no such word, a bare date, half a pair, a gap. */
const isGarbled = /NaN|undefined|191\d-|: \.|\{,| [,.)]|\( | {2}/;

if (!existsSync(core)) {
  console.error('The core is not built yet: run `pnpm build` in the top folder.');
  process.exit(1);
}
const examples = await examplesByCode();
const text = await format(await rulesPage(), { ...(await resolveConfig(page)), filepath: page });
if (!argv.includes('--check')) writeFileSync(page, text);
else if (!existsSync(page) || readFileSync(page, 'utf8') !== text) {
  console.error('docs/rules.md is stale: run `node scripts/rules-page.mjs`.');
  process.exit(1);
}

async function rulesPage() {
  const messages = await import(new URL('messages/index.js', core).href);
  /** @type {Voice[]} */
  const voices = [
    { sentences: messages.indonesian, format: messages.indonesianFormat },
    { sentences: messages.english, format: messages.englishFormat },
  ];
  const withoutRule = new Set(Object.keys(messages.indonesian));
  const links = new Map([...withoutRule].map((code) => [code, link(code, shapesTitle)]));
  const parts = [];
  const all = [];
  for (const [unit, title] of Object.entries(units)) {
    const rules = await rulesOf(unit);
    for (const { code } of rules) {
      withoutRule.delete(code);
      links.set(code, link(code, title));
    }
    all.push(...rules);
    if (rules.length > 0) parts.push(`\n## ${title}\n`, ruleTable(rules, voices));
  }
  const numbers = numberTable(all, links);
  return [
    opening.replace('COUNT', String(all.length)),
    numbers,
    ...parts,
    shapes,
    codeTable([...withoutRule], voices),
  ].join('\n');
}

/**
 * Every number of the catalogue with the codes that answer it, or where it belongs instead. A number that has neither
 * is a mistake, and so is a number that the catalogue does not have.
 * @param {readonly Rule[]} rules
 * @param {ReadonlyMap<string, string>} links
 */
function numberTable(rules, links) {
  const numbers = Array.from(
    { length: lastNumber },
    (_, index) => `R${String(index + 1).padStart(2, '0')}`,
  );
  const strange = rules.find(({ number }) => number !== undefined && !numbers.includes(number));
  if (strange) throw new Error(`${strange.code} has a number that there is not: ${strange.number}`);
  const rows = numbers.map((number) => {
    const { codes, place } = elsewhere[number] ?? { codes: [], place: '' };
    const own = rules.filter((rule) => rule.number === number).map(({ code }) => code);
    const named = [...own, ...codes].map((code) => {
      const linked = links.get(code);
      if (linked === undefined)
        throw new Error(`${number} names a code that there is not: ${code}`);
      return linked;
    });
    if (named.length === 0 && place === '')
      throw new Error(
        `${number} has neither a code nor a place: name one in scripts/rules-page.mjs`,
      );
    return [number, named.join(', '), place];
  });
  return `\n## By number\n\n${table(['Number', 'Codes', 'Note'], rows)}`;
}

/**
 * A code, linked to the table that holds it.
 * @param {string} code
 * @param {string} title
 */
function link(code, title) {
  const anchor = title
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');
  return `[\`${code}\`](#${anchor})`;
}

/**
 * What each rule finds in the first of its cases that breaks it.
 * @returns {Promise<Map<string, object>>}
 */
async function examplesByCode() {
  const paths = readdirSync(coreSources, { recursive: true, encoding: 'utf8' })
    // The kernel's says what cases are, and holds none.
    .filter((path) => path.endsWith('cases.test-support.ts') && !path.startsWith('kernel'));
  const modules = await Promise.all(
    paths.map((path) => runnerImport(coreSources + path, { configFile: false, logLevel: 'error' })),
  );
  const cases = modules.flatMap(({ module }) => Object.values(module).flatMap(Object.entries));
  return new Map(cases.map(([code, { breaks }]) => [code, breaks[0].found[0].params]));
}

/**
 * The rules of a unit, in the lists it exports for them.
 * @param {string} unit
 * @returns {Promise<readonly Rule[]>}
 */
async function rulesOf(unit) {
  const exports = await import(new URL(`${unit}/index.js`, core).href);
  const lists = Object.keys(exports).filter((name) => name.endsWith('Rules'));
  return lists.flatMap((name) => exports[name]);
}

/**
 * @param {readonly Rule[]} rules
 * @param {readonly Voice[]} voices
 */
function ruleTable(rules, voices) {
  const head = ['Code', 'Number', 'Weight', 'Bahasa Indonesia', 'English', 'Source'];
  const rows = rules.map((rule) => [
    `\`${rule.code}\``,
    rule.number ?? '',
    weight(rule),
    ...sentences(rule.code, voices),
    rule.source,
  ]);
  return table(head, rows);
}

/**
 * @param {readonly string[]} codes
 * @param {readonly Voice[]} voices
 */
function codeTable(codes, voices) {
  const head = ['Code', 'Bahasa Indonesia', 'English'];
  const rows = codes.map((code) => [`\`${code}\``, ...sentences(code, voices)]);
  return table(head, rows);
}

/**
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
function table(head, rows) {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');
}

/** @param {Rule} rule */
function weight({ severity, draftSeverity, from }) {
  if (draftSeverity) return `${severity}; ${draftSeverity} in a draft`;
  return from ? `${severity}, from ${from} on` : severity;
}

/**
 * What is said of a code in each language, with `{name}` for each param; where one language makes sense of no stand-in,
 * what both say of a case of the rule, in italics.
 * @param {string} code
 * @param {readonly Voice[]} voices
 * @returns {string[]}
 */
function sentences(code, voices) {
  const general = voices.flatMap((voice) => generalSentence(wordsFor(code, voice), voice.format));
  if (general.length === voices.length) return general;
  const found = examples.get(code);
  if (found === undefined) throw new Error(`${code} makes sense of no stand-in and has no case`);
  return voices.map((voice) => `_${wordsFor(code, voice)(found)}_`);
}

/**
 * @param {string} code
 * @param {Voice} voice
 */
function wordsFor(code, { sentences: said }) {
  const words = said[code];
  if (words === undefined) throw new Error(`${code} has no sentence`);
  return words;
}

/**
 * What a sentence says of stand-ins, with `{name}` for each; none where it makes sense of no choice of them.
 * @param {(params: object) => string} words
 * @param {Voice['format']} format
 */
function generalSentence(words, format) {
  const names = paramNames(words);
  const standIns = names.map((name, index) => standInsFor(name, 1910 + index, format));
  for (const chosen of combinations(standIns)) {
    const params = Object.fromEntries(names.map((name, index) => [name, chosen[index]?.value]));
    const said = attempt(() => words(params));
    if (said === undefined || isGarbled.test(said)) continue;
    return [
      chosen
        .flatMap(({ shown }, index) => shown.map((text) => ({ text, name: names[index] })))
        .reduce((result, { text, name }) => result.replaceAll(text, `{${name}}`), said),
    ];
  }
  return [];
}

/**
 * The params a sentence asks for.
 * @param {(params: object) => string} words
 */
function paramNames(words) {
  /** @type {Set<string>} */
  const names = new Set();
  const asked = new Proxy({}, { get: (_, name) => void names.add(String(name)) });
  attempt(() => words(asked));
  return [...names];
}

/**
 * What a param may stand for, the commonest first: a text, a list, a list of pairs, a day, a span of days. Each has a year of its own,
 * by which it is found again.
 * @param {string} name
 * @param {number} year
 * @param {Voice['format']} format
 * @returns {StandIn[]}
 */
function standInsFor(name, year, format) {
  const text = `{${name}}`;
  const [first, last] = [`${year}-01-01`, `${year}-02-01`];
  return [
    { value: text, shown: [] },
    { value: [text], shown: [] },
    { value: [`${text}: ${text}`], shown: [`${text}: ${text}`] },
    { value: first, shown: [format.dayAndDate(first), format.date(first)] },
    { value: [`${first}/${last}`], shown: [format.span(first, last)] },
    // A sentence may have a word of its own for each field of a document; this is one of them.
    { value: 'activity', shown: [] },
  ];
}

/**
 * Every choice of one from each list; the first of each come first.
 * @template Item
 * @param {readonly (readonly Item[])[]} lists
 * @returns {Item[][]}
 */
function combinations(lists) {
  return lists.reduce(
    (/** @type {Item[][]} */ begun, list) =>
      begun.flatMap((items) => list.map((item) => [...items, item])),
    [[]],
  );
}

/**
 * @template Value
 * @param {() => Value} action
 */
function attempt(action) {
  try {
    return action();
  } catch {
    return undefined;
  }
}
