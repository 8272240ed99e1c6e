import {
  bandReached,
  exactOf,
  optionLabel,
  type Beginning,
  type DerivationLine,
  type ExactNumber,
  type Label,
  type Operand,
  type PlainSingle,
  type PlainValue,
  type Quantity,
  type Score,
} from '../scoring/index.js';
import { constantText, figureText, resultText, totalText } from './score-figures.js';
import type { ScoreVoice } from './score-voice.js';
import type { Telling, ToldRows } from './score-words.js';

/** A score that is being told in a language, with the names and values of its parts by id. */
export interface ToldScore {
  readonly score: Score;
  readonly voice: ScoreVoice;
  readonly labels: ReadonlyMap<string, Label>;
  readonly values: ReadonlyMap<string, PlainValue>;
}

/** A score, ready to be told. */
export function toldScore(score: Score, voice: ScoreVoice): ToldScore {
  const { inputs, derivation, instrument } = score;
  return {
    score,
    voice,
    labels: new Map([
      ...Object.entries(instrument.variants).map(([id, { label }]) => [id, label] as const),
      ...inputs.map(({ id, definition }) => [id, definition.label] as const),
      ...derivation.map(({ id, step }) => [id, step.label] as const),
    ]),
    values: new Map([...inputs, ...derivation].map(({ id, value }) => [id, value])),
  };
}

/** What a variant, input or step is called; one that is not there, by its id. */
export function nameOf({ labels, voice }: ToldScore, id: string): string {
  return labels.get(id)?.[voice.language] ?? id;
}

/** One value as it is written: a figure, the name of an option or class, or words for none. */
export function singleText(told: ToldScore, id: string, value: PlainSingle): string {
  if (value === null) return told.voice.words.noAnswer;
  if (typeof value !== 'string') return figureText(told.voice, value.exact);
  return optionLabel(told.score, id, value)?.[told.voice.language] ?? value;
}

/** What a step came to, and the same after a formula, with the unit. */
function outcomeText(
  told: ToldScore,
  id: string,
  value: PlainSingle,
  unit?: Label,
): { readonly result: string; readonly equals: string } {
  if (value === null || typeof value === 'string') {
    const result = singleText(told, id, value);
    return { result, equals: `= ${result}` };
  }
  return resultText(told.voice, value, unit);
}

/** The value of an operand, in a row where it is a column; a column as a whole has none. */
export function valueAt({ values }: ToldScore, operand: string, row: number | null): PlainSingle {
  const value = values.get(operand) ?? null;
  return isColumn(value) ? (value[row ?? -1] ?? null) : value;
}

/** Whether there is one value for each row. */
export function isColumn(value: PlainValue): value is readonly PlainSingle[] {
  return Array.isArray(value);
}

/** A step as its words tell it, in one of its rows or as a whole. */
export function tell(told: ToldScore, line: DerivationLine, row: number | null): Telling {
  const { voice, score } = told;
  const variants = new Map(Object.entries(score.instrument.variants));
  const made = isColumn(line.value) ? line.value : null;
  const value = isColumn(line.value) ? valueAt(told, line.id, row) : line.value;
  const exact = (operand: Operand) =>
    typeof operand === 'string' ? exactly(valueAt(told, operand, row)) : exactOf(operand);
  const beside = (operand: Operand, bounds: readonly (ExactNumber | null)[]) =>
    namedText(told, operand, row, bounds);
  return {
    step: line.step,
    named: (operand) => beside(operand, []),
    beside: (operand, other) => beside(operand, [exact(other)]),
    name: (id) => nameOf(told, id),
    optionName: (id, option) => singleText(told, id, option),
    constant: (constant) => constantText(voice, constant),
    ...outcomeText(told, line.id, value, line.step.unit),
    isAnswered: value !== null || (row === null && made !== null),
    isHolding: exactly(value) === '1',
    isOne: (operand) => exact(operand) === '1',
    isZero: (operand) => exact(operand) === '0',
    band: (operand, stretches) => {
      const lies = exact(operand);
      const found = lies === null ? undefined : bandReached(lies, stretches);
      if (found === undefined) return null;
      const { from, above, written } = found.reached;
      const text = (constant: Beginning['from']) =>
        constant === undefined ? null : constantText(voice, constant);
      return {
        named: beside(operand, stretches.map(beginning)),
        written: written ?? null,
        limits: voice.words.limits({
          from: text(from),
          above: text(above),
          below: text(found.next?.from),
          upTo: text(found.next?.above),
        }),
      };
    },
    rows: (of, where) => rowsTold(told, of, where),
    made: made?.length ?? 0,
    practice: (variant) => {
      const option = score.variants[variant] ?? '';
      const name = variants.get(variant)?.options[option]?.label[voice.language];
      return { option, name: name ?? option };
    },
  };
}

function namedText(
  told: ToldScore,
  operand: Operand,
  row: number | null,
  bounds: readonly (ExactNumber | null)[],
): string {
  if (typeof operand !== 'string') return constantText(told.voice, operand);
  const value = valueAt(told, operand, row);
  const beside = bounds.filter((bound) => bound !== null);
  const figure = isQuantity(value)
    ? figureText(told.voice, value.exact, beside)
    : singleText(told, operand, value);
  return `${nameOf(told, operand)} (${figure})`;
}

function rowsTold(told: ToldScore, of: string, where?: string): ToldRows | null {
  const column = told.values.get(of) ?? null;
  if (!isColumn(column)) return null;
  const wanted = column.filter(
    (_, row) => where === undefined || exactly(valueAt(told, where, row)) === '1',
  );
  const counted = wanted.filter(isQuantity);
  return {
    all: column.length,
    excluded: column.length - wanted.length,
    empty: wanted.length - counted.length,
    counted: counted.length,
    total: totalText(told.voice, counted),
    condition: where === undefined ? null : nameOf(told, where),
  };
}

function beginning({ from, above }: Beginning): ExactNumber | null {
  const begins = from ?? above;
  return begins === undefined ? null : exactOf(begins);
}

function exactly(value: PlainSingle): ExactNumber | null {
  return isQuantity(value) ? value.exact : null;
}

function isQuantity(value: PlainSingle): value is Quantity {
  return typeof value === 'object' && value !== null;
}
