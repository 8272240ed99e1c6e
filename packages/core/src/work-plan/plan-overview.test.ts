import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addSums,
  checkWorkPlans,
  monitoringCard,
  noSums,
  ownersWithoutPlan,
  planFigures,
  planOverview,
  workPlanFunding,
  type WorkPlan,
  type WorkPlanItem,
  type WorkPlanRecord,
} from './index.js';
import {
  anEntry,
  anItem,
  aVerification,
  aWorkPlan,
  minute,
  photo,
} from './work-plan.test-support.js';

const moment = { on: '2018-12-16', timeZone: 'WIB' } as const;

function ofVillage(name: string, code: string | null, ...items: WorkPlanItem[]): WorkPlanRecord {
  const region = code === null ? null : { code, name };
  return { plan: { ...aWorkPlan(...items), owner: { kind: 'village', name, region } } };
}

test('one plan: what is due, late, blocked, without a report, contested', () => {
  const items = [
    anItem({ id: 'i1' }),
    anItem({ id: 'i2', endsOn: '2018-12-16' }),
    anItem({ id: 'i3', endsOn: null, status: 'blocked' }),
    anItem({ id: 'i4', group: ' A. Persiapan ', progressPercent: 100, status: 'done' }),
  ];
  const entries = [
    anEntry(),
    anEntry({ id: 'e2', deviceId: 'd2', percent: 40, status: 'blocked', recordedAt: minute(2) }),
  ];
  const { sums, activities } = planFigures({ plan: aWorkPlan(...items), entries }, moment);
  expect(sums).toMatchObject({
    plans: 1,
    byStatus: { draft: 1 },
    activities: 4,
    due: 2,
    late: 1,
    withoutEnd: 1,
    blocked: 2,
    withoutReport: 2,
    contested: 1,
    done: 1,
    claimed: { numerator: 140, denominator: 400 },
    evidenced: { numerator: 0, denominator: 400 },
    withoutCost: 4,
  });
  expect(activities.map(({ isDue, isLate, group }) => [isDue, isLate, group])).toEqual([
    [true, true, null],
    [false, false, null],
    [null, null, null],
    [true, false, 'A. Persiapan'],
  ]);
});

test('an activity that heads sub-activities is told by them, under its heading', () => {
  const head = { group: 'A. Persiapan', endsOn: null, costRupiah: null };
  const plan = aWorkPlan(
    anItem({ id: 'head', ...head, progressPercent: 100 }),
    anItem({ id: 's1', depth: 1, costRupiah: 500, progressPercent: 40 }),
    anItem({ id: 's2', depth: 1, group: 'Z', costRupiah: null }),
    anItem({ id: 'alone', group: ' ', costRupiah: 700 }),
  );
  const { sums, activities } = planFigures({ plan }, moment);
  expect(activities.map(({ itemId, group }) => [itemId, group])).toEqual([
    ['s1', 'A. Persiapan'],
    ['s2', 'A. Persiapan'],
    ['alone', null],
  ]);
  expect(sums).toMatchObject({ activities: 3, withoutEnd: 0, withoutCost: 1, costRupiah: 1200 });
  const card = monitoringCard({ plan }, moment.on);
  expect(sums.claimed).toEqual(card.claimed);
  expect(activities.map(({ itemId }) => itemId)).toEqual(card.items.map(({ item }) => item.id));
});

test('what came after the end of the day in the zone makes no difference', () => {
  const at = (recordedAt: `${number}-${number}-${number}T${string}Z`): WorkPlanRecord => ({
    plan: aWorkPlan(anItem()),
    entries: [anEntry({ percent: 100, status: 'done', evidence: [photo], recordedAt })],
    verifications: [aVerification({ at: recordedAt })],
    review: [{ id: 'r1', step: 'submit', by: 'Siti', at: recordedAt, revision: 1 }],
    revisions: [1, 2].map((number) => ({
      number,
      changedBy: 'Siti',
      changedAt: recordedAt,
      plan: aWorkPlan(),
    })),
  });
  const on = { on: '2018-12-08', timeZone: 'WIB' } as const;
  const known = planFigures(at('2018-12-08T16:59:59.999Z'), on).sums;
  expect(known).toMatchObject({ done: 1, evidence: 1, changes: 1, byStatus: { submitted: 1 } });
  expect(known.verified).toEqual({ numerator: 100, denominator: 100 });
  const later = planFigures(at('2018-12-08T17:00:00.000Z'), on).sums;
  expect(later).toMatchObject({ done: 0, evidence: 0, changes: 0, byStatus: { draft: 1 } });
  expect(later.verified).toEqual({ numerator: 0, denominator: 100 });
  const there = planFigures(at('2018-12-08T16:00:00.000Z'), { ...on, timeZone: 'WITA' }).sums;
  expect(there.done).toBe(0);
});

test('money is added by source, and planning by document and status', () => {
  const link = { document: 'rkpdes', year: 2020 } as const;
  const plan = aWorkPlan(
    anItem({
      costRupiah: 1000,
      funding: [
        { source: 'apbdes', amountRupiah: 700 },
        { source: 'other', amountRupiah: 300 },
      ],
      planningLink: { ...link, status: 'proposed' },
    }),
    anItem({ id: 'i2', costRupiah: 0, planningLink: { ...link, status: 'budgeted' } }),
    anItem({ id: 'i3', planningLink: { ...link, document: 'apbdes', status: 'agreed' } }),
  );
  const { sums } = planFigures({ plan }, moment);
  const { costRupiah, bySource } = workPlanFunding(plan);
  expect(sums).toMatchObject({ costRupiah, bySource, withoutCost: 1 });
  expect(sums.planning).toEqual({
    rkpdes: { proposed: 1, agreed: 0, budgeted: 1 },
    apbdes: { proposed: 0, agreed: 1, budgeted: 0 },
  });
  const doubled = addSums([sums, sums]);
  expect(doubled.planning.rkpdes).toEqual({ proposed: 2, agreed: 0, budgeted: 2 });
  expect(doubled.bySource.apbdes).toBe(1400);
});

test('money beyond what can be added exactly is not a wrong figure', () => {
  const rich = { ...noSums, costRupiah: Number.MAX_SAFE_INTEGER };
  expect(addSums([rich, { ...noSums, costRupiah: 0 }]).costRupiah).toBe(Number.MAX_SAFE_INTEGER);
  expect(addSums([rich, { ...noSums, costRupiah: 1 }]).costRupiah).toBeNull();
  expect(addSums([rich, { ...noSums, costRupiah: 1 }, rich]).costRupiah).toBeNull();
});

test('by kecamatan: the mean is one of activities, and not of the means of plans', () => {
  const done = anItem({ progressPercent: 100 });
  const open = anItem({ id: 'i2', progressPercent: 0 });
  const overview = planOverview(
    [
      ofVillage('Lajer', '33.15.03.2001', done),
      ofVillage('Contoh', '33.15.01.2002', done),
      ofVillage('Rekaan', '33.15.03.2004', open, anItem({ id: 'i3' }), anItem({ id: 'i4' })),
      ofVillage('Tanpa kode', null),
      ofVillage('Kecamatan', '33.15.01', done),
      ofVillage('Kabupaten', '33.15', done),
    ],
    {
      ...moment,
      expected: [
        { kind: 'village', name: 'Belum', region: { code: '33.15.02.2009', name: 'Belum' } },
        { kind: 'village', name: 'LAJER' },
      ],
      regions: [{ code: '33.15.03', name: 'Penawangan' }],
      gazetteer: { region: (code) => ({ code, name: `nama ${code}`, kind: 'kecamatan' }) },
    },
  );
  const { districts, withoutPlan, total } = overview;
  expect(
    districts.map(({ code, name, plans, withoutPlan: missing }) => [
      code,
      name,
      plans.length,
      missing.length,
    ]),
  ).toEqual([
    ['33.15.01', 'nama 33.15.01', 2, 0],
    ['33.15.02', 'nama 33.15.02', 0, 1],
    ['33.15.03', 'Penawangan', 2, 0],
    [null, null, 2, 0],
  ]);
  expect(districts[2]?.sums.claimed).toEqual({ numerator: 100, denominator: 400 });
  expect(districts[1]?.sums).toEqual(noSums);
  expect(total.claimed).toEqual({ numerator: 400, denominator: 700 });
  expect(withoutPlan.map(({ name }) => name)).toEqual(['Belum']);
});

const record = fc
  .record({
    percents: fc.array(fc.option(fc.integer({ min: 0, max: 100 })), { maxLength: 4 }),
    reported: fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 3 }),
  })
  .map(({ percents, reported }): WorkPlanRecord => {
    const items = percents.map((progressPercent, index) =>
      anItem({ id: `i${String(index + 1)}`, progressPercent }),
    );
    const entries = reported.map((percent, index) =>
      anEntry({
        id: `e${String(index)}`,
        percent,
        recordedAt: minute(index),
        evidence: index % 2 === 0 ? [photo] : [],
      }),
    );
    return { plan: aWorkPlan(...items), entries, verifications: [aVerification()] };
  });

test('a plan comes to what its monitoring card says', () => {
  fc.assert(
    fc.property(record, (one) => {
      const { claimed, evidenced, verified, items, withoutReport } = monitoringCard(one, moment.on);
      const { sums } = planFigures(one, moment);
      expect(sums).toMatchObject({ claimed, evidenced, verified });
      expect(sums.late).toBe(items.filter(({ isLate }) => isLate).length);
      expect(sums.withoutReport).toBe(withoutReport.length);
    }),
  );
});

test('adding up in groups and in any order comes to the same', () => {
  fc.assert(
    fc.property(fc.array(record, { maxLength: 5 }), fc.nat(5), (records, place) => {
      const sums = records.map((one) => planFigures(one, moment).sums);
      const grouped = [sums.slice(place), sums.slice(0, place)].map(addSums);
      expect(addSums(grouped)).toEqual(addSums(sums));
    }),
  );
});

test('whoever has no plan is who the rule about it finds', () => {
  const owner = fc.record({
    kind: fc.constantFrom('village' as const, 'group' as const),
    name: fc.constantFrom('Lajer', ' lajer', 'Toroh'),
    region: fc.constantFrom(
      null,
      { code: '33.15.03.2001', name: 'x' },
      { code: '33.15.03.2002', name: 'y' },
    ),
  });
  fc.assert(
    fc.property(
      fc.array(owner, { maxLength: 3 }),
      fc.array(owner, { maxLength: 3 }),
      (has, expected) => {
        const plans = has.map((each): WorkPlan => ({ ...aWorkPlan(), owner: each }));
        const found = checkWorkPlans(plans, { owners: expected })
          .filter(({ code }) => code === 'work-plan.owner-has-none')
          .map(({ params }) => params.owner);
        expect(ownersWithoutPlan(plans, expected).map(({ name }) => name)).toEqual(found);
      },
    ),
  );
});
