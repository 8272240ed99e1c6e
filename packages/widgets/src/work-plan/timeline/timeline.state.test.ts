import { indonesianFormat } from '@berdaya/core/messages';
import type { ProgressEntry, WorkPlan, WorkPlanItem } from '@berdaya/core/work-plan';
import { dateOfDay, dayNumber } from '@berdaya/core/work-plan';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isLate, progressReader, progressTold } from './timeline-facts.state.js';
import { handsWords } from './timeline-hands.words.js';
import { timelineLayout, type Days } from './timeline-layout.state.js';
import { keyAct, zooms } from './timeline-keys.state.js';
import { dragged, kept, stepped } from './timeline-moves.state.js';
import { monthTold } from './timeline-scene.state.js';
import { timelineSvg } from './timeline-svg.state.js';
import { weeksTold } from './timeline-weeks.state.js';
import { timelineWords } from './timeline.words.js';

const planOf = (...items: Partial<WorkPlanItem>[]): WorkPlan => ({
  id: 'w',
  owner: { kind: 'village', name: 'Lajer' },
  items: items.map((item, index) => ({ id: `i${String(index + 1)}`, ...item })),
});
const days = (from: string, to: string): Days => ({
  from: dayNumber(from as '2018-01-01'),
  to: dayNumber(to as '2018-01-01'),
});
const told = ({ from, to }: Days) => `${dateOfDay(from)} ${dateOfDay(to)}`;

describe('the layout', () => {
  const training = {
    dates: { status: 'exact', startsOn: '2018-11-05', endsOn: '2018-11-06' },
  } as const;

  test('has whole months from the training to a month after the last day or the visit', () => {
    const plan = planOf({ startsOn: '2018-12-03', endsOn: '2018-12-10' });
    expect(told(timelineLayout(plan, training, '2018-12-08'))).toBe('2018-11-01 2019-03-31');
    expect(told(timelineLayout(plan, null, '2018-12-08'))).toBe('2018-12-01 2019-01-31');
    const late = planOf({ startsOn: '2021-12-03', endsOn: '2021-12-10' });
    expect(told(timelineLayout(late, training, '2018-12-08'))).toBe('2021-12-01 2022-01-31');
    const { months, marks } = timelineLayout(plan, training, '2018-12-08');
    expect(months.map(told)[1]).toBe('2018-12-01 2018-12-31');
    expect(marks.map(({ kind }) => kind)).toEqual(['training', 'today', 'planning', 'follow-up']);
  });

  test('has groups with their bars, and what cannot be drawn apart', () => {
    const drawn = { startsOn: '2018-12-03', endsOn: '2018-12-03' } as const;
    const { rows, bars, undated } = timelineLayout(
      planOf(
        { ...drawn, group: 'A' },
        { group: 'B' },
        { ...drawn, group: 'A' },
        { group: 'A', startsOn: '2018-12-03', endsOn: '2018-12-02' },
      ),
      null,
      '2018-12-08',
    );
    expect(rows.map((row) => ('group' in row ? row.group : row.item.id))).toEqual([
      'A',
      'i1',
      'i3',
    ]);
    expect(bars.map(({ place, row, number }) => [place, row, number])).toEqual([
      [0, 1, '1'],
      [1, 2, '2'],
    ]);
    expect(undated.map(({ item }) => item.id)).toEqual(['i4', 'i2']);
  });

  test('an activity that heads sub-activities stands above their bars, and is no bar and not undated', () => {
    const drawn = { startsOn: '2018-12-03', endsOn: '2018-12-03' } as const;
    const { rows, bars, undated } = timelineLayout(
      planOf(
        { activity: 'Rapat', group: 'A', ...drawn },
        { depth: 1, ...drawn },
        { depth: 1 },
        { activity: 'Survei', group: 'A' },
        { depth: 1 },
        { group: 'A', ...drawn },
      ),
      null,
      '2018-12-08',
    );
    expect(rows.map((row) => ('group' in row ? row.group : row.number))).toEqual([
      'A',
      '1. Rapat',
      '1.1',
      '3',
    ]);
    expect(bars.map(({ item }) => item.id)).toEqual(['i2', 'i6']);
    expect(undated.map(({ item }) => item.id)).toEqual(['i3', 'i5']);
  });

  test('of a plan without days is empty', () => {
    const { rows, months, marks, undated } = timelineLayout(planOf({}), training, '2018-12-08');
    expect([rows, months, marks, undated.length]).toEqual([[], [], [], 1]);
  });
});

describe('a bar', () => {
  const bar = days('2018-12-03', '2018-12-09');

  test('is stepped by whole days, and never shorter than one', () => {
    expect(told(stepped(bar, 'whole', -3))).toBe('2018-11-30 2018-12-06');
    expect(told(stepped(bar, 'end', 2))).toBe('2018-12-03 2018-12-11');
    expect(told(stepped(bar, 'end', -7))).toBe('2018-12-03 2018-12-03');
    expect(told(stepped(bar, 'start', 9))).toBe('2018-12-09 2018-12-09');
  });

  test('is dragged to days where days are seen, else to the columns of the form', () => {
    expect(told(dragged(bar, 'whole', 1.4, 'days'))).toBe('2018-12-04 2018-12-10');
    expect(told(dragged(bar, 'whole', 4, 'weeks'))).toBe('2018-12-08 2018-12-14');
    expect(told(dragged(bar, 'whole', 26, 'weeks'))).toBe('2019-01-01 2019-01-07');
    expect(told(dragged(bar, 'end', 2, 'weeks'))).toBe('2018-12-03 2018-12-14');
    expect(told(dragged(bar, 'end', 20, 'year'))).toBe('2018-12-03 2018-12-31');
    expect(told(dragged(bar, 'start', -1, 'weeks'))).toBe('2018-12-01 2018-12-09');
    expect(told(dragged(bar, 'start', 99, 'weeks'))).toBe('2018-12-09 2018-12-09');
  });

  test('keeps its length, or its other end, wherever it is dragged', () => {
    const grips = fc.constantFrom('whole', 'start', 'end');
    fc.assert(
      fc.property(
        ...[fc.integer({ min: 17_000, max: 18_000 }), fc.nat(90)],
        ...[grips, fc.integer({ min: -400, max: 400 }), fc.constantFrom(...zooms)],
        (from, length, grip, by, zoom) => {
          const before = { from: from, to: from + length };
          const after = dragged(before, grip, by, zoom);
          expect(after.to).toBeGreaterThanOrEqual(after.from);
          if (grip === 'whole') expect(after.to - after.from).toBe(length);
          else
            expect(after[grip === 'start' ? 'to' : 'from']).toBe(
              before[grip === 'start' ? 'to' : 'from'],
            );
        },
      ),
    );
  });

  test('stays within what is drawn', () => {
    const within = days('2018-12-01', '2018-12-31');
    expect(told(kept(days('2018-11-20', '2018-11-26'), 'whole', within))).toBe(
      '2018-12-01 2018-12-07',
    );
    expect(told(kept(days('2018-12-29', '2019-01-04'), 'whole', within))).toBe(
      '2018-12-25 2018-12-31',
    );
    expect(told(kept(days('2018-12-29', '2019-01-04'), 'end', within))).toBe(
      '2018-12-29 2018-12-31',
    );
  });
});

test('keys choose, move by a day or a week, lengthen, and leave the rest to the page', () => {
  const press = (key: string, held: 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | '' = '') =>
    keyAct({
      ...{ key, altKey: false, ctrlKey: false, metaKey: false, shiftKey: false },
      ...(held === '' ? {} : { [held]: true }),
    });
  expect(press('ArrowDown')).toEqual({ kind: 'go', places: 1 });
  expect(press('ArrowLeft')).toEqual({ kind: 'pan', by: -1 });
  expect(press('ArrowLeft', 'altKey')).toEqual({ kind: 'step', grip: 'whole', days: -1 });
  expect(press('ArrowRight', 'ctrlKey')).toEqual({ kind: 'step', grip: 'whole', days: 7 });
  expect(press('ArrowRight', 'metaKey')).toEqual({ kind: 'step', grip: 'whole', days: 7 });
  expect(press('ArrowRight', 'shiftKey')).toEqual({ kind: 'step', grip: 'end', days: 1 });
  expect(press('+')).toEqual({ kind: 'zoom', by: 1 });
  expect(press('+', 'ctrlKey')).toBeNull();
  expect(press('Escape')).toEqual({ kind: 'cancel' });
  expect(press('Tab')).toBeNull();
  expect(press('a')).toBeNull();
});

describe('what is told of an activity', () => {
  const words = timelineWords.id;
  const item: WorkPlanItem = { id: 'i1', endsOn: '2018-12-07' };
  const entry = (percent: number, replaces: readonly string[] = []): ProgressEntry => ({
    ...{ id: `e${String(percent)}`, planId: 'w', itemId: 'i1', percent, status: 'running' },
    ...{ evidence: [], by: 'Siti', deviceId: 'd', sequence: percent, replaces: [...replaces] },
    recordedAt: `2018-12-0${String(1 + percent / 50)}T00:00:00.000Z` as ProgressEntry['recordedAt'],
  });

  test('is its own progress, and lateness only when it is not reported done', () => {
    const read = progressReader({ plan: planOf(), entries: [entry(50), entry(100, ['e50'])] });
    expect(progressTold(read(item), words)).toBe('dilaporkan 100%, berbukti 0%, diverifikasi 0%');
    expect(read(item)).toBe(read(item));
    expect(progressTold(read({ id: 'i2' }), words)).toBe('belum ada laporan');
    const half = progressReader({ plan: planOf(), entries: [entry(50)] })(item);
    expect(isLate(item, half, '2018-12-08')).toBe(true);
    expect(isLate(item, half, '2018-12-07')).toBe(false);
    expect(isLate(item, read(item), '2018-12-08')).toBe(false);
    expect(isLate({ id: 'i1' }, half, '2018-12-08')).toBeNull();
  });

  test('is its columns in words', () => {
    const monthOf = (date: `${number}-${number}-${number}`) => monthTold(date, indonesianFormat);
    expect(weeksTold('2018-12-01', '2018-12-07', handsWords.id, monthOf)).toBe('I Desember 2018');
    expect(weeksTold('2018-12-01', '2018-12-22', handsWords.id, monthOf)).toBe(
      'I s.d. IV Desember 2018',
    );
    expect(weeksTold('2018-11-30', '2018-12-08', handsWords.id, monthOf)).toBe(
      'IV November 2018 s.d. II Desember 2018',
    );
  });
});

test('a picture holds any text without breaking, and shortens long names', () => {
  const activity = `A&B <x> "y" \u0001\uD800 ${'z'.repeat(80)}`;
  const plan = planOf({ activity, startsOn: '2018-12-03', endsOn: '2018-12-03' });
  const layout = timelineLayout(plan, null, '2018-12-08');
  const picture = timelineSvg(
    {
      ...{ layout, words: timelineWords.id, format: indonesianFormat, zoom: 'weeks', locked: null },
      ...{ active: undefined, today: '2018-12-08', progressOf: progressReader({ plan }) },
    },
    'RKTL & jadwal',
    ['1. Hari ini'],
  );
  expect(picture).toContain('A&amp;B &lt;x&gt; "y"    zzz');
  expect(picture).toContain('…</text>');
  expect(picture).toContain('<title>RKTL &amp; jadwal</title>');
  expect(picture).toContain('terlambat</text>');
  expect(picture).not.toContain('\u0001');
});
