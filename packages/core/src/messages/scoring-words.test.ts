import { expect, test } from 'vitest';
import { compareVariants } from '../scoring/index.js';
import { share } from '../scoring/comparison.test-support.js';
import { describeIssue, english, indonesian } from './index.js';

test('where a class hangs on the practice, each is named with what it comes to', () => {
  const { issues } = compareVariants(share, { served: 795, all: 1000 });
  expect(issues.map((issue) => describeIssue(issue, indonesian))).toEqual([
    'Hasil Cakupan bergantung pada cara hitungnya: tidak dibulatkan: 79,5 (kurang); dibulatkan: 80 (cukup). Tetapkan cara hitung yang dipakai, dan sebutkan bersama hasilnya.',
  ]);
  expect(issues.map((issue) => describeIssue(issue, english))).toEqual([
    'The result of Coverage depends on the way of reckoning: not rounded: 79.5 (short); rounded: 80 (enough). Decide on one, and name it with the result.',
  ]);
});
