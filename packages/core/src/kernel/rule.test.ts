import { expect, test } from 'vitest';
import { checkRules, rulesFor, type Stage, type WordsFor } from './index.js';

interface Course {
  readonly days: number;
}

const rule = rulesFor<Course, { limit: number }>();

const tooLong = rule({
  code: 'course.too-long',
  severity: 'error',
  draftSeverity: 'warning',
  source: 'example',
  *find({ days }, { limit }) {
    for (let day = limit + 1; day <= days; day += 1) yield { path: ['days'], params: { day } };
  },
});

const noDays = rule({
  code: 'course.no-days',
  severity: 'warning',
  source: 'example',
  *find({ days }) {
    if (days === 0) yield { path: [], params: {} };
  },
});

function onlyFrom(from: Stage) {
  return rule({
    code: 'course.asked',
    severity: 'error',
    from,
    source: 'example',
    find: () => [{ path: [], params: {} }],
  });
}

test('every finding of a rule is one issue with the code of the rule', () => {
  expect(checkRules([tooLong], { days: 4 }, { limit: 2 }, 'publish')).toEqual([
    { code: 'course.too-long', severity: 'error', path: ['days'], params: { day: 3 } },
    { code: 'course.too-long', severity: 'error', path: ['days'], params: { day: 4 } },
  ]);
});

test('issues come in the order of the rules', () => {
  const codes = (rules: readonly (typeof tooLong | typeof noDays)[]) =>
    checkRules(rules, { days: 0 }, { limit: -1 }).map(({ code }) => code);
  expect(codes([tooLong, noDays])).toEqual(['course.too-long', 'course.no-days']);
  expect(codes([noDays, tooLong])).toEqual(['course.no-days', 'course.too-long']);
});

test('a draft is asked when no stage is named', () => {
  expect(checkRules([tooLong], { days: 1 }, { limit: 0 })).toMatchObject([{ severity: 'warning' }]);
});

test('a rule may weigh less while the document is a draft, and only then', () => {
  const severity = (stage: Stage) =>
    checkRules([tooLong], { days: 1 }, { limit: 0 }, stage).map((issue) => issue.severity);
  expect(severity('draft')).toEqual(['warning']);
  expect(severity('publish')).toEqual(['error']);
  expect(severity('lock')).toEqual(['error']);
  expect(severity('issue')).toEqual(['error']);
});

test('a rule without a weight for drafts weighs the same at every stage', () => {
  const severity = (stage: Stage) =>
    checkRules([noDays], { days: 0 }, { limit: 0 }, stage).map((issue) => issue.severity);
  expect(severity('draft')).toEqual(['warning']);
  expect(severity('issue')).toEqual(['warning']);
});

test('a rule is asked from its stage on and not before', () => {
  const stages: readonly Stage[] = ['draft', 'publish', 'lock', 'issue'];
  const asked = (from: Stage) =>
    stages.filter((stage) => checkRules([onlyFrom(from)], { days: 0 }, { limit: 0 }, stage).length);
  expect(asked('draft')).toEqual(['draft', 'publish', 'lock', 'issue']);
  expect(asked('publish')).toEqual(['publish', 'lock', 'issue']);
  expect(asked('lock')).toEqual(['lock', 'issue']);
  expect(asked('issue')).toEqual(['issue']);
});

test('words that lack a rule, or ask for params the rule does not give, do not compile', () => {
  type Words = WordsFor<readonly [typeof tooLong, typeof noDays]>;
  const whole: Words = {
    'course.too-long': ({ day }) => `day ${day}`,
    'course.no-days': () => 'no days',
  };
  // @ts-expect-error: 'course.no-days' has no words
  const partial: Words = { 'course.too-long': whole['course.too-long'] };
  const strange: Words = {
    ...whole,
    // @ts-expect-error: the rule gives a number
    'course.too-long': ({ day }: { day: string }) => day,
  };
  expect(Object.keys(partial)).toEqual(['course.too-long']);
  expect(Object.keys(strange)).toEqual(['course.too-long', 'course.no-days']);
});
