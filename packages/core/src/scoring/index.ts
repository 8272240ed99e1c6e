export { defineInstrument } from './instrument.js';
export type {
  Basis,
  ChoiceInput,
  Effect,
  Informative,
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
  KnownStep,
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
  Judging,
  ResultOf,
  Score,
  ScoredInput,
  ScoreOptions,
} from './score.js';
export { scoreColumns } from './columns.js';
export type { ColumnScores, InputColumn } from './columns.js';
export { columnRules } from './columns.rules.js';
export type { ColumnInput } from './columns.rules.js';
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
export { additionRules, addInputs } from './add-inputs.js';
export type { AddedInputs, Addition } from './add-inputs.js';
export { afterWorks, worksRules } from './works.js';
export type { BookedWork, InputAfterWorks, WorksDone } from './works.js';
export { comparisonRules } from './comparison.rules.js';
export type { ScoredVariants } from './comparison.rules.js';
export { improvements } from './improvements/improvements.js';
export type {
  ImprovementOptions,
  Improvements,
  InputGain,
  LevelGain,
  SmallestSet,
} from './improvements/improvements.js';
export { scoringRules, checkScoringInput } from './scoring.rules.js';
export type { ScoringContext, ScoringInput } from './asked.js';
export { instrumentRules, checkInstrument } from './instrument-check.js';
export { contentHash } from '../kernel/content-hash.js';
