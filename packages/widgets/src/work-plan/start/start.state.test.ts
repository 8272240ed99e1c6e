import { expect, test } from 'vitest';
import { emptyStart, leftCells, newItems, startUpdate, templatesFor } from './start.state.js';

const after = '2018-11-06' as const;
const text = 'Kegiatan\tPJ\tCatatan\nRapat\tSiti\tpenting\nSurvei\tBudi\t';
const pasted = startUpdate(emptyStart, { kind: 'paste', text, after });
const ids = () => {
  let count = 0;
  return () => `n${String((count += 1))}`;
};

test('the templates of the programme come first', () => {
  expect(templatesFor('kotaku')[0]?.id).toBe('kotaku-bkm');
  expect(templatesFor(null)).toHaveLength(4);
});

test('a template becomes activities', () => {
  const chosen = startUpdate(emptyStart, { kind: 'choose-template', id: 'kotaku-bkm' });
  expect(newItems(chosen, 'template', ids())).toHaveLength(7);
  expect(newItems(emptyStart, 'template', ids())).toEqual([]);
  expect(newItems(emptyStart, 'pasted', ids())).toEqual([]);
});

test('a pasted table becomes activities, and what is left over is told', () => {
  expect(newItems(pasted, 'pasted', ids())).toEqual([
    { id: 'n1', activity: 'Rapat', responsible: 'Siti' },
    { id: 'n2', activity: 'Survei', responsible: 'Budi' },
  ]);
  expect(leftCells(pasted.table)).toEqual([{ row: 2, text: 'penting' }]);
});

test('a column is given another meaning, which no other column then has', () => {
  const choose = { kind: 'choose-column', column: 2, field: 'responsible', after } as const;
  const chosen = startUpdate(pasted, choose);
  expect(chosen.table?.fields).toEqual(['activity', null, 'responsible']);
  expect(leftCells(chosen.table)).toEqual([
    { row: 2, text: 'Siti' },
    { row: 3, text: 'Budi' },
  ]);
  const none = startUpdate(chosen, { kind: 'choose-column', column: 2, field: null, after });
  expect(none.table?.fields).toEqual(['activity', null, null]);
});

test('what was pasted is still there when it is taken back', () => {
  const taken = startUpdate(pasted, { kind: 'taken', count: 2, isPasted: true });
  expect(taken.taken).toEqual({ count: 2, leftover: [{ row: 2, text: 'penting' }] });
  expect(startUpdate(taken, { kind: 'taken-back' })).toEqual(pasted);
  expect(startUpdate(pasted, { kind: 'paste', text: ' ', after }).table).toBeNull();
});
