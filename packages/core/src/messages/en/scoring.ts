import type { ScoringWords } from '../catalogue.js';
import { englishFormat as format } from '../format.js';

const kinds: Readonly<Record<string, string>> = {
  'not-finite': 'the result of a calculation that is no number',
  'yes-no': 'a yes/no value',
  list: 'a list',
  other: 'another kind of value',
};

const asked: Readonly<Record<string, string>> = {
  number: 'a number',
  option: 'one of the options',
  mark: 'a mark for the row, as text',
};

/** English sentences about scoring: what an instrument is asked with, and how instruments are made. */
export const scoring: ScoringWords = {
  'scoring.input-missing': ({ english }) =>
    `"${english}" is not filled in. Fill it in; what is missing does not count as zero.`,
  'scoring.no-rows': ({ english }) =>
    `The list "${english}" has no rows. Fill in its rows, or leave the input empty if there are no data.`,
  'scoring.rows-missing': ({ english, missing, rows }) =>
    `In "${english}", ${format.number(missing)} of ${format.number(rows)} rows ${missing === 1 ? 'is empty and is' : 'are empty and are'} not counted. Fill in what is missing.`,
  'scoring.rows-expected': ({ english }) =>
    `"${english}" needs a list of values, one for each row, but a single value came. Fill in the value of each row.`,
  'scoring.number-as-text': ({ english, received }) =>
    `"${english}" holds a number kept as text: "${received}". Turn it into a number before scoring; text such as 1.234 reads two ways.`,
  'scoring.input-unreadable': ({
    english,
    asked: wanted,
    kind,
    received,
    englishOptions: options,
  }) => {
    const came = received === '' ? (kinds[kind] ?? kind) : `"${received}"`;
    const choices = options.length === 0 ? '' : `: ${format.list(options)}`;
    return `"${english}" holds ${came}, which cannot be used. Give ${asked[wanted] ?? wanted}${choices}.`;
  },
  'scoring.input-unknown': ({ received }) =>
    `The instrument does not ask for "${received}", and it is not counted. Check its spelling, or remove it.`,
  'scoring.off-scale': ({ english, value, minimum, maximum }) =>
    `"${english}" is ${format.number(value)}, which is outside the scale ${format.number(minimum)} to ${format.number(maximum)} or none of its steps. Correct the value.`,
  'scoring.out-of-range': ({ english, value, limit }) =>
    value < limit
      ? `"${english}" is ${format.number(value)}, below the lower limit ${format.number(limit)}. Check the figure; it is reckoned with as it is.`
      : `"${english}" is ${format.number(value)}, above the upper limit ${format.number(limit)}. Check the figure; it is reckoned with as it is.`,
  'scoring.part-exceeds-whole': ({ english, part, whole, wholeEnglish }) =>
    `"${english}" (${format.number(part)}) exceeds "${wholeEnglish}" (${format.number(whole)}), of which it is a part. Check both figures.`,
  'scoring.whole-is-zero': ({ english, wholeEnglish }) =>
    `"${wholeEnglish}" is zero, so that "${english}" as a share of it means nothing. Make sure that zero is right, and not a figure never collected.`,
  'scoring.rows-differ': ({ english, rows, expected, firstEnglish }) =>
    `"${english}" has ${format.number(rows)} rows, "${firstEnglish}" has ${format.number(expected)}. Make them agree; rows that stand side by side must belong together.`,
  'scoring.variant-unknown': ({ received, allowed }) =>
    allowed.length === 0
      ? `This instrument has no variants, and none called "${received}". Leave it out.`
      : `This instrument has no variant called "${received}". Use one of these: ${format.list(allowed)}.`,
  'scoring.variant-option-unknown': ({ english, received, allowed, standard }) =>
    `"${received}" is no option of "${english}"; the standard one, "${standard}", was taken. Choose one of these: ${format.list(allowed)}.`,
  'scoring.not-in-force': ({ english, on, limit }) =>
    on < limit
      ? `${english} is in force only from ${format.date(limit)}, and the score is for ${format.date(on)}. Use the instrument in force on that day, or say why not.`
      : `${english} was in force until ${format.date(limit)}, and the score is for ${format.date(on)}. Use the instrument in force on that day, or say why not.`,
  'scoring.id-taken': ({ step }) =>
    `Step "${step}" has the name of an input. Give it another name.`,
  'scoring.step-without-operand': ({ step, operand }) =>
    `Step "${step}" uses "${operand}", which is neither an input nor an earlier step. Correct the name or the order.`,
  'scoring.headline-without-step': ({ step }) =>
    `The headline names step "${step}", which does not exist. Name a step that does.`,
  'scoring.bands-out-of-order': ({ step }) =>
    `The bands of step "${step}" do not go from low to high. Put them in order.`,
  'scoring.variant-without-standard': ({ variant, option }) =>
    `The standard option "${option}" is not among those of "${variant}". Name one of its options.`,
  'scoring.variant-without-operand': ({ step, variant, option }) =>
    `Step "${step}" does not say what is used where "${variant}" is "${option}". Add it.`,
  'scoring.step-without-variant': ({ step, variant }) =>
    `Step "${step}" depends on the variant "${variant}", which does not exist. Correct the name.`,
  'scoring.option-not-offered': ({ step, operand, option }) =>
    `Step "${step}" names "${option}", which is no option of "${operand}". Correct the spelling.`,
  'scoring.option-without-points': ({ step, operand, option }) =>
    `Step "${step}" has no points for the option "${option}" of "${operand}". Add them.`,
  'scoring.part-of-nothing': ({ input, operand }) =>
    `Input "${input}" is said to be part of "${operand}", which is no input. Correct the name.`,
  'scoring.without-example': () =>
    'The instrument has no worked example. Add at least one that was worked by hand or published.',
  'scoring.example-differs': ({ example, step, expected, received }) =>
    `In the example "${example}", step "${step}" comes to ${received === '' ? 'no answer' : received}, not ${expected === '' ? 'no answer' : expected}. Check the formula and the example.`,
};
