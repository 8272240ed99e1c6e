import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  chainFaults,
  chainHash,
  chainLines,
  mergeLines,
  numberLines,
  verifyChains,
  type LedgerLine,
} from './index.js';
import { anyContent, anyDevice, madeBy } from './ledger.test-support.js';

type Chained = LedgerLine & { readonly chain: string; readonly says?: unknown };

const content = (id: string) => ({
  id,
  author: 'Sri',
  recordedAt: '2018-11-05T01:00:00.000Z' as const,
});
const three: readonly Chained[] = madeBy('d1', [[content('a'), content('b'), content('c')]]);
const [first, second, third] = three as [Chained, Chained, Chained];

const places = (lines: readonly LedgerLine[]) =>
  chainFaults(lines).map(({ kind, deviceId, sequence }) => `${kind} ${deviceId} ${sequence}`);

test('a chain is the hash of the chain before, a line feed, and the line without its own', () => {
  // As `printf '\n{"id":"a"}' | sha256sum` and so on have it.
  expect(chainHash(null, { id: 'a' })).toBe(
    '0478b4351df3a7b97776018dd08fea1095f9f2359473a7f69e8af888f22f1f75',
  );
  expect(chainHash('ff', { id: 'a' })).not.toBe(chainHash(null, { id: 'a' }));
  expect(chainHash('ff', { id: 'a', chain: 'x' } as { id: string })).toBe(
    chainHash('ff', { id: 'a' }),
  );
});

test('the order of fields, and fields that say nothing, make no difference to a chain', () => {
  const turned = { b: undefined, says: 1, id: 'a' };
  expect(chainHash(null, turned)).toBe(chainHash(null, { id: 'a', says: 1 } as { id: string }));
});

test('nothing is wrong with what devices made, however it is merged', () => {
  fc.assert(
    fc.property(anyDevice('d1'), anyDevice('d2'), (a, b) => {
      const merged = mergeLines<LedgerLine>(b, a, a);
      expect(chainFaults(merged)).toEqual([]);
      expect(chainFaults([...merged, ...structuredClone(merged)].reverse())).toEqual([]);
      expect(report(merged)).toEqual({ faults: [], held: merged.length, notChained: 0 });
    }),
  );
});

test('one line more never breaks a chain', () => {
  fc.assert(
    fc.property(anyDevice('d1'), anyContent, (made, next) => {
      const last = made.at(-1);
      const numbered = numberLines([next], 'd1', last?.sequence ?? 0);
      expect(chainFaults([...made, ...chainLines(numbered, last?.chain ?? null)])).toEqual([]);
    }),
  );
});

test('the first line that breaks a chain is named, with who made it and when', () => {
  const forged = { ...second, author: 'Budi' };
  expect(chainFaults([third, forged, first])).toEqual([
    {
      kind: 'changed',
      id: 'b',
      deviceId: 'd1',
      sequence: 2,
      due: 2,
      author: 'Budi',
      recordedAt: second.recordedAt,
    },
  ]);
  expect(chainFaults([first, third])).toMatchObject([
    { kind: 'gap', id: 'c', sequence: 3, due: 2 },
  ]);
  expect(chainFaults([second, third])).toMatchObject([{ kind: 'gap', id: 'b', due: 1 }]);
});

test('of two lines with one number the one whose chain does not hold is named', () => {
  const late = { ...second, id: 'x', recordedAt: '2018-11-05T09:00:00.000Z' as const };
  const early = { ...late, recordedAt: '2018-11-04T09:00:00.000Z' as const };
  const { chain: _chain, ...bare } = early;
  expect(chainFaults([...three, late])).toMatchObject([{ kind: 'repeated', id: 'x', due: 3 }]);
  expect(chainFaults([...three, early])).toMatchObject([{ kind: 'changed', id: 'x', due: 2 }]);
  expect(chainFaults([...three, bare])).toMatchObject([{ kind: 'unchained', id: 'x' }]);
});

test('two lines of one number are told of even where the chain of each holds', () => {
  const copy = madeBy('d1', [[content('a'), content('b2'), content('c2')]]);
  expect(places([...three, ...copy])).toEqual(['repeated d1 2']);
});

test('lines from before there were chains are not broken, and chains may begin after them', () => {
  const old = [1, 2, 4].map((sequence) => ({
    ...content(`o${sequence}`),
    deviceId: 'd1',
    sequence,
  }));
  const chained = chainLines(numberLines([content('n1'), content('n2')], 'd1', 4), null);
  expect(report(old)).toEqual({ faults: [], held: 0, notChained: 3 });
  expect(report([...chained, ...old])).toEqual({ faults: [], held: 2, notChained: 3 });
  expect(places([...old.slice(0, 2), ...chained])).toEqual(['gap d1 5']);
  expect(places([...chained, { ...content('z'), deviceId: 'd1', sequence: 7 }])).toEqual([
    'gap d1 5',
  ]);
  const stripped = { ...third, chain: undefined };
  expect(places([first, second, stripped])).toEqual(['unchained d1 3']);
  expect(places([{ ...first, chain: null }, second, third])).toEqual(['changed d1 2']);
});

test('each device is judged by itself, in the order of their names', () => {
  const other = madeBy('d0', [[content('p'), content('q'), content('r')]]);
  expect(places([...three.slice(1), ...other.slice(0, 1), ...other.slice(2)])).toEqual([
    'gap d0 3',
    'gap d1 2',
  ]);
});

/** A text with one of its characters replaced. */
const oneCharacter = (text: string, place: number, by: string) => {
  const at = place % text.length;
  return text[at] === by ? undefined : text.slice(0, at) + by + text.slice(at + 1);
};

test('any character that changes, of any text a line has, is noticed there', () => {
  fc.assert(
    fc.property(
      anyDevice('d1'),
      fc.nat(),
      fc.constantFrom('id', 'author', 'recordedAt', 'chain', 'says'),
      fc.nat(),
      fc.constantFrom('0', 'a', 'é', '7'),
      (made, index, field, place, by) => {
        const line = made[index % made.length] as Chained;
        const text = line[field as 'id'] as unknown;
        fc.pre(typeof text === 'string' && text.length > 0);
        const changed = oneCharacter(text, place, by);
        fc.pre(changed !== undefined);
        const forged = made.map((each) => (each === line ? { ...each, [field]: changed } : each));
        expect(places(forged)).toEqual([`changed d1 ${line.sequence}`]);
      },
    ),
    { numRuns: 500 },
  );
});

test('a line that is missing in the middle is noticed at the next one', () => {
  fc.assert(
    fc.property(anyDevice('d1'), fc.nat(), (made, index) => {
      const missing = index % made.length;
      const left = made.filter((_, place) => place !== missing);
      const isLast = missing === made.length - 1;
      // That the latest line is missing no chain can show.
      expect(places(left)).toEqual(isLast ? [] : [`gap d1 ${missing + 2}`]);
    }),
  );
});

test('two numbers that are exchanged are noticed at the lower one', () => {
  fc.assert(
    fc.property(anyDevice('d1'), fc.nat(), fc.nat(), (made, one, two) => {
      const [low = 0, high = 0] = [one % made.length, two % made.length].sort((a, b) => a - b);
      fc.pre(low !== high);
      const numbers = new Map([
        [low, high + 1],
        [high, low + 1],
      ]);
      const forged = made.map((line, place) => ({
        ...line,
        sequence: numbers.get(place) ?? line.sequence,
      }));
      expect(places(forged)).toEqual([`changed d1 ${low + 1}`]);
    }),
  );
});

test('two devices that are exchanged in their lines are noticed on both at the first line', () => {
  fc.assert(
    fc.property(anyDevice('d1'), anyDevice('d2'), (a, b) => {
      const forged = [
        ...a.map((line) => ({ ...line, deviceId: 'd2' })),
        ...b.map((line) => ({ ...line, deviceId: 'd1' })),
      ];
      expect(places(forged)).toEqual(['changed d1 1', 'changed d2 1']);
    }),
  );
});

test('a line that is given to another device is noticed there', () => {
  fc.assert(
    fc.property(anyDevice('d1'), fc.nat(), (made, index) => {
      const given = index % made.length;
      const forged = made.map((line, place) =>
        place === given ? { ...line, deviceId: 'd2' } : line,
      );
      const noticed = [`${given === 0 ? 'changed' : 'gap'} d2 ${given + 1}`];
      if (given < made.length - 1) noticed.unshift(`gap d1 ${given + 2}`);
      expect(places(forged)).toEqual(noticed);
    }),
  );
});

test('verifying stops for breath, and comes to the same in slices of any size', () => {
  fc.assert(
    fc.property(anyDevice('d1'), anyDevice('d2'), fc.nat(), fc.nat(5), (a, b, index, more) => {
      const lines = [...a, ...b].filter((_, place) => place !== index % (a.length + b.length));
      const verifying = verifyChains(lines, more + 1);
      const seen: number[] = [];
      let step = verifying.next();
      for (; !step.done; step = verifying.next()) seen.push(step.value);
      expect(step.value).toEqual(report(lines));
      expect(seen).toEqual(seen.map((_, place) => (place + 1) * (more + 1)));
      expect(step.value.held - (seen.at(-1) ?? 0)).toBeLessThanOrEqual(more);
    }),
  );
});

function report(lines: readonly LedgerLine[]) {
  const verifying = verifyChains(lines, Infinity);
  const { done, value } = verifying.next();
  return done ? value : expect.fail();
}
