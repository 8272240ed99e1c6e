import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDay, dayCount, dayNumber as fromUtc } from '../kernel/calendar-date.test-support.js';
import { inclusiveDays, type CalendarDate } from '../kernel/index.js';
import type { PlanningDate } from '../planning/index.js';
import { dateOfDay, dayNumber, planMarks, weekDays, weekOf, weekOfMonth } from './index.js';
import { anItem, aWorkPlan } from './work-plan.test-support.js';

const training = {
  dates: { status: 'exact', startsOn: '2018-11-28', endsOn: '2018-11-30' },
} as const;

const told = (plan: Parameters<typeof planMarks>[0], sources: Parameters<typeof planMarks>[1]) =>
  planMarks(plan, sources).map((mark) =>
    mark.kind === 'planning'
      ? `${mark.on} ${mark.date.id} ${String(mark.year)} since ${mark.opensOn ?? '?'}`
      : `${mark.on} ${mark.kind}`,
  );

describe('the marks of a plan', () => {
  test('are today, the training, the visit, and what the village has due that year', () => {
    expect(
      told(aWorkPlan(anItem({ startsOn: '2019-01-07', endsOn: '2019-05-01' })), {
        today: '2018-12-08',
        training,
      }),
    ).toEqual([
      '2018-11-30 training',
      '2018-12-08 today',
      '2019-01-31 musrenbang-desa 2020 since 2019-01-01',
      '2019-02-28 follow-up',
      '2019-02-28 musrenbang-kecamatan 2020 since 2019-02-01',
      '2019-03-31 musrenbang-kabupaten 2020 since 2019-03-01',
      '2019-09-30 rkpdes 2020 since 2019-07-01',
      '2019-09-30 du-rkp 2021 since ?',
      '2019-10-31 rapbdes 2020 since 2019-10-01',
      '2019-12-31 apbdes 2020 since ?',
    ]);
  });

  test('say how far the source of a date carries', () => {
    const marks = planMarks(aWorkPlan(anItem()), {});
    const confidence = Object.fromEntries(
      marks.flatMap((mark) =>
        mark.kind === 'planning' ? [[mark.date.id, mark.date.confidence]] : [],
      ),
    );
    expect(confidence).toMatchObject({ rkpdes: 'read', apbdes: 'memory', 'du-rkp': 'weak' });
  });

  const calendar: readonly PlanningDate[] = [
    {
      id: 'fair',
      name: 'Pasar malam',
      english: 'fair',
      until: { yearsBefore: 0, month: 2 },
      source: 'the regency',
      confidence: 'read',
    },
  ];
  const due = (...items: (readonly [CalendarDate | null, CalendarDate | null])[]) =>
    told(aWorkPlan(...items.map(([startsOn, endsOn]) => anItem({ startsOn, endsOn }))), {
      calendar,
    }).map((each) => each.slice(0, 10));

  test('are of every year the plan touches, once', () => {
    expect(due(['2018-12-31', '2020-01-01'], ['2019-03-01', '2019-03-01'])).toEqual([
      ...['2018-02-28', '2019-02-28', '2020-02-29'],
    ]);
    expect(due(['2021-05-01', null], [null, '2019-05-01'])).toEqual(['2019-02-28', '2021-02-28']);
    expect(due(['2022-05-01', '2019-05-01'])).toEqual(['2019-02-28', '2022-02-28']);
    expect(due([null, null])).toEqual([]);
  });

  test('come with the visit when it is set, and without days that nobody knows', () => {
    const plan = aWorkPlan();
    expect(told(plan, { training, followUpMonths: 6 })).toEqual([
      '2018-11-30 training',
      '2019-05-30 follow-up',
    ]);
    expect(told(plan, { training: { dates: { status: 'year', year: 2018 } } })).toEqual([]);
    expect(told(plan, { training: null })).toEqual([]);
    expect(planMarks(plan, { training })[0]).toEqual({
      kind: 'training',
      startsOn: '2018-11-28',
      on: '2018-11-30',
    });
  });
});

describe('days counted through', () => {
  test('are as many as the calendar has', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    const first = dayNumber('1900-01-01');
    fc.assert(
      fc.property(fc.nat(dayCount - 1), (number) => {
        expect(dayNumber(fromUtc(number))).toBe(first + number);
        expect(dateOfDay(first + number)).toBe(fromUtc(number));
      }),
      { numRuns: 500 },
    );
  });

  test('are right about every leap day and every end of a year', () => {
    for (let year = 1900; year < 2199; year += 1) {
      for (const day of ['02-28', '03-01', '12-31', '01-01']) {
        const date = `${String(year)}-${day}` as CalendarDate;
        expect(dateOfDay(dayNumber(date))).toBe(date);
        expect(dateOfDay(dayNumber(date) + 1) > date).toBe(true);
      }
    }
    expect(dateOfDay(dayNumber('2000-02-28') + 1)).toBe('2000-02-29');
    expect(dateOfDay(dayNumber('1900-02-28') + 1)).toBe('1900-03-01');
  });

  test('stay within the years that documents hold', () => {
    expect(dateOfDay(-1e6)).toBe('1900-01-01');
    expect(dateOfDay(1e6)).toBe('2199-12-31');
  });
});

describe('the column of a day', () => {
  test('holds the day, and its columns hold the month', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const week = weekOf(day);
        const [first, last] = weekDays(week);
        expect(week.week).toBe(weekOfMonth(day));
        expect(first <= day && day <= last).toBe(true);
        expect(inclusiveDays(first, last)).toBeGreaterThanOrEqual(7);
      }),
    );
    expect(weekDays({ year: 2018, month: 12, week: 1 })).toEqual(['2018-12-01', '2018-12-07']);
    expect(weekDays({ year: 2018, month: 12, week: 3 })).toEqual(['2018-12-15', '2018-12-21']);
    expect(weekDays({ year: 2020, month: 2, week: 4 })).toEqual(['2020-02-22', '2020-02-29']);
  });
});
