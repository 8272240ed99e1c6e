import fc from 'fast-check';
import { anyValue } from './dossier.test-support.js';

type Fields = Record<string, unknown>;

/** Something done to a value in a document. */
type Damage = (value: unknown) => unknown;

const removed = Symbol('removed');

/** Texts on both sides of every limit, in characters of one unit and of two, whole and halved. */
const longText = fc
  .tuple(fc.constantFrom('x', ' ', '😀', 'é', '\ud83d'), fc.constantFrom(-1, 0, 1))
  .chain(([character, offset]) =>
    fc
      .constantFrom(40, 60, 64, 100, 120, 200, 300, 500, 100_000)
      .map((limit) => character.repeat(limit + offset)),
  );

const number = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(NaN, Infinity, -Infinity, -0, 0, 1, 0.5, 1944, 1945, 2199, 2200, 1e12, 1e12 + 1),
  fc.constantFrom(2 ** 53, 2 ** 53 - 1, -(2 ** 53), 1 - 2 ** 53, Number.MAX_VALUE),
);

const nearlyRight = fc.constantFrom(
  ...['2018-11-04', '2018-02-29', '2018-02-30', '1899-12-31', '08:00', '8:00', '24:00'],
  ...['2018-11-05T01:00:00.000Z', '2018-11-31T01:00:00.000Z', '2018-11-05'],
  ...['33', '33.15', '33.15.03.2001', '33.70', 'two words', '', ' \n', '\u3000', 'id.1:a_b-c'],
  ...['exact', 'candidates', 'year', 'unknown', 'male', 'present', 'unrecorded', 'WIB', 'village'],
);

// A new one each time: a fixed list could be changed by what is done to it.
const oddity = fc
  .constantFrom<() => unknown>(
    () => Object.assign([], { id: 'p1', name: 'Siti' }),
    () => Object.assign(['p1'], { length: 3 }),
    () => new Array<unknown>(600),
    () => Object.create({ id: 'p1', name: 'Siti', code: '33', status: 'unknown' }) as unknown,
    () => JSON.parse('{"__proto__":{"id":"p1","name":"Siti"},"constructor":1}') as unknown,
    () => ({ length: 600 }),
    () => ({ toJSON: () => undefined }),
    () => new Date(Date.UTC(2018, 10, 4)),
    () => new Date(NaN),
    () => new Map([['id', 'p1']]),
    () => new String('x'.repeat(600)),
    () => () => 'text',
    () => Symbol('text'),
    () => 12n,
    () => /text/,
    () => null,
    () => undefined,
  )
  .map((make) => make());

const replacement = fc.oneof(anyValue, longText, number, nearlyRight, oddity);

const damage: fc.Arbitrary<Damage> = fc.oneof(
  { weight: 8, arbitrary: replacement.map((value) => () => value) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Damage[]>(
      () => removed,
      () => null,
      () => undefined,
    ),
  },
  // A field more, for objects and for lists.
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'extra')), anyValue)
      .map(([key, value]) => withField(key, value)),
  },
  // A list with a hole, a list with more items, an object of no class.
  { weight: 1, arbitrary: fc.constant(onLists((list) => Reflect.deleteProperty(list, 0))) },
  { weight: 1, arbitrary: replacement.map((item) => onLists((list) => list.push(item))) },
  {
    weight: 1,
    arbitrary: fc.constant<Damage>((value) =>
      isObject(value) && !Array.isArray(value)
        ? (Object.assign(Object.create(null) as object, value) as unknown)
        : value,
    ),
  },
);

/** The document with up to three of its values removed, replaced or changed in some odd way. */
export function oddlyDamaged(document: unknown): fc.Arbitrary<unknown> {
  const at = fc.tuple(fc.constantFrom(...places(document)), damage);
  return fc
    .array(at, { maxLength: 3 })
    .map((all) => all.reduce((value, [path, each]) => changed(value, path, each), document));
}

/** Whatever a program may hand over, odd or not. */
export const oddValue: fc.Arbitrary<unknown> = replacement;

function withField(key: string, field: unknown): Damage {
  return (value) => {
    if (!isObject(value)) return value;
    const copy: object = Array.isArray(value) ? [...(value as unknown[])] : { ...value };
    return Object.defineProperty(copy, key === 'length' ? 'extra' : key, {
      value: field,
      enumerable: true,
    });
  };
}

function onLists(change: (list: unknown[]) => unknown): Damage {
  return (value) => {
    if (!Array.isArray(value)) return value;
    const copy = [...(value as unknown[])];
    change(copy);
    return copy;
  };
}

function changed(document: unknown, path: readonly string[], change: Damage): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return change(document);
  if (!isObject(document)) return document;
  const inner = changed(document[step], rest, change);
  const copy = (Array.isArray(document) ? [...(document as unknown[])] : { ...document }) as Fields;
  if (inner === removed) Reflect.deleteProperty(copy, step);
  else copy[step] = inner;
  return copy;
}

/** Every place in a document, from the outside in. */
function places(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (!isObject(value)) return [path];
  return [path, ...Object.keys(value).flatMap((step) => places(value[step], [...path, step]))];
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}
