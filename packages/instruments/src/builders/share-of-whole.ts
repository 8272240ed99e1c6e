import type {
  ClassifyStep,
  Instrument,
  Label,
  QuantityInput,
  RatioStep,
  ScoreClass,
  WorkedExample,
} from '@berdaya/core/scoring';
import { headOf, type About } from './about.js';

/** The inputs of a share: the part and the whole; both are added up when places are brought together. */
export type ShareInputs = Readonly<Record<'whole' | 'part', QuantityInput>>;

/** The steps of a share. */
export type ShareSteps = Readonly<Record<'share', RatioStep> & Record<'class', ClassifyStep>>;

/** A share as an instrument. */
export type ShareInstrument = Instrument<ShareInputs, Record<never, never>, ShareSteps>;

/** What a share is made from. */
export interface ShareDefinition extends About {
  readonly whole: Label;
  readonly part: Label;
  readonly unit: Label;
  readonly share: Label;
  /** Of the share in per cent, from low to high. */
  readonly classes: readonly ScoreClass[];
  readonly examples: readonly WorkedExample<ShareInputs, Record<never, never>, ShareSteps>[];
}

/** Makes an instrument for how large a part of a whole is, in per cent, and its class before any rounding: 99.99 is not 100. */
export function shareOfWhole({
  whole,
  part,
  unit,
  share,
  classes,
  examples,
  ...about
}: ShareDefinition): ShareInstrument {
  const counted = { kind: 'quantity', unit, minimum: 0, adds: true } as const;
  return {
    ...headOf(about),
    inputs: {
      whole: { ...counted, label: whole },
      part: { ...counted, label: part, partOf: 'whole', effect: 'raises' },
    },
    variants: {},
    steps: {
      share: {
        operation: 'ratio',
        label: share,
        unit: { id: 'persen', en: 'per cent' },
        of: 'part',
        by: 'whole',
        times: 100,
        decimals: 2,
      },
      class: {
        operation: 'classify',
        label: { id: 'Keadaan', en: 'Standing' },
        of: 'share',
        classes,
      },
    },
    headline: { value: 'share', class: 'class' },
    examples,
  };
}
