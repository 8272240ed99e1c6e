import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvField } from './recap-csv.js';
import type { PersonFigures } from './recap-figures.state.js';
import { allRows, type RecapRow, type RecapTable } from './recap-groups.state.js';
import { paperPages } from './recap-paper.state.js';
import { publicTable } from './recap-public.state.js';

function row(name: string, people: readonly PersonFigures[] = []): RecapRow {
  return { key: name, name, within: null, people, cells: [] };
}

function table(rows: readonly RecapRow[], days = 3): RecapTable {
  const total = {
    ...row(
      allRows,
      rows.flatMap(({ people }) => people),
    ),
    name: null,
  };
  const dates = Array.from({ length: days }, () => null);
  const columns = ['female', 'male', 'all'] as const;
  return { grouping: 'district', groups: [...dates, null], columns, rows, total };
}

const names = fc.array(fc.string({ minLength: 1, maxLength: 70 }), {
  minLength: 1,
  maxLength: 120,
});
const view = fc.constantFrom('attendance' as const, 'forecast' as const);

test('every row is on one sheet of each table, its sum on the last, and the signatures at the very end', () => {
  fc.assert(
    fc.property(names, fc.integer({ min: 1, max: 9 }), view, (list, days, shown) => {
      const rows = list.map((name) => row(name));
      const pages = paperPages(table(rows, days), shown);
      const tables = new Set(pages.map(({ content, span }) => `${content} ${span.join()}`));
      for (const each of tables) {
        const own = pages.filter(({ content, span }) => `${content} ${span.join()}` === each);
        expect(own.flatMap((page) => page.rows)).toEqual(rows);
        expect(own.map(({ hasTotal }) => hasTotal)).toEqual(
          own.map((_, at) => at === own.length - 1),
        );
      }
      expect(pages.map(({ hasSignatures }) => hasSignatures)).toEqual(
        pages.map((_, at) => at === pages.length - 1),
      );
      expect(pages.every((page) => page.rows.length > 0)).toBe(true);
    }),
  );
});

test('rows of a long name take more of a sheet', () => {
  const sheets = (name: string) =>
    paperPages(table(Array.from({ length: 16 }, () => row(name))), 'attendance').filter(
      ({ content }) => content === 'attendance',
    ).length;
  expect(sheets('Toroh')).toBe(1);
  expect(sheets('Desa dengan nama yang panjangnya enam puluh huruf atau lebih')).toBe(2);
});

test.each(['=1+1', '+62', '-1', '@a', '\ta', '\ra', '\na', '＝1', '＋1', '－1', '＠a'])(
  'what a spreadsheet would take for a formula is kept from being one: %j',
  (text) => {
    expect(
      csvField(text, ',')
        .replace(/^"/, '')
        .startsWith(`'${text.charAt(0)}`),
    ).toBe(true);
  },
);

test('other fields stay as they are, quoted where they would end too early', () => {
  expect(csvField('Toroh = 1', ',')).toBe('Toroh = 1');
  expect(csvField('a;b', ',')).toBe('"a;b"');
  expect(csvField('a "b"', ',')).toBe('"a ""b"""');
  expect(csvField(1234.5, ',')).toBe('1234,5');
  expect(csvField(1234.5, '.')).toBe('1234.5');
});

/** So many people, of whom so many reach the minimum. */
function group(name: string, sufficient: number, others: number): RecapRow {
  const person = (standing: 'sufficient' | 'insufficient') =>
    ({ outcome: { standing } }) as unknown as PersonFigures;
  return row(name, [
    ...Array.from({ length: sufficient }, () => person('sufficient')),
    ...Array.from({ length: others }, () => person('insufficient')),
  ]);
}

test('nothing that is shown in public is about few people, or tells of them by subtraction', () => {
  const counts = fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(counts, fc.integer({ min: 2, max: 6 }), (list, fewest) => {
      const shown = publicTable(table(list.map(([a, b], at) => group(String(at), a, b))), fewest);
      for (const { numerator, denominator } of [...shown.rows, shown.total]) {
        const others = numerator === null || denominator === null ? null : denominator - numerator;
        for (const count of [numerator, denominator, others]) {
          expect(count === null || count === 0 || count >= fewest).toBe(true);
        }
      }
    }),
  );
});
