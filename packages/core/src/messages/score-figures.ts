import {
  exactOf,
  exactSum,
  roundedExact,
  type Constant,
  type ExactNumber,
  type Label,
  type Quantity,
} from '../scoring/index.js';
import type { ScoreVoice } from './score-voice.js';

/** Decimals that figures in formulas have at least, so that reckoning with them comes near enough. */
const leastDecimals = 4;

/** A number with no more decimals than this is written out; one with more is rounded. */
const mostDecimals = 8;

/** A fraction longer than this tells nobody anything. */
const longestFraction = 15;

/** A constant of a formula: `25`, `1/9`. */
export function constantText({ format }: ScoreVoice, constant: Constant): string {
  return typeof constant === 'number'
    ? format.number(constant)
    : `${format.number(constant.numerator)}/${format.number(constant.denominator)}`;
}

/** A figure to reckon with: exact where it is short, and otherwise rounded and marked so. */
export function figureText(
  { format }: ScoreVoice,
  exact: ExactNumber,
  beside: readonly ExactNumber[] = [],
): string {
  const whole = writtenOut(exact);
  if (whole !== null) return format.number(whole);
  const rounded = roundedExact(exact, leastDecimals, beside);
  return isWritable(rounded) ? `≈ ${format.number(rounded)}` : exact;
}

/** What a step came to, and the same after a formula: `58/83 ≈ 0,6988` and `= 58/83 ≈ 0,6988`. */
export function resultText(
  voice: ScoreVoice,
  { exact, rounded }: Quantity,
  unit?: Label,
): { readonly result: string; readonly equals: string } {
  const { format, words } = voice;
  const shown = withUnit(voice, shownText(voice, { exact, rounded }), unit);
  const whole = writtenOut(exact);
  const fraction = whole === null ? fractionText(format, exact) : null;
  if (fraction !== null) return result(`${fraction} ≈ ${shown}`);
  const figure = withUnit(voice, figureText(voice, exact), unit);
  return result(figure.endsWith(shown) ? figure : `${figure} ${words.shownAs(shown)}`);
}

/** A result, and the same after a formula. */
function result(text: string) {
  return { result: text, equals: text.startsWith('≈') ? text : `= ${text}` };
}

/** A figure as it is shown everywhere: rounded as its step says. */
export function shownText({ format }: ScoreVoice, { exact, rounded }: Quantity): string {
  return isWritable(rounded) ? format.number(rounded) : exact;
}

/** Figures of rows added up. */
export function totalText(voice: ScoreVoice, all: readonly Quantity[]): string {
  return figureText(voice, exactSum(all.map(({ exact }) => exact)));
}

/** A figure with what it counts: `83 bangunan`, `69,88%`. */
export function withUnit({ language }: ScoreVoice, figure: string, unit?: Label): string {
  if (unit === undefined) return figure;
  return unit[language].startsWith('%')
    ? `${figure}${unit[language]}`
    : `${figure} ${unit[language]}`;
}

function writtenOut(exact: ExactNumber): number | null {
  const rounded = roundedExact(exact, mostDecimals);
  return isWritable(rounded) && exactOf(rounded) === exact ? rounded : null;
}

/** Whether a number is not beyond all that can be written; read back from JSON, such a one is `null`. */
function isWritable(rounded: number | null): rounded is number {
  return Number.isFinite(rounded);
}

function fractionText(format: ScoreVoice['format'], exact: ExactNumber): string | null {
  if (exact.length > longestFraction) return null;
  return exact
    .split('/')
    .map((part) => format.number(Number(part)))
    .join('/');
}
