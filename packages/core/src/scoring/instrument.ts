import type { CalendarDate, Citation } from '../kernel/index.js';
import type { Described, Label, Step } from './step.js';
import type { Quantity } from './value.js';

/** Which way the headline value goes when an input grows, others staying as they are. */
export type Effect = 'raises' | 'lowers';

/** What every input may say. */
interface AnyInput extends Described {
  /** One value for each row of this kind (person, answer sheet, household), instead of one for all. */
  readonly rows?: string;
  readonly effect?: Effect;
  /** It is kept and shown beside the score, which does not need it; may be left out. */
  readonly isInformative?: true;
}

/** Something measured or counted: buildings, metres, hectares, points. */
export interface QuantityInput extends AnyInput {
  readonly kind: 'quantity';
  readonly unit: Label;
  /** The input this one is a part of, by its id: buildings without order are part of the buildings. */
  readonly partOf?: string;
  /** Smallest value that can be, 0 where not said, and largest; what lies outside is reported, and reckoned with as it is. */
  readonly minimum?: number;
  readonly maximum?: number;
  /** Whether places are brought together by adding it: volumes are, shares are not. */
  readonly adds?: boolean;
}

/** A step on a scale of whole numbers. */
export interface OrdinalInput extends AnyInput {
  readonly kind: 'ordinal';
  readonly minimum: number;
  readonly maximum: number;
  /** What the steps of the scale mean, where they are described. */
  readonly levels?: Readonly<Record<number, Label>>;
  /** Whether a mean of answers may stand in for the answers, as where only the mean was published. */
  readonly acceptsMean?: boolean;
}

/** One of several options. */
export interface ChoiceInput extends AnyInput {
  readonly kind: 'choice';
  readonly options: Readonly<Record<string, Label>>;
}

/** A mark that tells which rows belong together, such as a household; always one for each row. */
export interface KeyInput extends AnyInput {
  readonly kind: 'key';
  readonly rows: string;
}

/** One thing an instrument asks. */
export type InputDefinition = QuantityInput | OrdinalInput | ChoiceInput | KeyInput;

/** A value of one input; absent or `null` is missing, and never zero. */
export type InputValue<Input extends InputDefinition> = Input extends { readonly rows: string }
  ? | readonly (SingleValue<Input> | null)[]
    | (Input extends { readonly acceptsMean: true } ? number : never)
  : SingleValue<Input>;

/** A single value of an input, or one row of it. */
export type SingleValue<Input extends InputDefinition> = Input extends ChoiceInput
  ? Extract<keyof Input['options'], string>
  : Input extends KeyInput
    ? string
    : Input extends QuantityInput
      ? number | Quantity
      : number;

/** Inputs by their id. */
export type InputDefinitions = Readonly<Record<string, InputDefinition>>;

/**
 * What an instrument is asked with: every input is named, and what is not known is `null`. Only what merely informs may be
 * left out. What another score came to can be handed on as it is, exactly.
 */
export type InputOf<Inputs extends InputDefinitions> = {
  readonly [Id in Exclude<keyof Inputs, Informative<Inputs>>]: InputValue<Inputs[Id]> | null;
} & {
  readonly [Id in Informative<Inputs>]?: InputValue<Inputs[Id]> | null;
};

/** The ids of inputs that merely inform. */
export type Informative<Inputs extends InputDefinitions> = {
  [Id in keyof Inputs]: Inputs[Id] extends { readonly isInformative: true } ? Id : never;
}[keyof Inputs];

/** A point where practice differs: its options, and the one taken when nobody says. */
export interface Variant extends Described {
  readonly options: Readonly<Record<string, Described>>;
  readonly standard: string;
}

/** Variants by their id. */
export type Variants = Readonly<Record<string, Variant>>;

/** Which option of each variant to take; those not named are standard. */
export type VariantChoice<Chosen extends Variants> = {
  readonly [Id in keyof Chosen]?: Extract<keyof Chosen[Id]['options'], string>;
};

/** Steps by their id; each stands after those it needs. */
export type Steps = Readonly<Record<string, Step>>;

/** A case worked by hand or published: what is asked, and what some steps then come to. */
export interface WorkedExample<
  Inputs extends InputDefinitions = InputDefinitions,
  Chosen extends Variants = Variants,
  All extends Steps = Steps,
> {
  readonly name: string;
  /** Who published it, or that it was worked by hand. */
  readonly source: string;
  readonly input: InputOf<Inputs>;
  readonly variants?: VariantChoice<Chosen>;
  /** By step: a number with as many decimals as it was published with, a class, or `null` for no answer. */
  readonly expected: { readonly [Id in keyof All]?: number | string | null };
}

/** What gives an instrument its weight: a regulation, a publication, or the practice of those who use it. */
export type Basis = 'regulation' | 'publication' | 'house-rule';

/** A way of scoring as data: what it asks, how it reckons, on what authority, and cases worked out. */
export interface Instrument<
  Inputs extends InputDefinitions = InputDefinitions,
  Chosen extends Variants = Variants,
  All extends Steps = Steps,
> {
  readonly id: string;
  /** A released version never changes; what changes becomes the next one. */
  readonly version: number;
  readonly title: Label;
  readonly basis: Basis;
  readonly citation: Citation;
  /** In force from and until these days, both included; `null` where that is not known or has no end. */
  readonly inForce: { readonly from: CalendarDate | null; readonly until: CalendarDate | null };
  /** The instrument it takes the place of, by its id. */
  readonly replaces?: string;
  readonly inputs: Inputs;
  readonly variants: Chosen;
  readonly steps: All;
  /** The step that is the score, and the one that is the class it falls into. */
  readonly headline: {
    readonly value: Extract<keyof All, string>;
    readonly class?: Extract<keyof All, string>;
  };
  /** Which end of the headline's scale is the better one; `higher` where nothing is said. */
  readonly better?: 'higher' | 'lower';
  readonly examples: readonly WorkedExample<Inputs, Chosen, All>[];
}

/**
 * An instrument with the ids of its inputs, variants and steps known to the compiler, so that an example or a caller that
 * forgets an input does not compile. What only shows when it is reckoned is for `checkInstrument`.
 */
export function defineInstrument<
  const Inputs extends InputDefinitions,
  const Chosen extends Variants,
  const All extends Steps,
>(instrument: Instrument<Inputs, Chosen, All>): Instrument<Inputs, Chosen, All> {
  return instrument;
}
