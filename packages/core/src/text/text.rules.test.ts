import fc from 'fast-check';
import { expect, test } from 'vitest';
import { testRules } from '../kernel/rule-cases.test-support.js';
import { checkTexts, textRules } from './index.js';
import { textCases } from './text.rule-cases.test-support.js';

testRules(textRules, textCases, {});

test('texts are found in their order, with the path that leads there', () => {
  const document = {
    title: 'xxx',
    id: 'xxx',
    venue: { name: 'xxx', code: 'xxx', url: 'xxx', openTime: 'xxx' },
    items: ['xxx', { note: 'xxx', heldOn: 'xxx', recordedAt: 'xxx', trainingId: 'xxx', covers: 3 }],
    period: 'xxx',
    paid: null,
  };
  expect(checkTexts(document).map(({ path }) => path.join('.'))).toEqual([
    'title',
    'venue.name',
    'items.0',
    'items.1.note',
    'period',
  ]);
});

test('what closes a ring is read once', () => {
  const ring: Record<string, unknown> = { text: 'xxx' };
  ring.self = ring;
  expect(checkTexts(ring)).toHaveLength(1);
});

test('a place holder of a script is a mark too', () => {
  const snippets = checkTexts('Desa ${nama}, $ {nama}').map(({ params }) => params.snippet);
  expect(snippets).toEqual(['${nama}']);
});

test('a draft is warned of what blocks publishing', () => {
  const severities = (stage: 'draft' | 'publish') =>
    checkTexts('xxx', {}, stage).map(({ severity }) => severity);
  expect(severities('draft')).toEqual(['warning']);
  expect(severities('publish')).toEqual(['error']);
});

test('no document makes the rules throw', () => {
  const bits = fc.constantFrom(
    ...[
      '3',
      '(tiga)',
      'Rp',
      'rupiah',
      '[',
      ']',
      '{{',
      '}}',
      'Senin',
      '2018',
      'RKM',
      ' ',
      'KPS',
      '-',
    ],
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(bits).map((parts) => parts.join('')),
  );
  const documents = fc.oneof(fc.anything(), texts, fc.array(texts));
  fc.assert(
    fc.property(documents, (document) => {
      for (const { path } of checkTexts(document, { programId: null }, 'issue')) {
        const at = path.reduce<unknown>(
          (outer, step) => (outer as Record<string | number, unknown>)[step],
          document,
        );
        expect(typeof at).toBe('string');
      }
    }),
    { numRuns: 300 },
  );
});
