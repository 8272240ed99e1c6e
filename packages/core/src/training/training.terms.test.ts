import { expect, test } from 'vitest';
import { compareFractions } from '../kernel/index.js';
import {
  thirtyPercentWomen,
  trainingMethod,
  trainingMethods,
  vulnerableGroups,
  vulnerableGroupsIn,
  type VulnerableGroup,
} from './index.js';
import { fiveTrainings } from './five-trainings.test-support.js';

test('every method has an id of its own and a name in both languages', () => {
  expect(new Set(trainingMethods.map(({ id }) => id)).size).toBe(trainingMethods.length);
  for (const { id, label } of trainingMethods) {
    expect(id).toMatch(/^[a-z-]+$/);
    expect(label.id.trim()).not.toBe('');
    expect(label.en.trim()).not.toBe('');
  }
});

test('a method is found by its id, one of the document’s own is not', () => {
  expect(trainingMethod('village-paper')).toMatchObject({
    family: 'community-media',
    isPractice: false,
    label: { id: 'koran kampung' },
  });
  expect(trainingMethod('on-the-job')).toMatchObject({
    family: 'adult-learning',
    isPractice: true,
  });
  expect(trainingMethod('of-our-own')).toBeUndefined();
});

test('the methods of real documents are known', () => {
  for (const { methods } of Object.values(fiveTrainings)) {
    for (const id of (methods ?? []).flatMap((group) => group.methods)) {
      expect(trainingMethod(id)?.id).toBe(id);
    }
  }
});

test.each<[string, VulnerableGroup[]]>([
  ['warga miskin', ['poor']],
  ['MBR', ['poor']],
  ['kurang_mampu', ['poor']],
  ['Kaum  Perempuan', ['women']],
  ['penyandang disabilitas', ['disability']],
  ['masyarakat adat', ['indigenous']],
  ['anak-anak', ['children']],
  ['lanjut usia', ['elderly']],
  ['kelompok lainnya', ['other']],
  ['perempuan miskin', ['poor', 'women']],
  ['anakan', []],
  ['relawan', []],
])('%s', (written, groups) => {
  expect(vulnerableGroupsIn(written)).toEqual(groups);
});

test('a group is named by its own id and by its names', () => {
  for (const [group, { label }] of Object.entries(vulnerableGroups)) {
    for (const name of [group, label.id, label.en]) {
      expect(vulnerableGroupsIn(name)).toContain(group);
    }
  }
});

test('the groups of real documents are known', () => {
  for (const training of Object.values(fiveTrainings)) {
    for (const written of training.vulnerableGroups ?? []) {
      expect(vulnerableGroupsIn(written)).not.toEqual([]);
    }
  }
});

test('the target for women is 30 in 100, and says that it is no law', () => {
  expect(compareFractions(thirtyPercentWomen.minimum, { numerator: 3, denominator: 10 })).toBe(0);
  expect(thirtyPercentWomen.group).toBe('women');
  expect(thirtyPercentWomen.source).toMatch(/not law/);
});
