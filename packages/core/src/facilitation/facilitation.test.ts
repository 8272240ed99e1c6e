import { expect, test } from 'vitest';
import { testRules } from '../kernel/rule-cases.test-support.js';
import { steps } from '../review/review.test-support.js';
import {
  checkFacilitation,
  duties2015,
  facilitationDutyIds,
  facilitationRules,
  facilitatorRoles,
  parseFacilitationReport,
  reportDuties,
} from './index.js';
import { wholeReport } from './facilitation.examples.test-support.js';
import { facilitationCases } from './facilitation.rule-cases.test-support.js';
import { anActivity, aReport } from './facilitation.test-support.js';

testRules(facilitationRules, facilitationCases, {});

test('nothing is found in a report that is in order', () => {
  for (const stage of ['draft', 'publish', 'lock', 'issue'] as const) {
    expect(checkFacilitation(wholeReport, {}, stage)).toEqual([]);
    expect(checkFacilitation(aReport(), {}, stage)).toEqual([]);
  }
});

test('a report is checked at the stage asked for', () => {
  const codes = (stage: 'draft' | 'publish') =>
    checkFacilitation(aReport({ activities: [] }), {}, stage).map(({ code }) => code);
  expect(codes('draft')).toEqual([]);
  expect(codes('publish')).toEqual(['facilitation.empty']);
});

test('a facilitator does not verify the own report', () => {
  const review = steps('submit', 'verify');
  const facilitator = { role: 'pd', name: 'Wati' } as const;
  expect(checkFacilitation(aReport({ review, facilitator }))).toMatchObject([
    { code: 'review.verified-by-responsible', path: ['review', 1, 'by'] },
  ]);
  expect(checkFacilitation(aReport({ review }))).toEqual([]);
});

test('activities are sorted by duty, and duties without one are named', () => {
  const [first, second, other] = [
    anActivity({ duty: 'groups' }),
    anActivity({ id: 'k2', duty: 'groups' }),
    anActivity({ id: 'k3', duty: null }),
  ];
  const { byDuty, withoutActivity, withoutDuty } = reportDuties(
    aReport({ activities: [first, other, second, anActivity({ id: 'k4' })] }),
  );
  expect(byDuty.map(({ duty }) => duty)).toEqual(facilitationDutyIds);
  expect(byDuty.filter(({ activities }) => activities.length > 0)).toEqual([
    { duty: 'groups', activities: [first, second] },
  ]);
  expect(withoutActivity).toEqual(facilitationDutyIds.filter((duty) => duty !== 'groups'));
  expect(withoutDuty.map(({ id }) => id)).toEqual(['k3', 'k4']);
});

test('the duties of 2015 are nine, each in both languages', () => {
  expect(Object.keys(duties2015.duties)).toEqual(facilitationDutyIds);
  expect(facilitationDutyIds).toHaveLength(9);
  for (const { indonesian, english } of Object.values(duties2015.duties)) {
    expect(indonesian).not.toBe(english);
  }
});

test('a report comes back as it was given, and a wrong one is refused', () => {
  const report = { ...wholeReport, weather: 'hujan' };
  expect(parseFacilitationReport(report)).toEqual({ ok: true, value: report, warnings: [] });
  for (const role of facilitatorRoles) {
    expect(parseFacilitationReport(aReport({ facilitator: { role } })).ok, role).toBe(true);
  }
  expect(
    parseFacilitationReport({ ...report, path: [{ step: 'gubernur' }], villages: null }),
  ).toMatchObject({
    issues: [
      { code: 'shape.wrong-kind', path: ['villages'] },
      { code: 'shape.not-one-of', path: ['path', 0, 'step'] },
    ],
  });
});
