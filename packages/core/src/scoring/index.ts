export { defineInstrument } from './instrument.js';
export type {
  Basis,
  ChoiceInput,
  Effect,
  InputDefinition,
  InputDefinitions,
  InputOf,
  InputValue,
  Instrument,
  KeyInput,
  OrdinalInput,
  QuantityInput,
  SingleValue,
  Steps,
  Variant,
  VariantChoice,
  Variants,
  WorkedExample,
} from './instrument.js';
export type {
  Band,
  ClassifyStep,
  CompareStep,
  Constant,
  ConstantStep,
  Described,
  DifferenceStep,
  IsStep,
  Label,
  ListStep,
  LookupStep,
  Operand,
  OptionPointsStep,
  PairStep,
  PointsStep,
  RatioStep,
  RoundStep,
  RowsStep,
  ScoreClass,
  Step,
  VariantStep,
  WeightedSumStep,
  WhenStep,
} from './step.js';
export type { ExactNumber, Rounding } from './rational.js';
export type { PlainSingle, PlainValue, Quantity } from './value.js';
export { score } from './score.js';
export type {
  ClassResult,
  DerivationLine,
  ResultOf,
  Score,
  ScoredInput,
  ScoreOptions,
} from './score.js';
export { linesThatDoNotAddUp } from './recheck.js';
export {
  bandReached,
  citationOf,
  exactOf,
  exactSum,
  operandsOf,
  optionLabel,
  roundedExact,
} from './derivation.js';
export type { BandReached, Beginning } from './derivation.js';
export { compareVariants } from './variants.js';
export type { VariantComparison } from './variants.js';
export { scoringRules, checkScoringInput } from './scoring.rules.js';
export type { ScoringContext, ScoringInput } from './asked.js';
export { instrumentRules, checkInstrument } from './instrument-check.js';
export { contentHash } from './content-hash.js';
