import { expect, test } from 'vitest';
import {
  checkInstrument,
  contentHash,
  defineInstrument,
  linesThatDoNotAddUp,
  score,
} from './index.js';

const label = { id: 'a', en: 'a' };
const idm = defineInstrument({
  id: 'mini-idm',
  version: 1,
  title: label,
  basis: 'regulation',
  citation: { source: 'Permendesa 2/2016', confidence: 'read' },
  inForce: { from: null, until: null },
  inputs: {
    iks: { kind: 'quantity', label, unit: label, maximum: 175, effect: 'raises' },
    ike: { kind: 'quantity', label, unit: label, maximum: 60, effect: 'raises' },
    ikl: { kind: 'quantity', label, unit: label, maximum: 15, effect: 'raises' },
  },
  variants: {},
  steps: {
    social: { operation: 'ratio', label, of: 'iks', by: 175 },
    economic: { operation: 'ratio', label, of: 'ike', by: 60 },
    environment: { operation: 'ratio', label, of: 'ikl', by: 15 },
    mean: { operation: 'mean', label, of: ['social', 'economic', 'environment'] },
    idm: { operation: 'round', label, of: 'mean', to: 4, rounding: 'half-up' },
    status: {
      operation: 'classify',
      label,
      of: 'idm',
      classes: [
        { class: 'low', label },
        { class: 'high', above: 0.7072, label },
        { class: 'top', above: 0.8155, label },
      ],
    },
  },
  headline: { value: 'idm', class: 'status' },
  examples: [
    {
      name: 'x',
      source: 'y',
      input: { iks: 153, ike: 37, ikl: 10 },
      expected: { idm: 0.7192, social: 0.8743, status: 'high' },
    },
  ],
});

test('a score comes with its derivation', () => {
  const result = score(idm, { iks: 153, ike: 37, ikl: 10 });
  expect(result.results.idm?.rounded).toBe(0.7192);
  expect(result.results.status?.class).toBe('high');
  expect(linesThatDoNotAddUp(result)).toEqual([]);
  expect(linesThatDoNotAddUp(JSON.parse(JSON.stringify(result)) as typeof result)).toEqual([]);
  expect(checkInstrument(idm)).toEqual([]);
  expect(contentHash(idm)).toHaveLength(64);
  expect(score(idm, { iks: 153, ike: null, ikl: 10 }).results).toMatchObject({
    idm: null,
    status: null,
  });
  // @ts-expect-error an input is forgotten
  expect(score(idm, { iks: 153, ike: 5 }).missing).toEqual(['ikl']);
});
