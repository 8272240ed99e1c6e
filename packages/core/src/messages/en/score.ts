import type { CompareStep } from '../../scoring/index.js';
import { englishFormat as format } from '../format.js';
import { formulas, type ScoreWords, type ToldBand, type ToldRows } from '../score-words.js';

const comparisons: Readonly<Record<CompareStep['is'], string>> = {
  'at-least': 'at least',
  above: 'above',
  'at-most': 'at most',
  below: 'below',
  'equal-to': 'equal to',
};

const roundings: Readonly<Record<string, string>> = {
  'half-up': 'to the nearest (a half goes up)',
  down: 'down',
  up: 'up',
};

const oneFigure = 'cannot be calculated, because there is one figure for all rows';

const notOfficial = 'Do not present this result as an official figure.';

const noRows = 'no answer, because not one row counts';

/** English words for explaining a score. */
export const scoreWords: ScoreWords = {
  headings: {
    instrument: 'Instrument',
    variants: 'Practice followed',
    inputs: 'Data used',
    steps: 'Calculation',
    missing: 'What is missing',
    issues: 'Notes on the data',
    result: 'Result',
  },
  title: ({ title, version }) => `${title}, version ${format.number(version)}.`,
  basis: {
    regulation: (source) => `Legal basis: ${source}.`,
    publication: (source) => `Basis: a publication, not a regulation: ${source}.`,
    'house-rule': (source) => `Basis: a rule of one's own, not a regulation: ${source}.`,
  },
  confidence: {
    read: 'That basis is confirmed by the sources named.',
    weak: 'That basis was found in one source only, and compared with no other.',
    memory: 'That basis is not verified: nobody has read it in its source.',
  },
  mark: { read: null, weak: 'in one source only', memory: 'not verified' },
  inForce: ({ from, until }) => {
    if (from === null && until === null) return 'The time it is in force is not recorded.';
    if (from === null) return `In force until ${until ?? ''}; its beginning is not recorded.`;
    return until === null ? `In force since ${from}.` : `In force from ${from} until ${until}.`;
  },
  practice: ({ variant, option, standard }) =>
    standard === null
      ? `${variant}: ${option} (the standard).`
      : `${variant}: ${option} (not the standard, which is ${standard}).`,
  missingInput: 'not filled in',
  onScale: ({ figure, level, from, to }) =>
    `${figure}${level === null ? '' : ` (${level})`} on a scale from ${from} to ${to}`,
  figureForRows: (figure) => `${figure}, one figure for all rows`,
  inputRows: ({ rows, shown, more }) =>
    rows === 0
      ? 'no rows'
      : `${format.number(rows)} ${plural(rows)}: ${shown.join('; ')}${more > 0 ? `; and ${format.number(more)} more` : ''}`,
  keyRows: (rows) => `marks for ${format.number(rows)} ${plural(rows)}, not shown`,
  emptyRow: 'empty',
  noAnswer: 'no answer',
  unanswered: (names) =>
    `cannot be calculated, because there is no value for ${format.list(names)}`,
  limits: ({ from, above, below, upTo }) => {
    const begin = from === null ? (above === null ? '' : `above ${above}`) : `from ${from}`;
    const end = below === null ? (upTo === null ? '' : `up to ${upTo}`) : `below ${below}`;
    if (begin === '') return end === '' ? 'every value' : end;
    if (end === '') return from === null ? begin : `${begin} up`;
    return below === null ? `${begin} ${end}` : `${begin} to ${end}`;
  },
  operations: {
    ...formulas,
    ratio: ({ step, named, constant, isZero, isAnswered, equals, result }) => {
      const times = step.times === undefined ? '' : ` × ${constant(step.times)}`;
      const formula = `${named(step.of)} ÷ ${named(step.by)}${times}`;
      if (!isAnswered) return `${formula} has no answer, because the divisor is zero`;
      return isZero(step.by)
        ? `${formula} has the divisor zero, so ${result} is used`
        : `${formula} ${equals}`;
    },
    points: ({ step, named, band, result }) => {
      const told = band(step.of, step.bands);
      return told === null
        ? `${named(step.of)} is in none of the bands, so there is no answer`
        : `${told.named} is in the band ${stretch(told)}, so it earns ${result}`;
    },
    'option-points': ({ step, named, isAnswered, result }) =>
      `${named(step.of)} ${isAnswered ? `earns ${result}` : 'earns nothing on the list'}`,
    largest: ({ step, named, result }) =>
      `the largest of ${format.list(step.of.map(named))}, which is ${result}`,
    smallest: ({ step, named, result }) =>
      `the smallest of ${format.list(step.of.map(named))}, which is ${result}`,
    difference: ({ step, named, constant, equals }) => {
      const floor = step.notBelow === undefined ? '' : `, not below ${constant(step.notBelow)},`;
      return `${named(step.from)} − ${named(step.less)}${floor} ${equals}`;
    },
    round: ({ step, named, result }) => {
      const places =
        step.to === 0
          ? 'a whole number'
          : `${format.number(step.to)} decimal${step.to === 1 ? '' : 's'}`;
      return `${named(step.of)} is rounded ${roundings[step.rounding] ?? step.rounding} to ${places}: ${result}; what follows uses this figure`;
    },
    classify: ({ step, named, band, result }) => {
      const told = band(step.of, step.classes);
      return told === null
        ? `${named(step.of)} is in none of the classes, so there is no answer`
        : `${told.named} is in the class ${result}, which is ${stretch(told)}`;
    },
    lookup: ({ step, named, isAnswered, result }) =>
      `by the table, ${named(step.row)} with ${named(step.column)} ${isAnswered ? `gives ${result}` : 'has no answer'}`,
    'by-variant': ({ step, named, practice }) => {
      const { option, name } = practice(step.variant);
      const operand = step.of[option] ?? null;
      return operand === null
        ? `not calculated under the practice followed (${name})`
        : `under the practice followed (${name}), ${named(operand)} is used`;
    },
    compare: ({ step, beside, isHolding, result }) =>
      `is ${beside(step.of, step.to)} ${comparisons[step.is]} ${beside(step.to, step.of)}? ${yes(isHolding)}, so ${result}`,
    is: ({ step, named, optionName, isHolding, result }) =>
      `is ${named(step.of)} the same as ${optionName(step.of, step.option)}? ${yes(isHolding)}, so ${result}`,
    known: ({ step, named, isHolding, result }) =>
      `is ${named(step.of)} known? ${yes(isHolding)}, so ${result}`,
    when: ({ step, named, isOne }) =>
      `because of ${named(step.condition)}, ${named(isOne(step.condition) ? step.then : step.otherwise)} is used`,
    'row-count': ({ step, name, rows }) => {
      const told = rows(step.of, step.where);
      return told === null ? oneFigure : `${name(step.of)}, ${taken(told)}`;
    },
    'row-total': ({ step, name, rows, isAnswered, equals }) => {
      const told = rows(step.of, step.where);
      if (told === null) return oneFigure;
      return isAnswered
        ? `total of ${name(step.of)} over ${taken(told)} ${equals}`
        : `${noRows}: ${taken(told)}`;
    },
    'row-mean': ({ step, name, rows, isAnswered, equals, result }) => {
      const told = rows(step.of, step.where);
      if (told === null)
        return `${name(step.of)} is a mean already, and is used as it came: ${result}`;
      return isAnswered
        ? `total of ${name(step.of)} (${told.total}) ÷ ${taken(told)} ${equals}`
        : `${noRows}: ${taken(told)}`;
    },
    'row-median': ({ step, name, rows, isAnswered, equals }) => {
      const told = rows(step.of, step.where);
      if (told === null) return oneFigure;
      return isAnswered
        ? `middle value of ${name(step.of)} over ${taken(told)} put in order ${equals}`
        : `${noRows}: ${taken(told)}`;
    },
  },
  rowMaking: {
    pair: ({ step, name, made }) =>
      `for each ${name(step.key)} with exactly one row where ${name(step.side)} is 1 and exactly one where it is 0, ${name(step.of)} of the row where ${name(step.side)} is ${String(step.take)} (${format.number(made)} ${made === 1 ? 'pair' : 'pairs'})`,
  },
  rowByRow: ({ rows, empty }) =>
    `calculated row by row (${format.number(rows)} ${plural(rows)}${empty === 0 ? '' : `; ${format.number(empty)} without an answer`})`,
  row: ({ row, said }) => `row ${format.number(row)}: ${said}`,
  moreRows: (more) => `and ${format.number(more)} more ${plural(more)} in the same way`,
  source: (source) => `source: ${source}`,
  markAlone: (mark) => `basis ${mark}`,
  shownAs: (figure) => `(shown as ${figure})`,
  roundedSign:
    'The sign ≈ says that a figure is rounded for reading; the next step uses the figure that is not rounded.',
  missing: (names) =>
    `Not filled in: ${format.list(names)}. Fill in what is missing; it does not count as zero.`,
  error: (sentence) => `Error: ${sentence}`,
  warning: (sentence) => `Note: ${sentence}`,
  value: ({ name, result }) => `${name}: ${result}.`,
  withoutValue: (name) => `${name}: cannot be calculated yet.`,
  unverified: (names, more) =>
    names.length === 0
      ? `What this instrument rests on is not verified. ${notOfficial}`
      : `What these rest on is not verified: ${names.join('; ')}${more > 0 ? `; and ${format.number(more)} more` : ''}. ${notOfficial}`,
  notToPublish:
    'The data still hold errors. Correct them first; this result is not to be published before that.',
};

function stretch({ written, limits }: ToldBand): string {
  return written === null ? limits : `${written} (${limits})`;
}

function yes(isSo: boolean): string {
  return isSo ? 'Yes' : 'No';
}

function plural(rows: number): string {
  return rows === 1 ? 'row' : 'rows';
}

/** How many rows counted, and which did not. */
function taken({ all, empty, excluded, counted, condition }: ToldRows): string {
  const left = [
    ...(condition === null || excluded === 0
      ? []
      : [`${format.number(excluded)} left out, not being ${condition}`]),
    ...(empty === 0 ? [] : [`${format.number(empty)} without a value`]),
  ];
  const beside =
    left.length === 0 ? '' : ` (of ${format.number(all)} ${plural(all)}; ${left.join('; ')})`;
  return `${format.number(counted)} ${plural(counted)}${beside}`;
}
