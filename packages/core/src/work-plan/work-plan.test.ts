import { expect, test } from 'vitest';
import { fundingSources, parseWorkPlan } from './index.js';
import { anItem, aWorkPlan } from './work-plan.test-support.js';

const issuesOf = (input: unknown) => {
  const parsed = parseWorkPlan(input);
  return parsed.ok ? [] : parsed.issues;
};

const issuesOfItem = (change: Record<string, unknown>) =>
  issuesOf({ ...aWorkPlan(), items: [{ ...anItem(), ...change }] });

test('a plan comes back as it was given, unknown fields included', () => {
  const input = { ...aWorkPlan(anItem()), verifiedBy: 'camat' };
  expect(parseWorkPlan(input)).toEqual({ ok: true, value: input, warnings: [] });
});

test('a plan needs an id, an owner and its items', () => {
  expect(issuesOf({})).toMatchObject([
    { code: 'shape.missing', path: ['id'] },
    { code: 'shape.missing', path: ['owner'] },
    { code: 'shape.missing', path: ['items'] },
  ]);
  expect(issuesOf({ ...aWorkPlan(), owner: { kind: 'kelompok', name: ' ' } })).toMatchObject([
    { code: 'shape.not-one-of', path: ['owner', 'kind'], params: { received: 'kelompok' } },
    { code: 'shape.blank', path: ['owner', 'name'] },
  ]);
  for (const kind of ['village', 'person', 'group']) {
    expect(issuesOf({ ...aWorkPlan(), owner: { kind, name: 'Lajer' } }), kind).toEqual([]);
  }
});

test('an item needs only its id, and its texts may be empty while it is a draft', () => {
  expect(issuesOf({ ...aWorkPlan(), items: [{ id: 'i1' }] })).toEqual([]);
  expect(issuesOfItem({ activity: '', responsible: '', place: '', indicator: '' })).toEqual([]);
  expect(issuesOf({ ...aWorkPlan(), items: [{}] })).toMatchObject([
    { code: 'shape.missing', path: ['items', 0, 'id'] },
  ]);
});

test('texts of an item have their longest length', () => {
  const longest = { activity: 500, responsible: 200, place: 200, indicator: 500 };
  for (const [field, maximum] of Object.entries(longest)) {
    expect(issuesOfItem({ [field]: 'x'.repeat(maximum) })).toEqual([]);
    expect(issuesOfItem({ [field]: 'x'.repeat(maximum + 1) })).toEqual([
      {
        code: 'shape.too-large',
        severity: 'error',
        path: ['items', 0, field],
        params: { maximum },
      },
    ]);
  }
});

test('money is whole rupiah from a known source', () => {
  const funding = fundingSources.map((source) => ({ source, amountRupiah: 0 }));
  expect(issuesOfItem({ costRupiah: 0, funding })).toEqual([]);
  expect(
    issuesOfItem({ costRupiah: 0.5, funding: [{ source: 'csr', amountRupiah: -1 }] }),
  ).toMatchObject([
    { code: 'shape.wrong-kind', path: ['items', 0, 'costRupiah'] },
    { code: 'shape.not-one-of', path: ['items', 0, 'funding', 0, 'source'] },
    { code: 'shape.too-small', path: ['items', 0, 'funding', 0, 'amountRupiah'] },
  ]);
});

test('a planning link names a document, a year and a status', () => {
  const link = { document: 'rkpdes', year: 2019, status: 'proposed' };
  expect(issuesOfItem({ planningLink: link })).toEqual([]);
  expect(issuesOfItem({ planningLink: { ...link, year: 1944, status: 'done' } })).toMatchObject([
    { code: 'shape.too-small', path: ['items', 0, 'planningLink', 'year'] },
    { code: 'shape.not-one-of', path: ['items', 0, 'planningLink', 'status'] },
  ]);
  expect(issuesOfItem({ planningLink: { ...link, year: 2200 } })).toMatchObject([
    { code: 'shape.too-large', path: ['items', 0, 'planningLink', 'year'] },
  ]);
});
