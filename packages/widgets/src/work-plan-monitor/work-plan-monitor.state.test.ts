import { parseWorkPlanList, planFigures, readListedPlans } from '@berdaya/core/work-plan';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellText } from './monitor-cells.view.js';
import { columnsOf, compareValues, type CellValue } from './monitor-columns.state.js';
import { monitorFile } from './monitor-csv.js';
import { emptyMonitor } from './monitor-empty.state.js';
import type { MonitorIntent, MonitorState } from './monitor-model.state.js';
import { paperLayout } from './monitor-pages.state.js';
import { monitorUpdate } from './work-plan-monitor.state.js';
import { aDocument } from './work-plan-monitor.test-support.js';
import { workPlanMonitorWords } from './work-plan-monitor.words.js';

const words = workPlanMonitorWords.id;
const moment = { on: '2026-02-25', timeZone: 'WIB' } as const;

function after(state: MonitorState, ...intents: MonitorIntent[]): MonitorState {
  return intents.reduce((before, intent) => monitorUpdate(before, intent).state, state);
}

function counted(document: unknown = aDocument(), start = emptyMonitor): MonitorState {
  const list = parseWorkPlanList(document);
  if (!list.ok) throw new Error('no document');
  const { records, damaged } = readListedPlans(list.value);
  return after(
    start,
    { kind: 'look', moment },
    { kind: 'list-read', list: list.value },
    {
      kind: 'plans-counted',
      read: { records, damaged, unreadLines: 1 },
      figures: records.map((record) => planFigures(record, moment)),
    },
  );
}

function names({ shown }: MonitorState): string[] {
  return shown.lines.map(({ name }) => name);
}

test('a document is counted once there is a day to count for', () => {
  const list = parseWorkPlanList(aDocument());
  if (!list.ok) throw new Error('no document');
  const read = monitorUpdate(emptyMonitor, { kind: 'list-read', list: list.value });
  expect(read.effects).toEqual([]);
  expect(monitorUpdate(read.state, { kind: 'look', moment }).effects).toEqual([{ kind: 'count' }]);
  const again = monitorUpdate(counted(), { kind: 'look', moment });
  expect(again.effects).toEqual([]);
  const other = { ...moment, on: '2026-02-26' } as const;
  expect(monitorUpdate(counted(), { kind: 'look', moment: other }).effects).toEqual([
    { kind: 'count' },
  ]);
});

test('all plans are shown by name, with who has none', () => {
  const state = counted();
  expect(names(state)).toEqual(['Belum', 'Contoh', 'Lajer', 'Soekorejo']);
  expect(state.shown).toMatchObject({ plans: 3, missing: 1, sums: { activities: 7, late: 2 } });
});

test('whose plan is still to be read is not without one', () => {
  const list = parseWorkPlanList(aDocument());
  if (!list.ok) throw new Error('no document');
  const begun = after(
    emptyMonitor,
    { kind: 'look', moment },
    { kind: 'list-read', list: list.value },
    { kind: 'plans-counted', read: { records: [], damaged: [], unreadLines: 0 }, figures: [] },
  );
  expect(begun.shown.missing).toBe(0);
});

test.each([
  [{ district: '33.15.04' }, ['Belum', 'Contoh', 'Soekorejo']],
  [{ district: 'none' }, []],
  [{ status: 'draft' }, ['Contoh', 'Lajer', 'Soekorejo']],
  [{ status: 'closed' }, []],
  [{ isLateOnly: true }, ['Lajer', 'Soekorejo']],
  [{ isMissingOnly: true }, ['Belum']],
  [{ text: 'sukorejo' }, ['Soekorejo']],
  [{ text: 'toroh' }, ['Belum', 'Contoh', 'Soekorejo']],
  [{ text: 'laj' }, ['Lajer']],
] as const)('the filter %j leaves %j', (change, left) => {
  expect(names(after(counted(), { kind: 'filter', change }))).toEqual(left);
});

test('rows stand in the order of a column, those without a figure last both ways', () => {
  const sort: MonitorIntent = { kind: 'sort', column: 'claimed' };
  expect(names(after(counted(), sort))).toEqual(['Soekorejo', 'Lajer', 'Contoh', 'Belum']);
  expect(names(after(counted(), sort, sort))).toEqual(['Contoh', 'Lajer', 'Soekorejo', 'Belum']);
});

test('of rows that are equal in the column the name decides, in both directions', () => {
  const sort: MonitorIntent = { kind: 'sort', column: 'contested' };
  const sorted = after(counted(), sort);
  expect(names(sorted)).toEqual(['Contoh', 'Lajer', 'Soekorejo', 'Belum']);
  expect(names(after(sorted, sort))).toEqual(names(sorted));
});

const value: fc.Arbitrary<CellValue> = fc.option(
  fc.record({
    kind: fc.constant('share' as const),
    share: fc.record({ numerator: fc.nat(50), denominator: fc.integer({ min: 1, max: 50 }) }),
  }),
);

test('any values have one order, in which what is not known is last', () => {
  fc.assert(
    fc.property(value, value, value, fc.boolean(), (a, b, c, isDescending) => {
      const order = (one: CellValue, other: CellValue) =>
        Math.sign(compareValues(one, other, isDescending));
      expect(order(a, b) + order(b, a)).toBe(0);
      if (order(a, b) <= 0 && order(b, c) <= 0) expect(order(a, c)).toBeLessThanOrEqual(0);
      if (a === null && b !== null) expect(order(a, b)).toBe(1);
    }),
  );
});

test('by kecamatan, each row of sums stands above its villages; a kecamatan opens its villages', () => {
  const grouped = after(counted(), { kind: 'group', grouping: 'grouped' });
  expect(names(grouped)).toEqual(['Penawangan', 'Lajer', 'Toroh', 'Belum', 'Contoh', 'Soekorejo']);
  const districts = after(grouped, { kind: 'group', grouping: 'districts' });
  expect(districts.shown.lines.map(({ sums }) => sums?.claimed)).toEqual([
    { numerator: 130, denominator: 300 },
    { numerator: 200, denominator: 400 },
  ]);
  const opened = after(districts, { kind: 'open', key: 'district-33.15.04' });
  expect(names(opened)).toEqual(['Belum', 'Contoh', 'Soekorejo']);
});

test('a plan that is opened is told, and leaving it leads back to the same rows or to its kecamatan', () => {
  const { state, effects } = monitorUpdate(counted(), { kind: 'open', key: 'plan-1' });
  expect(effects).toMatchObject([{ kind: 'tell-chosen', plan: { owner: { name: 'Soekorejo' } } }]);
  const item = after(state, { kind: 'open-item', itemId: 'i2' });
  expect([item.plan, item.item]).toEqual([1, 'i2']);
  expect(after(item, { kind: 'leave', to: 'plan' })).toMatchObject({ plan: 1, item: null });
  expect(names(after(item, { kind: 'leave', to: 'back' }))).toHaveLength(4);
  expect(names(after(item, { kind: 'leave', to: 'district' }))).toEqual([
    'Belum',
    'Contoh',
    'Soekorejo',
  ]);
  const missing = monitorUpdate(counted(), { kind: 'open', key: 'missing-0' });
  expect([missing.state.plan, missing.effects]).toEqual([null, []]);
});

test('a map counts what is done and late by month and by group, by the word one takes', () => {
  const lineOf = (state: MonitorState, name: string) => {
    const line = state.shown.lines.find((each) => each.name === name);
    if (line === undefined) throw new Error('no line');
    return columnsOf(state).map((column) => cellText(line, column, words));
  };
  const months = after(counted(), { kind: 'view', view: 'months' });
  expect(columnsOf(months).map(({ key }) => key)).toEqual([
    'heat:*',
    'heat:2026-01',
    'heat:2026-02',
    'heat:2026-03',
  ]);
  expect(lineOf(months, 'Lajer')).toEqual(['1/3', '1/1', '0/1', '0/1']);
  expect(lineOf(months, 'Contoh')).toEqual(['1/1', '1/1', '–', '–']);
  const verified = after(months, { kind: 'reading', reading: 'verified' });
  expect(lineOf(verified, 'Lajer')).toEqual(['0/3', '0/1', '0/1', '0/1']);
  const groups = after(months, { kind: 'view', view: 'groups' });
  expect(lineOf(groups, 'Lajer')).toEqual(['1/3', '1/1', '0/2']);
});

test('what cannot be reached leaves the last copy in place; what is refused does not', () => {
  const issue = { severity: 'error', path: [], params: {} } as const;
  const gone: MonitorIntent = {
    kind: 'list-refused',
    issues: [{ ...issue, code: 'source.unreachable' }],
  };
  expect(after(counted(), gone)).toMatchObject({
    phase: 'ready',
    stale: [{}],
    shown: { plans: 3 },
  });
  expect(after(emptyMonitor, gone).phase).toBe('refused');
  const refused: MonitorIntent = {
    kind: 'list-refused',
    issues: [{ ...issue, code: 'shape.missing' }],
  };
  expect(after(counted(), refused)).toMatchObject({ phase: 'refused', shown: { plans: 0 } });
});

test('in public a person who owns a plan has no name, in the rows and in the file', () => {
  const document = aDocument();
  const plans = [
    { plan: { id: 'p', owner: { kind: 'person', name: 'Budi' }, items: [] }, lines: [] },
  ];
  const state = after(counted({ ...document, plans }), { kind: 'admit', isPublic: true });
  expect(names(state)).not.toContain('Budi');
  expect(monitorFile(state, words).text).not.toContain('Budi');
  expect(names(after(state, { kind: 'filter', change: { text: 'Budi' } }))).toEqual([]);
});

test('the file has the rows shown in their order, with numerators and denominators, and the day', () => {
  const state = after(
    counted(),
    { kind: 'sort', column: 'late' },
    { kind: 'sort', column: 'late' },
  );
  const { name, text } = monitorFile(state, words);
  expect(name).toBe('pemantauan-rktl-2026-02-25.csv');
  const lines = text.replace('\uFEFF', '').trim().split('\r\n');
  expect(lines[0]).toMatch(/^Desa;Kecamatan;Kode wilayah;Status;Kegiatan;.*Dilaporkan, penyebut/);
  expect(lines[1]).toMatch(
    /^Lajer;Penawangan;33\.15\.03\.2001;Draf;3;2;1;0;1;0;43,33;130;300;.*;2026-02-25$/,
  );
  expect(lines.at(-1)).toMatch(/^Belum;Toroh;33\.15\.04\.2009;Belum ada RKTL;;/);
});

test('on paper each row and column is on one sheet, and none is left out', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ lines: fc.integer({ min: 1, max: 12 }) }), { maxLength: 200 }),
      fc.array(fc.integer({ min: 5, max: 40 }), { minLength: 1, maxLength: 30 }),
      fc.record({ figures: fc.nat(40), headLines: fc.nat(20) }),
      (rows, widths, heads) => {
        const { sheets } = paperLayout(rows, widths, heads);
        for (let column = 0; column < widths.length; column += 1) {
          const own = sheets.filter(({ columns: [from, to] }) => from <= column && column < to);
          const covered = own.flatMap(({ rows: [from, to] }) =>
            Array.from({ length: to - from }, (_, place) => from + place),
          );
          expect(covered).toEqual(rows.map((_, index) => index));
        }
      },
    ),
  );
});

test('the paper is turned as soon as the columns do not fit upright', () => {
  const rows = [{ lines: 2 }];
  const heads = { figures: 11, headLines: 1 };
  expect(paperLayout(rows, [100, 44], heads)).toMatchObject({ isTurned: false });
  expect(paperLayout(rows, [100, 45], heads)).toEqual({
    isTurned: true,
    sheets: [{ columns: [0, 2], rows: [0, 1] }],
  });
  expect(paperLayout(rows, [100, 100, 100], heads).sheets).toHaveLength(2);
});

test('choices stay unfolded over a new document', () => {
  const unfolded = after(counted(), { kind: 'unfold', isUnfolded: true });
  expect(counted(aDocument(), unfolded).isUnfolded).toBe(true);
});
