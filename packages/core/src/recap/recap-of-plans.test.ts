import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eightyPercentPolicy, type AttendancePolicy } from '../attendance/index.js';
import { aParticipant } from '../participant/participant.test-support.js';
import { thirtyPercentWomen } from '../training/index.js';
import { aSession } from '../training/training.test-support.js';
import {
  fundingSources,
  itemProgress,
  workPlanFunding,
  type WorkPlanRecord,
} from '../work-plan/index.js';
import {
  aRecord,
  aVerification,
  aWorkPlan,
  anEntry,
  anItem,
  photo,
} from '../work-plan/work-plan.test-support.js';
import {
  fewerThanFive,
  groupedRecap,
  publicRecap,
  recapColumns,
  targetRecap,
  trainingsSideBySide,
  workPlanRecap,
} from './index.js';
import { aMark } from './odd-input.test-support.js';

const inRegion = (id: string, code: string | null, items = [anItem()]) => ({
  ...aWorkPlan(...items),
  id,
  owner: {
    kind: 'village' as const,
    name: 'Lajer',
    region: code === null ? null : { code, name: 'x' },
  },
});

test('work plans by region: money by source, and progress claimed, evidenced and verified apart', () => {
  const item = anItem({
    costRupiah: 5_000_000,
    funding: [
      { source: 'apbdes', amountRupiah: 3_000_000 },
      { source: 'self-help-cash', amountRupiah: 1_000_001 },
    ],
  });
  const entries = [
    anEntry({ evidence: [photo] }),
    anEntry({ id: 'e2', percent: 100, status: 'done', replaces: ['e1'] }),
  ];
  const { value, warnings } = workPlanRecap(
    [
      { plan: inRegion('w2', null) },
      {
        plan: inRegion('w1', '33.15.03.2001', [item, anItem({ id: 'i2' })]),
        entries,
        verifications: [aVerification()],
      },
      { plan: inRegion('w3', '33.15.04.2001'), entries: [anEntry()] },
      { plan: inRegion('w4', '33') },
      { plan: inRegion('w3', '33.15.04.2001') },
    ],
    'regency',
  );
  expect(warnings).toEqual([
    { code: 'recap.plan-twice', severity: 'warning', path: [4], params: { plan: 'w3' } },
  ]);
  expect(value.rows.map(({ region, plans }) => [region, plans])).toEqual([
    ['33.15', 2],
    [null, 2],
  ]);
  expect(value.rows[0]).toMatchObject({
    items: 3,
    funding: {
      costRupiah: 5_000_000,
      fundedRupiah: 4_000_001,
      bySource: { apbdes: 3_000_000, 'self-help-cash': 1_000_001, apbn: 0 },
    },
    claimed: { known: 2, complete: 1, share: { numerator: 130, denominator: 200 } },
    evidenced: { known: 1, complete: 0, share: { numerator: 30, denominator: 100 } },
    verified: { known: 1 },
  });
  expect(value.total).toMatchObject({ plans: 4, items: 5 });
  expect(value.rows[1]?.verified).toEqual({ known: 0, complete: 0, share: null });
});

test('sums over plans are the sums of the plans', () => {
  const anyRecord: fc.Arbitrary<WorkPlanRecord> = fc
    .record({
      id: fc.uuid(),
      code: fc.constantFrom('33.15.03.2001', '33.15.03', '35.01.01.1001', '35', null),
      amounts: fc.array(fc.tuple(fc.constantFrom(...fundingSources), fc.nat(10 ** 9)), {
        maxLength: 4,
      }),
      percents: fc.array(fc.nat(100), { maxLength: 3 }),
    })
    .map(({ id, code, amounts, percents }) => ({
      plan: inRegion(id, code, [
        anItem({ funding: amounts.map(([source, amountRupiah]) => ({ source, amountRupiah })) }),
        anItem({ id: 'i2' }),
      ]),
      entries: percents.map((percent, place) => anEntry({ id: `e${place}`, percent })),
    }));
  fc.assert(
    fc.property(fc.array(anyRecord, { maxLength: 6 }), (records) => {
      const { rows, total } = workPlanRecap(records, 'province').value;
      const sum = (amounts: readonly number[]) => amounts.reduce((all, one) => all + one, 0);
      const fundings = records.map(({ plan }) => workPlanFunding(plan));
      for (const source of fundingSources) {
        expect(total.funding.bySource[source]).toBe(
          sum(fundings.map(({ bySource }) => bySource[source])),
        );
        expect(sum(rows.map(({ funding }) => funding.bySource[source]))).toBe(
          total.funding.bySource[source],
        );
      }
      const progress = records.flatMap(({ plan, entries }) =>
        plan.items.map((item) => itemProgress(item, entries ?? [], [])),
      );
      expect(total.contestedItems).toBe(progress.filter(({ isContested }) => isContested).length);
      const claimed = progress.flatMap(({ claimed: own }) => (own === null ? [] : [own.percent]));
      expect(total.claimed.known).toBe(claimed.length);
      expect(total.claimed.share?.numerator ?? 0).toBe(sum(claimed));
      expect(sum(rows.map(({ plans }) => plans))).toBe(records.length);
    }),
    { numRuns: 200 },
  );
});

test('an empty list of plans is a total of nothing', () => {
  expect(workPlanRecap([], 'village').value).toMatchObject({
    rows: [],
    total: { plans: 0, items: 0 },
  });
  expect(workPlanRecap([aRecord()], 'village').value.rows).toMatchObject([{ region: null }]);
});

const people = (women: number, men: number, unknown: number) =>
  [
    ...Array<'female'>(women).fill('female'),
    ...Array<'male'>(men).fill('male'),
    ...Array<null>(unknown).fill(null),
  ].map((sex, place) => aParticipant({ id: `p${place}`, sex }));

test.each([
  [3, 7, 0, 'reached', { numerator: 3, denominator: 10 }],
  [29, 71, 0, 'missed', { numerator: 29, denominator: 100 }],
  [2, 7, 1, 'undecided', null],
  [3, 6, 1, 'reached', null],
  [1, 8, 1, 'missed', null],
  [0, 0, 0, 'undecided', null],
])('%i women, %i men and %i unknown: 30 in 100 is %s', (women, men, unknown, standing, share) => {
  const { rows } = targetRecap([
    { training: { id: 't1', targets: [thirtyPercentWomen] }, roster: people(women, men, unknown) },
  ]);
  expect(rows).toMatchObject([
    {
      trainingId: 't1',
      composition: { total: women + men + unknown },
      targets: [{ group: 'women', members: women, unknown, standing, share }],
    },
  ]);
});

test('the targets of the programme hold for all seats together, and where a training states none', () => {
  const program = { targets: [{ group: 'perempuan', minimum: { numerator: 1, denominator: 2 } }] };
  const roster = [
    ...people(1, 1, 0),
    aParticipant({ id: 'out', registration: { status: 'rejected' } }),
  ].map((each) => ({
    ...each,
    registration: each.registration ?? { status: 'accepted' as const },
  }));
  const recap = targetRecap(
    [
      { training: { id: 't1' }, roster },
      { training: { id: 't2', targets: [thirtyPercentWomen] }, roster: people(0, 2, 0) },
    ],
    program,
  );
  expect(
    recap.rows.map(({ targets }) =>
      targets.map((target) => [target.minimum.denominator, target.standing]),
    ),
  ).toEqual([[[2, 'reached']], [[100, 'missed']]]);
  expect(recap.overall).toMatchObject([{ members: 1, total: 4, standing: 'missed' }]);
  expect(targetRecap([]).overall).toEqual([]);
});

const sessions = [aSession(), aSession({ id: 's2', lessonHours: 3 })];

test('trainings side by side: attendance, women and passes', () => {
  const found = trainingsSideBySide(
    [
      {
        id: 't1',
        sessions,
        participants: people(1, 1, 0),
        marks: [
          aMark({ participantId: 'p0' }),
          aMark({ participantId: 'p0', sessionId: 's2' }),
          aMark({ participantId: 'p1', status: 'absent' }),
          aMark({ participantId: 'p1', sessionId: 's2' }),
        ],
        results: [
          { participantId: 'p0', isCompetent: true },
          { participantId: 'p1', isCompetent: false },
          { participantId: 'x', isCompetent: true },
        ],
      },
      { id: 't1', sessions, participants: [], marks: [] },
      {
        id: 't2',
        sessions,
        participants: people(1, 0, 1),
        marks: [aMark({ participantId: 'p0' })],
        results: [{ participantId: 'p0' }],
      },
      { id: 't3', sessions: [], participants: [], marks: [] },
    ],
    eightyPercentPolicy,
  );
  expect(found).toMatchObject({
    ok: true,
    warnings: [
      { code: 'recap.training-twice', path: [1] },
      { code: 'recap.unknown-participant', path: [0], params: { training: 't1', count: 1 } },
    ],
    value: [
      {
        trainingId: 't1',
        sessions: 2,
        lessonHours: 5,
        attendance: { participants: 2, sufficient: 1, insufficient: 1 },
        attendedShare: { numerator: 8, denominator: 10 },
        sufficientShare: { numerator: 1, denominator: 2 },
        women: 1,
        womenShare: { numerator: 1, denominator: 2 },
        passed: 1,
        notPassed: 1,
        notAssessed: 0,
        passedShare: { numerator: 1, denominator: 2 },
      },
      {
        trainingId: 't2',
        attendedShare: null,
        sufficientShare: null,
        sexUnknown: 1,
        womenShare: null,
        notAssessed: 2,
        passedShare: null,
      },
      { trainingId: 't3', attendance: { participants: 0 }, attendedShare: null, womenShare: null },
    ],
  });
  const policy = { ...eightyPercentPolicy, lateness: {} } as AttendancePolicy;
  expect(trainingsSideBySide([], policy).ok).toBe(false);
});

test('a recap for the public hides few people and what they could be computed from', () => {
  const regions = ['33.15.03', '33.15.04', '33.15.05'];
  const participants = Array.from({ length: 40 }, (_, place) =>
    aParticipant({
      id: `p${place}`,
      origin: { districtCode: regions[place < 2 ? 0 : place < 20 ? 1 : 2] ?? '' },
    }),
  );
  const training = { id: 't1', sessions: sessions.slice(0, 1), participants };
  const marks = participants.slice(0, 30).map(({ id }) => aMark({ participantId: id }));
  const columns = recapColumns([{ ...training, marks }]).value;
  const recap = groupedRecap(columns, { policy: eightyPercentPolicy, groupBy: ['district'] });
  const shown = recap.ok ? publicRecap(recap.value, fewerThanFive) : recap;
  expect(shown).toMatchObject({
    ok: true,
    value: {
      rows: [
        { key: { district: '33.15.03' }, numerator: null, denominator: null, share: null },
        { key: { district: '33.15.04' }, share: { numerator: 18, denominator: 18 } },
        { key: { district: '33.15.05' }, numerator: null, denominator: null, share: null },
      ],
      total: { key: {}, share: { numerator: 30, denominator: 40 } },
    },
  });
});
