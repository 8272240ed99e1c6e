import { expect, test } from 'vitest';
import { testRules } from '../kernel/rule-cases.test-support.js';
import { checkGroup, groupRules } from './index.js';
import { wholeAssociation, wholeGroup } from './group.examples.test-support.js';
import { groupCases } from './group.rule-cases.test-support.js';

testRules(groupRules, groupCases, {});

test('a whole group has nothing against it at any stage', () => {
  for (const stage of ['draft', 'publish', 'lock', 'issue'] as const) {
    for (const group of [wholeGroup, wholeAssociation]) {
      expect(checkGroup(group, {}, stage)).toEqual([]);
    }
  }
});

test('a group is checked as a draft where nothing else is said', () => {
  expect(checkGroup({ ...wholeGroup, members: [{}] })).toMatchObject([
    { code: 'group.member-unnamed', severity: 'warning' },
  ]);
});
