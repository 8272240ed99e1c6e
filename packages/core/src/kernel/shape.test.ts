import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import {
  calendarDateSchema,
  identifierSchema,
  instantSchema,
  maybe,
  readJson,
  readShape,
  rupiahSchema,
  shapeCheck,
  success,
  text,
  timeOfDaySchema,
} from './index.js';

const course = z.object({
  id: identifierSchema,
  title: text(10),
  kind: z.enum(['open', 'closed']),
  note: maybe(text(5)),
  days: maybe(z.int().check(z.nonnegative(), z.maximum(9))),
  minutes: maybe(z.int().check(z.positive())),
  sessions: z.array(z.object({ heldOn: calendarDateSchema })),
});

const valid = { id: 'c1', title: 'Course', kind: 'open', sessions: [{ heldOn: '2018-11-04' }] };

const issuesOf = (input: unknown) => {
  const parsed = readShape(course, input);
  return parsed.ok ? [] : parsed.issues;
};

const error = (code: string, path: (string | number)[], params: object) => ({
  code,
  severity: 'error',
  path,
  params,
});

test('a value of the right shape comes back as it was given, unknown fields included', () => {
  const input = { ...valid, colour: 'red', sessions: [{ heldOn: '2018-11-04', weather: 'rain' }] };
  const parsed = readShape(course, input);
  expect(parsed).toEqual({ ok: true, value: input, warnings: [] });
  expect(parsed.ok && parsed.value).toBe(input);
});

test('a field that may be unknown may be absent or null', () => {
  expect(issuesOf(valid)).toEqual([]);
  expect(issuesOf({ ...valid, note: null, days: null })).toEqual([]);
  expect(issuesOf({ ...valid, note: 'five.', days: 0 })).toEqual([]);
});

test('a required field that is absent is missing', () => {
  expect(issuesOf({ ...valid, title: undefined })).toEqual([
    error('shape.missing', ['title'], { expected: 'string' }),
  ]);
  expect(issuesOf({ ...valid, sessions: undefined })).toEqual([
    error('shape.missing', ['sessions'], { expected: 'array' }),
  ]);
  expect(issuesOf(undefined)).toEqual([error('shape.missing', [], { expected: 'object' })]);
});

test('a required choice that is absent is missing too', () => {
  expect(issuesOf({ ...valid, kind: undefined })).toEqual([
    error('shape.missing', ['kind'], { expected: expect.any(String) as string }),
  ]);
});

test('a required field that is null is of the wrong kind', () => {
  expect(issuesOf({ ...valid, title: null })).toEqual([
    error('shape.wrong-kind', ['title'], { expected: 'string', received: 'null' }),
  ]);
});

test('a value of another kind is refused with what came instead', () => {
  expect(issuesOf({ ...valid, title: 12 })).toEqual([
    error('shape.wrong-kind', ['title'], { expected: 'string', received: '12' }),
  ]);
  expect(issuesOf({ ...valid, note: { a: 1 } })).toEqual([
    error('shape.wrong-kind', ['note'], { expected: 'string', received: '{"a":1}' }),
  ]);
  expect(issuesOf({ ...valid, sessions: {} })).toEqual([
    error('shape.wrong-kind', ['sessions'], { expected: 'array', received: '{}' }),
  ]);
  expect(issuesOf([])).toEqual([
    error('shape.wrong-kind', [], { expected: 'object', received: '[]' }),
  ]);
  expect(issuesOf({ ...valid, days: '3' })).toEqual([
    error('shape.wrong-kind', ['days'], { expected: 'number', received: '3' }),
  ]);
});

test('a number that is not whole is of the wrong kind', () => {
  expect(issuesOf({ ...valid, days: 1.5 })).toEqual([
    error('shape.wrong-kind', ['days'], { expected: 'int', received: '1.5' }),
  ]);
});

test('a value that is no data at all is named by its kind', () => {
  expect(issuesOf({ ...valid, title: () => 'Course' })).toEqual([
    error('shape.wrong-kind', ['title'], { expected: 'string', received: 'function' }),
  ]);
  expect(issuesOf({ ...valid, title: Symbol('Course') })).toEqual([
    error('shape.wrong-kind', ['title'], { expected: 'string', received: 'symbol' }),
  ]);
});

test('a value that JSON cannot show is refused like any other', () => {
  const ring: Record<string, unknown> = {};
  ring.self = ring;
  const untellable = { toJSON: () => ring };
  for (const value of [12n, ring, untellable]) {
    expect(issuesOf({ ...valid, title: value })).toEqual([
      error('shape.wrong-kind', ['title'], {
        expected: 'string',
        received: expect.any(String) as string,
      }),
    ]);
  }
});

test('a value outside a choice is refused with the choice', () => {
  expect(issuesOf({ ...valid, kind: 'ajar' })).toEqual([
    error('shape.not-one-of', ['kind'], { allowed: ['open', 'closed'], received: 'ajar' }),
  ]);
  expect(issuesOf({ ...valid, kind: null })).toEqual([
    error('shape.not-one-of', ['kind'], { allowed: ['open', 'closed'], received: 'null' }),
  ]);
});

test('numbers are held to their bounds, bounds included', () => {
  expect(issuesOf({ ...valid, days: 0 })).toEqual([]);
  expect(issuesOf({ ...valid, days: -1 })).toEqual([
    error('shape.too-small', ['days'], { minimum: 0 }),
  ]);
  expect(issuesOf({ ...valid, days: 9 })).toEqual([]);
  expect(issuesOf({ ...valid, days: 10 })).toEqual([
    error('shape.too-large', ['days'], { maximum: 9 }),
  ]);
});

test('a number that must be positive is told the smallest one that will do', () => {
  expect(issuesOf({ ...valid, minutes: 1 })).toEqual([]);
  expect(issuesOf({ ...valid, minutes: 0 })).toEqual([
    error('shape.too-small', ['minutes'], { minimum: 1 }),
  ]);
});

test('an amount of money ends at a trillion rupiah', () => {
  expect(readShape(rupiahSchema, 1_000_000_000_000).ok).toBe(true);
  expect(readShape(rupiahSchema, 1_000_000_000_001)).toEqual({
    ok: false,
    issues: [error('shape.too-large', [], { maximum: 1_000_000_000_000 })],
  });
});

test('text is held to its length', () => {
  expect(issuesOf({ ...valid, title: 'x'.repeat(10) })).toEqual([]);
  expect(issuesOf({ ...valid, title: 'x'.repeat(11) })).toEqual([
    error('shape.too-large', ['title'], { maximum: 10 }),
  ]);
});

test('text may be 500 characters long where no other length is set', () => {
  expect(readShape(text(), 'x'.repeat(500)).ok).toBe(true);
  expect(readShape(text(), 'x'.repeat(501))).toEqual({
    ok: false,
    issues: [error('shape.too-large', [], { maximum: 500 })],
  });
});

test('text that says nothing is blank', () => {
  for (const blank of ['', ' ', '\t\n ']) {
    expect(issuesOf({ ...valid, title: blank })).toEqual([
      error('shape.blank', ['title'], { received: blank }),
    ]);
  }
  expect(issuesOf({ ...valid, title: ' a ' })).toEqual([]);
});

test('single values refuse themselves with their own code', () => {
  const refusals = [
    [identifierSchema, 'two words', 'shape.not-an-identifier'],
    [calendarDateSchema, '4/11/2018', 'shape.not-a-date'],
    [timeOfDaySchema, '8.00', 'shape.not-a-time'],
    [instantSchema, '2018-11-04', 'shape.not-an-instant'],
  ] as const;
  for (const [schema, received, code] of refusals) {
    expect(readShape(schema, received)).toEqual({
      ok: false,
      issues: [error(code, [], { received })],
    });
  }
});

test('a unit may bring a code of its own', () => {
  const even = z.string().check(shapeCheck('course.odd', (value) => value.length % 2 === 0));
  expect(readShape(even, 'ab')).toEqual(success('ab'));
  expect(readShape(even, 'abc')).toEqual({
    ok: false,
    issues: [error('course.odd', [], { received: 'abc' })],
  });
});

test('an issue deep inside says where', () => {
  const sessions = [{ heldOn: '2018-11-04' }, { heldOn: '2018-02-30' }, {}];
  expect(issuesOf({ ...valid, sessions })).toEqual([
    error('shape.not-a-date', ['sessions', 1, 'heldOn'], { received: '2018-02-30' }),
    error('shape.missing', ['sessions', 2, 'heldOn'], { expected: 'string' }),
  ]);
});

test('every problem is reported, not only the first', () => {
  const input = { id: '', title: ' '.repeat(11), kind: 3, days: -1, sessions: [4] };
  expect(issuesOf(input).map(({ code, path }) => `${path.join('.')} ${code}`)).toEqual([
    'id shape.not-an-identifier',
    'title shape.too-large',
    'title shape.blank',
    'kind shape.not-one-of',
    'days shape.too-small',
    'sessions.0 shape.wrong-kind',
  ]);
});

test('a kind that a union does not know is refused with those it knows', () => {
  const shape = z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('circle'), radius: z.int() }),
    z.object({ kind: z.literal('square'), side: z.int() }),
  ]);
  expect(readShape(shape, { kind: 'square', side: 2 }).ok).toBe(true);
  expect(readShape(shape, { kind: 'star' })).toEqual({
    ok: false,
    issues: [
      error('shape.not-one-of', ['kind'], { allowed: ['circle', 'square'], received: 'star' }),
    ],
  });
  expect(readShape(shape, {})).toMatchObject({
    ok: false,
    issues: [{ code: 'shape.missing', path: ['kind'] }],
  });
});

test('what was received is shown whole up to 40 characters and cut beyond', () => {
  const received = (title: unknown) =>
    issuesOf({ ...valid, id: title }).map(({ params }) => params.received);
  expect(received('é'.repeat(40))).toEqual(['é'.repeat(40)]);
  expect(received('é'.repeat(41))).toEqual([`${'é'.repeat(39)}…`]);
  expect(received(['x'.repeat(100)])).toEqual(['["xxxx…']);
});

test('of a number that may be a person’s only the beginning is shown', () => {
  const received = (change: Record<string, unknown>) =>
    issuesOf({ ...valid, ...change }).map(({ params }) => params.received);
  expect(received({ title: 3315034107850001 })).toEqual(['331503…']);
  expect(received({ title: 1234567 })).toEqual(['1234567']);
  expect(received({ title: 12345678 })).toEqual(['123456…']);
  expect(received({ title: { nik: '3315034107850001' } })).toEqual(['{"nik"…']);
});

test('JSON text is read, and text that is no JSON is an issue', () => {
  expect(readJson('{"a":[1,null]}')).toEqual(success({ a: [1, null] }));
  for (const broken of ['', '{"a":1', 'undefined', "{'a':1}"]) {
    expect(readJson(broken)).toEqual({ ok: false, issues: [error('shape.not-json', [], {})] });
  }
});
