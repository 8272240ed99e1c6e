import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linesThatDoNotAddUp, score, type Instrument, type Score } from './index.js';
import { everyInput, made, rightInput } from './scoring.test-support.js';

const instrument = everyInput as unknown as Instrument;
const asked = (input: unknown, options: object = {}) => score(instrument, input as never, options);

/** Everything an input could come as. */
const anything = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withSparseArray: true, withNullPrototype: true }),
  fc.constantFrom<unknown>(
    NaN,
    Infinity,
    -Infinity,
    -0,
    '',
    ' ',
    '12',
    '1.234,5',
    '75%',
    '__proto__',
  ),
);
const ids = fc.constantFrom(...Object.keys(rightInput), '__proto__', 'constructor', 'toString');

test('no input makes it throw, and whatever is not read is missing with an issue', () => {
  fc.assert(
    fc.property(fc.dictionary(ids, anything), (input) => {
      const result = asked(input);
      expect(linesThatDoNotAddUp(JSON.parse(JSON.stringify(result)) as Score)).toEqual([]);
      const reported = new Set(result.issues.map(({ path }) => path[0]));
      for (const id of result.missing) expect(reported).toContain(id);
      const params = result.issues.flatMap((issue) => Object.values(issue.params).flat());
      expect(params.filter((each) => typeof each !== 'string' && !Number.isFinite(each))).toEqual(
        [],
      );
    }),
    { numRuns: 1000 },
  );
});

test.each<[string, unknown]>([
  ['nothing', null],
  ['nothing defined', undefined],
  ['a text', 'buildings'],
  ['a list', [1, 2]],
  ['a number', 7],
  ['a function', () => 7],
])('%s is no input, and gives no answer', (_what, input) => {
  const { results, missing } = asked(input);
  expect(results.total).toBeNull();
  expect(missing).toEqual(['buildings', 'crowded']);
});

test.each<[string, unknown]>([
  ['text', '100'],
  ['not a number', NaN],
  ['infinite', Infinity],
  ['true', true],
  ['a list', [100]],
  ['nested', { value: 100 }],
  ['a big integer', 100n],
  ['an object that says it is a number', { valueOf: () => 100 }],
])('a number that is %s is missing and an error, and never zero', (_what, buildings) => {
  const result = asked({ ...rightInput, buildings });
  expect(result.results.total).toBeNull();
  expect(result.missing).toEqual(['buildings']);
  expect(result.issues.map(({ severity, path }) => [severity, path[0]])).toEqual([
    ['error', 'buildings'],
  ]);
});

test('options of variants may be anything', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom('mean', '__proto__', 'x'), anything), (variants) => {
      const result = asked(rightInput, { variants });
      expect(Object.keys(result.variants)).toEqual(['mean']);
      expect(['plain', 'scored']).toContain(result.variants.mean);
      const isKnown =
        ['plain', 'scored'].includes(variants.mean as string) || variants.mean == null;
      expect(result.issues.some(({ path }) => path[1] === 'mean')).toBe(!isKnown);
    }),
  );
  for (const variants of [null, 7, 'mean', ['mean']]) {
    expect(asked(rightInput, { variants }).variants).toEqual({ mean: 'plain' });
  }
});

/** An instrument read from JSON, whose ids are what every object has. */
const strange = {
  ...made,
  id: 'strange',
  ...(JSON.parse(`{
    "inputs": {
      "__proto__": { "kind": "quantity", "label": {}, "unit": {} },
      "constructor": { "kind": "quantity", "label": {}, "unit": {}, "partOf": "__proto__" },
      "toString": { "kind": "choice", "label": {}, "options": { "hasOwnProperty": {} } },
      "valueOf": { "kind": "key", "label": {}, "rows": "row" }
    },
    "variants": {
      "isPrototypeOf": {
        "label": {}, "options": { "__proto__": {}, "valueOf": {} }, "standard": "__proto__"
      }
    },
    "steps": {
      "propertyIsEnumerable": { "operation": "sum", "label": {}, "of": ["__proto__", "constructor"] },
      "hasOwnProperty": {
        "operation": "option-points", "label": {}, "of": "toString", "points": { "hasOwnProperty": 4 }
      },
      "toLocaleString": {
        "operation": "by-variant", "label": {}, "variant": "isPrototypeOf",
        "of": { "__proto__": "propertyIsEnumerable", "valueOf": "hasOwnProperty" }
      },
      "__defineGetter__": {
        "operation": "lookup", "label": {}, "row": "valueOf", "column": "valueOf", "table": { "a": { "a": "x" } }
      }
    }
  }`) as Pick<Instrument, 'inputs' | 'variants' | 'steps'>),
  headline: { value: 'toLocaleString' },
  examples: [],
} satisfies Instrument;

const answer = ({ results }: Score) =>
  Object.entries(results).find(([id]) => id === 'toLocaleString')?.[1];

test('ids may be what every object has: only what came itself is read', () => {
  const none = score(strange, {});
  expect(none.missing).toEqual(['__proto__', 'constructor', 'valueOf']);
  expect(none.variants).toEqual(JSON.parse('{"isPrototypeOf":"__proto__"}'));
  expect(none.issues.map(({ code }) => code)).toEqual(Array(4).fill('scoring.input-missing'));
  const input = JSON.parse(
    '{"__proto__":2,"constructor":1,"toString":"hasOwnProperty","valueOf":["constructor","a","b"]}',
  ) as never;
  const plain = score(strange, input);
  expect(answer(plain)).toEqual({ exact: '3', rounded: 3 });
  expect(plain.issues).toEqual([]);
  expect(Object.keys(plain.columns)).toEqual(['__defineGetter__']);
  expect(Object.entries(plain.columns)[0]?.[1]).toEqual([null, 'x', null]);
  const other = score(strange, input, { variants: { isPrototypeOf: 'valueOf' } });
  expect(answer(other)).toEqual({ exact: '4', rounded: 4 });
  expect(linesThatDoNotAddUp(plain)).toEqual([]);
});

test('a step may be called `__proto__`, and its result is still a result', () => {
  const steps = JSON.parse(
    '{"__proto__":{"operation":"constant","label":{"id":"a","en":"a"},"value":7}}',
  ) as Instrument['steps'];
  const odd: Instrument = {
    ...made,
    id: 'odd',
    inputs: {},
    variants: {},
    steps,
    headline: { value: '__proto__' },
    examples: [],
  };
  const result = score(odd, {});
  expect(Object.entries(result.results)).toEqual([['__proto__', { exact: '7', rounded: 7 }]]);
  expect(JSON.stringify(result.results)).toBe('{"__proto__":{"exact":"7","rounded":7}}');
  expect(linesThatDoNotAddUp(result)).toEqual([]);
});
