import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '../kernel/index.js';
import { anyDay } from '../kernel/calendar-date.test-support.js';
import { steps } from '../review/review.test-support.js';
import {
  actionTable,
  checkWorkPlan,
  fieldHistory,
  fromTemplate,
  monitoringCard,
  parseWorkPlan,
  planQuestions,
  planWeeks,
  revisePlan,
  weekOfMonth,
  workPlanTemplates,
  type PlanQuestion,
  type WorkPlanItem,
} from './index.js';
import { wholeWorkPlan } from './work-plan.examples.test-support.js';
import {
  anEntry,
  anItem,
  aRecord,
  aVerification,
  aWorkPlan,
  minute,
  photo,
} from './work-plan.test-support.js';

describe('the weeks of a month', () => {
  test('begin on the 1st, 8th, 15th and 22nd', () => {
    const days = ['01', '07', '08', '14', '15', '21', '22', '28', '31'];
    const weeks = days.map((day) => weekOfMonth(`2018-12-${day}` as CalendarDate));
    expect(weeks).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 4]);
  });
});

describe('a plan by weeks', () => {
  const item = (id: string, startsOn: CalendarDate | null, endsOn: CalendarDate | null) =>
    anItem({ id, startsOn, endsOn });

  test('has whole months from the first to the last activity', () => {
    const [first, second] = [
      item('i1', '2018-12-08', '2019-01-21'),
      item('i2', '2018-12-31', '2018-12-31'),
    ];
    const { weeks, rows, undated } = planWeeks(aWorkPlan(first, second));
    expect(weeks.map(({ year, month, week }) => [year, month, week].join('.'))).toEqual([
      ...['2018.12.1', '2018.12.2', '2018.12.3', '2018.12.4'],
      ...['2019.1.1', '2019.1.2', '2019.1.3', '2019.1.4'],
    ]);
    expect(rows).toEqual([
      { item: first, firstWeek: 1, lastWeek: 6 },
      { item: second, firstWeek: 3, lastWeek: 3 },
    ]);
    expect(undated).toEqual([]);
  });

  test('names the items it cannot draw', () => {
    const items = [
      item('i1', null, '2018-12-01'),
      item('i2', '2018-12-01', null),
      item('i3', '2018-12-02', '2018-12-01'),
    ];
    expect(planWeeks(aWorkPlan(...items))).toEqual({ weeks: [], rows: [], undated: items });
    expect(planWeeks(aWorkPlan())).toEqual({ weeks: [], rows: [], undated: [] });
    const drawn = item('i4', '2018-12-01', '2018-12-01');
    expect(planWeeks(aWorkPlan(...items, drawn))).toMatchObject({
      rows: [{ item: drawn, firstWeek: 0, lastWeek: 0 }],
      undated: items,
    });
  });

  test('draws sub-activities and not the activity that heads them', () => {
    const head = anItem({ id: 'head', startsOn: null, endsOn: null });
    const sub = anItem({ id: 'sub', depth: 1 });
    const { rows, undated } = planWeeks(aWorkPlan(head, sub));
    expect(rows.map(({ item }) => item.id)).toEqual(['sub']);
    expect(undated).toEqual([]);
    const [first] = planWeeks(aWorkPlan(sub)).weeks;
    const early = { ...head, startsOn: '2000-01-01', endsOn: '2000-01-02' } as const;
    expect(planWeeks(aWorkPlan(early, sub)).weeks[0]).toEqual(first);
  });

  test('draws each item over the weeks its days fall into', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyDay, anyDay), { minLength: 1, maxLength: 4 }), (days) => {
        const items = days.map(([startsOn, endsOn], index) =>
          item(`i${String(index)}`, startsOn, endsOn),
        );
        const { weeks, rows, undated } = planWeeks(aWorkPlan(...items));
        expect(rows.length + undated.length).toBe(items.length);
        for (const row of rows) {
          for (const [index, day] of [
            [row.firstWeek, row.item.startsOn ?? ''],
            [row.lastWeek, row.item.endsOn ?? ''],
          ] as const) {
            const { year, month, week } = weeks[index] ?? expect.fail();
            expect(day.slice(0, 7)).toBe(`${String(year)}-${String(month).padStart(2, '0')}`);
            expect(week).toBe(weekOfMonth(day as CalendarDate));
          }
        }
        expect(weeks.length % 4).toBe(0);
        expect(weeks[0]?.week ?? 1).toBe(1);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the action table', () => {
  test('counts the rows of each group, and keeps numbers that are written', () => {
    const numbers = (...items: Partial<WorkPlanItem>[]) =>
      actionTable(
        aWorkPlan(...items.map((change, index) => anItem({ id: `i${String(index)}`, ...change }))),
      ).map(({ group, rows }) => [group, ...rows.map(({ number }) => number)]);
    expect(numbers()).toEqual([]);
    expect(numbers({}, { number: ' 1.b ' }, { number: ' ' })).toEqual([[null, '1', '1.b', '3']]);
    expect(numbers({ group: 'A' }, { group: 'B' }, { group: ' A ' }, {})).toEqual([
      ['A', '1', '2'],
      ['B', '3'],
      [null, '4'],
    ]);
    const sub = { depth: 1 };
    expect(numbers(sub, sub, {}, { number: '5' }, sub, { ...sub, number: 'b' })).toEqual([
      [null, '1', '1.1', '2', '5', '5.1', 'b'],
    ]);
    expect(numbers({ group: 'A' }, { ...sub, group: 'B' }, { group: 'B' }, sub)).toEqual([
      ['A', '1', '1.1'],
      ['B', '2', '2.1'],
    ]);
  });

  test('gives headings letters, unless they have a mark of their own', () => {
    const letters = (...groups: (string | null)[]) =>
      actionTable(
        aWorkPlan(...groups.map((group, index) => anItem({ id: `i${String(index)}`, group }))),
      ).map(({ letter }) => letter);
    expect(letters('Persiapan', null, 'Pelaksanaan')).toEqual(['A', null, 'B']);
    expect(letters('A. Persiapan', 'II) Rapat', '3. Akhir', 'Ia. datang', 'I dan II')).toEqual([
      ...[null, null, null, 'D', 'E'],
    ]);
    const many = letters(...Array.from({ length: 54 }, (_, index) => `Tahap ${String(index)}`));
    expect([many[25], many[26], many[51], many[52]]).toEqual(['Z', 'AA', 'AZ', 'BA']);
  });

  test('asks what and why of an activity that only heads sub-activities', () => {
    const head = { id: 'i1' };
    const [table] = actionTable(aWorkPlan(head, { id: 'i2', depth: 1 }, { id: 'i3' }));
    expect(table?.rows.map(({ depth, isHead, unanswered }) => [depth, isHead, unanswered])).toEqual(
      [
        [0, true, ['what', 'why']],
        [1, false, planQuestions],
        [0, false, planQuestions],
      ],
    );
  });

  test('says which questions an activity leaves open', () => {
    const open = (change: Partial<WorkPlanItem>) =>
      actionTable(aWorkPlan({ id: 'i1', ...change }))[0]?.rows[0]?.unanswered;
    const but = (...answered: PlanQuestion[]) =>
      planQuestions.filter((question) => !answered.includes(question));
    expect(actionTable(wholeWorkPlan)[0]?.rows[0]?.unanswered).toEqual([]);
    expect(open({})).toEqual(planQuestions);
    expect(open({ activity: ' ' })).toEqual(planQuestions);
    expect(open({ activity: 'Rapat' })).toEqual(but('what'));
    expect(open({ problem: 'Air keruh' })).toEqual(but('why'));
    expect(open({ objective: 'Air jernih' })).toEqual(but('why'));
    expect(open({ responsible: 'Siti' })).toEqual(but('who'));
    expect(open({ startsOn: '2018-12-01' })).toEqual(planQuestions);
    expect(open({ endsOn: '2018-12-01' })).toEqual(planQuestions);
    expect(open({ startsOn: '2018-12-01', endsOn: '2018-12-01' })).toEqual(but('when'));
    expect(open({ place: 'Balai' })).toEqual(but('where'));
    expect(open({ costRupiah: 0 })).toEqual(but('how-much'));
    expect(open({ costRupiah: 5 })).toEqual(planQuestions);
    expect(open({ costRupiah: 5, funding: [] })).toEqual(planQuestions);
    expect(open({ funding: [{ source: 'apbn', amountRupiah: 5 }] })).toEqual(planQuestions);
    expect(open({ costRupiah: 5, funding: [{ source: 'apbn', amountRupiah: 5 }] })).toEqual(
      but('how-much'),
    );
    expect(open({ indicator: '1 rapat' })).toEqual(but('how-known'));
    expect(open({ evidenceNamed: 'Foto' })).toEqual(but('how-known'));
  });
});

describe('the monitoring card', () => {
  test('adds up the progress of all activities exactly', () => {
    const plan = aWorkPlan(anItem(), anItem({ id: 'i2' }), anItem({ id: 'i3' }));
    const entries = [
      anEntry({ percent: 50, evidence: [photo] }),
      anEntry({ id: 'e2', itemId: 'i2', percent: 100, status: 'done' }),
    ];
    const card = monitoringCard(
      { plan, entries, verifications: [aVerification({ entryIds: ['e2'] })] },
      '2018-12-01',
    );
    expect(card.claimed).toEqual({ numerator: 150, denominator: 300 });
    expect(card.evidenced).toEqual({ numerator: 50, denominator: 300 });
    expect(card.verified).toEqual({ numerator: 100, denominator: 300 });
    expect(card.withoutReport).toEqual(['i3']);
    expect(card.items.map(({ item, progress }) => [item.id, progress.itemId])).toEqual([
      ['i1', 'i1'],
      ['i2', 'i2'],
      ['i3', 'i3'],
    ]);
  });

  test('counts the sub-activities and not the activity that heads them', () => {
    const plan = aWorkPlan(anItem(), anItem({ id: 'i2', depth: 1 }), anItem({ id: 'i3' }));
    const card = monitoringCard({ plan, entries: [anEntry({ itemId: 'i2' })] }, '2018-12-01');
    expect(card.items.map(({ item }) => item.id)).toEqual(['i2', 'i3']);
    expect(card.claimed).toEqual({ numerator: 30, denominator: 200 });
    expect(card.withoutReport).toEqual(['i3']);
  });

  test('of a plan without activities has no shares', () => {
    expect(monitoringCard({ plan: aWorkPlan() }, '2018-12-01')).toEqual({
      owner: aWorkPlan().owner,
      review: { status: 'draft', step: null },
      items: [],
      claimed: null,
      evidenced: null,
      verified: null,
      withoutReport: [],
    });
  });

  test('names an activity late from the day after its end, until it is claimed done', () => {
    const late = (
      on: CalendarDate,
      percent: number | null,
      endsOn: CalendarDate | null = '2018-12-15',
    ) =>
      monitoringCard(
        {
          plan: aWorkPlan(anItem({ endsOn })),
          entries: percent === null ? null : [anEntry({ percent })],
        },
        on,
      ).items[0]?.isLate;
    expect(late('2018-12-15', 0)).toBe(false);
    expect(late('2018-12-16', 99)).toBe(true);
    expect(late('2018-12-16', 100)).toBe(false);
    expect(late('2018-12-16', null)).toBe(true);
    expect(late('2018-12-16', 0, null)).toBeNull();
  });

  test('shows how far the plan is in its review', () => {
    const review = steps('submit', 'verify');
    expect(monitoringCard(aRecord({ review }), '2018-12-01').review.status).toBe('verified');
  });
});

describe('the history of a plan', () => {
  const change = (count: number, minutes: { reference: string } | null = null) => ({
    changedBy: 'Siti',
    changedAt: minute(count),
    ...(minutes && { minutes }),
  });

  test('keeps every revision under its number', () => {
    const first = revisePlan({ plan: aWorkPlan() }, aWorkPlan(anItem()), change(1));
    const second = revisePlan(first, aWorkPlan(anItem({ place: 'Balai' })), change(2));
    expect(second.plan).toEqual({ ...aWorkPlan(anItem({ place: 'Balai' })), revision: 2 });
    expect(second.revisions?.map(({ number, plan }) => [number, plan.revision])).toEqual([
      [1, 1],
      [2, 2],
    ]);
    expect(second.revisions?.[0]).toEqual(first.revisions?.[0]);
    expect(first.revisions).toEqual([{ number: 1, ...change(1), plan: first.plan }]);
    const ledgers = { entries: [anEntry()], review: steps('submit') };
    expect(revisePlan({ ...first, ...ledgers }, first.plan, change(3))).toMatchObject(ledgers);
  });

  test('of one field has a version for each change of it', () => {
    const minutes = { reference: 'BA 4' };
    const places = ['Balai', 'Balai', 'Masjid', null, 'Balai'];
    const record = places.reduce(
      (kept, place, index) =>
        revisePlan(
          kept,
          aWorkPlan(...(place === null ? [] : [anItem({ place, parties: ['RT', 'RW'] })])),
          change(index + 1, index === 2 ? minutes : null),
        ),
      aRecord({ plan: aWorkPlan() }),
    );
    const version = (revision: number, value: string | null) => ({
      revision,
      ...change(revision),
      minutes: revision === 3 ? minutes : null,
      value,
    });
    const revisions = [...(record.revisions ?? [])].reverse();
    expect(fieldHistory(revisions, 'i1', 'place')).toEqual([
      version(1, 'Balai'),
      version(3, 'Masjid'),
      version(4, null),
      version(5, 'Balai'),
    ]);
    expect(fieldHistory(revisions, 'i1', 'parties').map(({ revision }) => revision)).toEqual([
      1, 4, 5,
    ]);
    expect(fieldHistory(revisions, 'i1', 'method')).toEqual([]);
    expect(fieldHistory(revisions, 'i9', 'place')).toEqual([]);
  });
});

describe('templates', () => {
  test('make a draft that can be read, in which only days and persons are missing', () => {
    for (const template of workPlanTemplates) {
      let count = 0;
      const newId = () => `n${String((count += 1))}`;
      const plan = fromTemplate(template, { kind: 'village', name: 'Lajer' }, newId);
      expect(parseWorkPlan(plan).ok, template.id).toBe(true);
      expect(plan.id).toBe('n1');
      expect(plan.owner.name).toBe('Lajer');
      expect(plan.items.map(({ id }) => id)).toEqual(
        template.items.map((_, index) => `n${String(index + 2)}`),
      );
      expect(plan.items.map(({ activity }) => activity)).toEqual(
        template.items.map(({ activity }) => activity),
      );
      expect(plan.items.map(({ evidenceNamed }) => evidenceNamed)).toEqual(
        template.items.map(({ suggestedEvidence }) => suggestedEvidence),
      );
      expect(plan.items.some((item) => 'suggestedEvidence' in item)).toBe(false);
      const missing = checkWorkPlan(plan).filter(
        ({ code }) => code === 'work-plan.item-incomplete',
      );
      expect(new Set(missing.map(({ params }) => params.field))).toEqual(
        new Set(['responsible', 'startsOn', 'endsOn']),
      );
    }
  });

  test('have ids of their own, a source, and as many activities as the texts name', () => {
    expect(workPlanTemplates.map(({ id, items }) => [id, items.length])).toEqual([
      ['pamsimas-cadre', 5],
      ['pamsimas-group', 3],
      ['kotaku-bkm', 7],
      ['ppm-rw', 4],
    ]);
    for (const { source } of workPlanTemplates) expect(source).toMatch(/201[89]$/);
  });
});
