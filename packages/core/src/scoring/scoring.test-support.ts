import { defineInstrument, type Label } from './index.js';

/** A label that says in each language which one it is. */
export function labelled(name: string): Label {
  return { id: `${name} (id)`, en: `${name} (en)` };
}

/** What the small instruments of tests say of themselves. */
export const made = {
  version: 1,
  title: labelled('Instrument'),
  basis: 'house-rule',
  citation: { source: 'made up for a test', confidence: 'read' },
  inForce: { from: null, until: null },
} as const;

/** An instrument with an input of every kind, singly and in rows. */
export const everyInput = defineInstrument({
  ...made,
  id: 'every-input',
  inForce: { from: '2018-01-01', until: '2019-12-31' },
  inputs: {
    buildings: {
      kind: 'quantity',
      label: labelled('Buildings'),
      unit: labelled('building'),
      maximum: 500,
    },
    crowded: {
      kind: 'quantity',
      label: labelled('Crowded'),
      unit: labelled('building'),
      partOf: 'buildings',
    },
    change: { kind: 'quantity', label: labelled('Change'), unit: labelled('m'), minimum: -10 },
    stage: { kind: 'ordinal', label: labelled('Stage'), minimum: 2, maximum: 4 },
    access: {
      kind: 'choice',
      label: labelled('Access'),
      options: { yes: labelled('Yes'), no: labelled('No') },
    },
    answers: {
      kind: 'ordinal',
      label: labelled('Answers'),
      rows: 'sheet',
      minimum: 1,
      maximum: 4,
      acceptsMean: true,
    },
    household: { kind: 'key', label: labelled('Household'), rows: 'person' },
    right: {
      kind: 'quantity',
      label: labelled('Right'),
      unit: labelled('item'),
      rows: 'person',
      partOf: 'items',
    },
    items: { kind: 'quantity', label: labelled('Items'), unit: labelled('item'), rows: 'person' },
    steps: { kind: 'ordinal', label: labelled('Steps'), rows: 'person', minimum: 1, maximum: 4 },
  },
  variants: {
    mean: {
      label: labelled('Mean'),
      options: { plain: { label: labelled('Plain') }, scored: { label: labelled('Scored') } },
      standard: 'plain',
    },
  },
  steps: {
    total: { operation: 'sum', label: labelled('Total'), of: ['buildings', 'crowded'] },
  },
  headline: { value: 'total' },
  examples: [],
});

/** Right values for all that `everyInput` asks. */
export const rightInput = {
  buildings: 100,
  crowded: 40,
  change: -10,
  stage: 2,
  access: 'yes',
  answers: [1, 4],
  household: ['a', 'b'],
  right: [5, 6],
  items: [10, 10],
  steps: [1, 4],
} as const;
