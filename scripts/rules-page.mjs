// `node scripts/rules-page.mjs` writes docs/rules.md from the built core; with `--check` it writes nothing, and fails
// if the page is stale.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

import { format, resolveConfig } from 'prettier';

const page = fileURLToPath(new URL('../docs/rules.md', import.meta.url));
const core = new URL('../packages/core/dist/', import.meta.url);

/** Units with rules, in the order of the chain. */
const units = {
  text: 'Texts, figures and words',
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
  review: 'From draft to closed',
  'work-plan': 'Follow-up work plan (RKTL)',
  proposal: 'Proposal of an RW',
  facilitation: "Facilitators' reports",
};

const opening = `# Rules and issue codes

This page is written by \`node scripts/rules-page.mjs\` from the code. Do not change it by hand.

A rule has a public **code** that never changes its meaning. **Number** is its place in the project's catalogue of
field rules, R01 to R97; a rule without a number is the project's own. **Weight** says what a finding does: an error
blocks publishing, locking and issuing; a warning asks for a look and blocks nothing. A draft can be kept whatever its
findings. The stages are draft, publish, lock and issue; each asks the rules of those before it too.

In the sentences, a name in braces stands for a param of the issue. Where a sentence has several wordings, one is
shown. How to ask the rules: [Use the core](guides/use-the-core.md).
`;

const shapes = `
## Issues that are not rules

They come from reading a document, before any rule is asked. All of them are errors.
`;

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

if (!existsSync(core)) {
  console.error('The core is not built yet: run `pnpm build` in the top folder.');
  process.exit(1);
}
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
  const parts = [opening];
  const withoutRule = new Set(Object.keys(messages.indonesian));
  for (const [unit, title] of Object.entries(units)) {
    const rules = await rulesOf(unit);
    for (const { code } of rules) withoutRule.delete(code);
    if (rules.length > 0) parts.push(`\n## ${title}\n`, ruleTable(rules, voices));
  }
  return [...parts, shapes, codeTable([...withoutRule], voices)].join('\n');
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
    ...voices.map((voice) => sentence(rule.code, voice)),
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
  const rows = codes.map((code) => [
    `\`${code}\``,
    ...voices.map((voice) => sentence(code, voice)),
  ]);
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
 * What a sentence says, with `{name}` for each param; nothing where it makes sense of no stand-in.
 * @param {string} code
 * @param {Voice} voice
 */
function sentence(code, { sentences, format }) {
  const words = sentences[code];
  if (words === undefined) throw new Error(`${code} has no sentence`);
  const names = paramNames(words);
  const standIns = names.map((name, index) => standInsFor(name, 1910 + index, format));
  for (const chosen of combinations(standIns)) {
    const params = Object.fromEntries(names.map((name, index) => [name, chosen[index]?.value]));
    const said = attempt(() => words(params));
    // A sentence that met the wrong kind of value shows it: no number, no such word, a bare date, half a pair.
    if (said === undefined || /NaN|undefined|191\d-|: \./.test(said)) continue;
    return chosen
      .flatMap(({ shown }, index) => shown.map((text) => ({ text, name: names[index] })))
      .reduce((result, { text, name }) => result.replaceAll(text, `{${name}}`), said);
  }
  return '';
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
