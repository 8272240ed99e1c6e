import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../kernel/index.js';
import { mergeLines, type LedgerLine } from '../ledger/index.js';
import { anyDevice } from '../ledger/ledger.test-support.js';
import {
  handOverDocument,
  handOverFormat,
  handOverParts,
  joinParts,
  parseHandOver,
  parseHandOverJson,
} from './index.js';

const training = { id: 't1', title: 'Pelatihan Kader AMPL Desa' };
const made = { at: '2018-11-05T09:00:00.000Z', by: 'Panitia' } as const;
const line = {
  id: 'l1',
  author: 'Panitia',
  deviceId: 'd1',
  sequence: 1,
  recordedAt: '2018-11-05T01:00:00.000Z',
};
const handedOver = (lines: readonly unknown[]) => handOverDocument(training, lines, made);

test('a hand-over says of what training it is, who made it when, and how many lines there are', () => {
  expect(handedOver([line, { ...line }, 7])).toEqual({
    format: handOverFormat,
    training,
    madeAt: made.at,
    madeBy: made.by,
    count: 2,
    digest: expect.stringMatching(/^[a-z]{5}-[a-z]{5}$/) as string,
    lines: [line, line, 7],
  });
});

test('what was handed over is read as it was, unread lines and unknown fields included', () => {
  const document = { ...handedOver([line, null, { kind: 'later' }]), newer: 1 };
  expect(parseHandOver(document, training)).toEqual({ ok: true, value: document, warnings: [] });
  expect(parseHandOver(document).ok).toBe(true);
  expect(parseHandOverJson(JSON.stringify(document), training)).toEqual(parseHandOver(document));
});

const codes = (input: unknown) => {
  const parsed = parseHandOver(input, training);
  return parsed.ok ? [] : parsed.issues.map(({ code, params }) => ({ code, params }));
};

test('what is no hand-over is refused as that', () => {
  for (const input of [null, 7, 'x', [], {}, { format: 'berdaya/dossier@1' }, { format: 2 }])
    expect(codes(input)).toEqual([{ code: 'hand-over.not-a-hand-over', params: {} }]);
  expect(parseHandOverJson('{"format":')).toMatchObject({
    ok: false,
    issues: [{ code: 'hand-over.not-a-hand-over' }],
  });
  expect(codes({ ...handedOver([]), format: 'berdaya/hand-over@0' })).toMatchObject([
    { code: 'hand-over.not-a-hand-over' },
  ]);
});

test('what a later version made is refused as that, whatever else is in it', () => {
  expect(codes({ format: 'berdaya/hand-over@2', lines: 7 })).toEqual([
    {
      code: 'hand-over.newer-format',
      params: { format: 'berdaya/hand-over@2', readable: handOverFormat },
    },
  ]);
});

test('a hand-over of another training is refused with the titles of both', () => {
  const other = handOverDocument({ id: 't2', title: 'Pelatihan lain' }, [line], made);
  expect(codes(other)).toEqual([
    {
      code: 'hand-over.other-training',
      params: { title: 'Pelatihan lain', expected: training.title },
    },
  ]);
});

const plan = { plan: { id: 'w1', title: 'RKTL Desa Lajer' } };

test('a hand-over of a work plan says of which plan it is, and is read for that plan alone', () => {
  const document = handOverDocument(
    { plan: { ...plan.plan, items: [] } as typeof plan.plan },
    [line],
    made,
  );
  expect(document).toMatchObject(plan);
  expect(document.plan).toEqual(plan.plan);
  expect(document.training).toBeUndefined();
  const read = { ok: true, value: document, warnings: [] };
  expect(parseHandOver(document, plan)).toEqual(read);
  expect(parseHandOver(document)).toEqual(read);
  expect(joinParts(handOverParts(document), plan).handOver).toMatchObject(read);
  const refusal = (input: unknown, expected: Parameters<typeof parseHandOver>[1]) => {
    const parsed = parseHandOver(input, expected);
    return parsed.ok ? [] : parsed.issues.map(({ code, params }) => ({ code, params }));
  };
  expect(refusal(document, { plan: { id: 'w2', title: 'RKTL Desa Putat' } })).toEqual([
    {
      code: 'hand-over.other-plan',
      params: { title: 'RKTL Desa Lajer', expected: 'RKTL Desa Putat' },
    },
  ]);
  expect(refusal(document, { ...training, id: 'w1' })).toEqual([
    { code: 'hand-over.other-kind', params: { title: 'RKTL Desa Lajer', holds: 'plan' } },
  ]);
  expect(refusal(handedOver([line]), plan)).toEqual([
    { code: 'hand-over.other-kind', params: { title: training.title, holds: 'training' } },
  ]);
  const foreign = [{ code: 'hand-over.not-a-hand-over', params: {} }];
  expect(refusal({ ...document, training }, plan)).toEqual(foreign);
  expect(refusal({ ...document, plan: null }, undefined)).toEqual(foreign);
});

test('a hand-over whose lines were changed or lost on the way is refused', () => {
  const document = handedOver([line, { ...line, id: 'l2' }]);
  const damaged = (stated: number, found: number) => [
    { code: 'hand-over.damaged', params: { stated, found } },
  ];
  expect(codes({ ...document, lines: [line] })).toEqual(damaged(2, 1));
  expect(codes({ ...document, lines: [line, { ...line, id: 'l3' }] })).toEqual(damaged(2, 2));
  expect(codes({ ...document, count: 3 })).toEqual(damaged(3, 2));
  expect(codes({ ...document, lines: 'none' })).toMatchObject([{ code: 'shape.wrong-kind' }]);
});

const anyJson = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown);
const anyOddLine = fc.oneof(
  anyJson,
  fc.record({ id: fc.constantFrom('a', 'b c'), n: fc.nat(), chain: fc.constantFrom(null, 'x') }),
  fc.record({ at: fc.constantFrom('2018-11-05T01:00:00.000Z', '2018-11-05T00:59:59.999Z') }),
  fc.constantFrom('abc', 'abd', '0a0b0c', { says: 'é "\\ \u007f 😀' }),
);

/** Lines of two devices, some of them changed or lost since they were chained, and others. */
const anyLines = fc
  .tuple(anyDevice('d1'), anyDevice('d2'), fc.array(anyOddLine, { maxLength: 6 }), fc.nat(20))
  .map(([a, b, odd, place]): readonly unknown[] => {
    const lines: unknown[] = [...mergeLines<LedgerLine>(a, b), ...odd];
    const [touched] = lines.splice(place, 1);
    return place % 2 === 0 ? [...lines, { ...(touched as object), author: 'Tono' }] : lines;
  });

const contents = (lines: readonly unknown[]) =>
  [...new Set(lines.map((each) => canonicalJson(each)))].sort();

test('parts in any order, some of them twice, give what was handed over', () => {
  const sent = anyLines.chain((lines) => {
    const parts = handOverParts(handedOver(lines), 200);
    const noise = ['', 'x', '1/0:a-b:', 'https://example.org'];
    return fc.tuple(
      fc.constant(lines),
      fc.shuffledSubarray([...parts, ...parts.slice(0, 2), ...noise], {
        minLength: parts.length + Math.min(parts.length, 2) + noise.length,
      }),
    );
  });
  fc.assert(
    fc.property(sent, ([lines, scanned]) => {
      const { missing, handOver } = joinParts(scanned, training);
      expect(missing).toEqual([]);
      const read = handOver?.ok ? handOver.value : expect.fail(JSON.stringify(handOver));
      expect({ ...read, lines: [] }).toEqual({ ...handedOver(lines), lines: [] });
      expect(contents(read.lines)).toEqual(contents(lines));
    }),
  );
});

test('parts are of ASCII and no longer than asked', () => {
  fc.assert(
    fc.property(anyLines, fc.integer({ min: 60, max: 900 }), (lines, room) => {
      for (const part of handOverParts(handedOver(lines), room)) {
        expect(part).toMatch(/^[ -~]*$/);
        expect(part.length).toBeLessThanOrEqual(room);
      }
    }),
  );
});

test('parts that are still missing are told by their numbers', () => {
  const lines = Array.from({ length: 20 }, (_, index) => ({ says: `line ${index * index}` }));
  const parts = handOverParts(handedOver(lines), 100);
  expect(parts.length).toBeGreaterThan(3);
  const some = parts.filter((_, index) => index !== 1 && index !== 2);
  expect(joinParts(some)).toEqual({ count: parts.length, missing: [2, 3], handOver: null });
  expect(joinParts([])).toEqual({ count: null, missing: [], handOver: null });
  expect(joinParts(['2/1:lusab-babad:x', 'lusab-babad'])).toMatchObject({ count: null });
});

test('of two sequences the one counts whose part came last', () => {
  const [older, newer] = [handOverParts(handedOver([line])), handOverParts(handedOver([7]))];
  expect(joinParts([...older, ...newer]).handOver).toMatchObject({ value: { lines: [7] } });
  expect(joinParts([...newer, ...older]).handOver).toMatchObject({ value: { lines: [line] } });
});

test('parts of another training, of a later version, or damaged are refused', () => {
  const codesOf = (parts: readonly string[]) => {
    const { handOver } = joinParts(parts, training);
    return handOver?.ok === false ? handOver.issues.map(({ code }) => code) : handOver;
  };
  const other = handOverDocument({ id: 't2', title: 'Pelatihan lain' }, [line], made);
  expect(codesOf(handOverParts(other))).toEqual(['hand-over.other-training']);
  const newer = { ...handedOver([line]), format: 'berdaya/hand-over@2' as typeof handOverFormat };
  expect(codesOf(handOverParts(newer))).toEqual(['hand-over.newer-format']);
  const [part = ''] = handOverParts(handedOver([line]));
  expect(codesOf([part.replace('Panitia"', 'Panitja"')])).toBeTruthy();
  expect(codesOf([part.slice(0, -3)])).toEqual(['hand-over.damaged']);
  expect(codesOf([part.replace('l1', 'l2')])).toEqual(['hand-over.damaged']);
  expect(codesOf([part.replace('"rows":1', '"rows":1e9')])).toEqual(['hand-over.damaged']);
});

test('a chain that comes out otherwise than at the sender is refused', () => {
  fc.assert(
    fc.property(anyDevice('d1'), (lines) => {
      const [part = ''] = handOverParts(handedOver(lines), 100_000);
      const last = lines.at(-1)?.chain ?? '';
      const { handOver } = joinParts([part.replace(last, last.replace(/^./, 'x'))]);
      expect(handOver).toMatchObject({ issues: [{ code: 'hand-over.damaged' }] });
    }),
  );
});
