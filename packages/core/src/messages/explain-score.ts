import { hasErrors, type Citation } from '../kernel/index.js';
import {
  citationOf,
  operandsOf,
  type DerivationLine,
  type PlainSingle,
  type Score,
  type ScoredInput,
} from '../scoring/index.js';
import { describeIssue } from './catalogue.js';
import { constantText, shownText, withUnit } from './score-figures.js';
import type { ScoreVoice } from './score-voice.js';
import type { ScoreSection, ScoreWords } from './score-words.js';
import {
  isColumn,
  nameOf,
  singleText,
  tell,
  toldScore,
  valueAt,
  type ToldScore,
} from './telling.js';

/** One line of an explanation. */
export interface ExplainedLine {
  readonly section: ScoreSection;
  /** The variant, input or step it is about; `null` where it is about the whole. */
  readonly id: string | null;
  /** The row of that step it is about, counted from 0. */
  readonly row?: number;
  /** What is said: a sentence, with its full stop. */
  readonly text: string;
  /** Where it comes from, if from elsewhere than the instrument as a whole. */
  readonly source?: string;
  /** How sure that is, in words, where nobody has read it or only one source says so. */
  readonly mark?: string;
  /** Whether it rests on something that was read; false where it rests on memory alone. */
  readonly isVerified: boolean;
}

/** How much is told. */
export interface ExplainOptions {
  /** Rows shown of each list and of each step that is taken row by row: 10 where not said, `Infinity` for all. */
  readonly rows?: number;
}

/**
 * A score explained so that an auditor can follow it with a pocket calculator: the instrument and what it rests on, the
 * practice followed, each input as it was read, each step with the figures put in, what is missing, what is to be looked at,
 * and the result. Of a score read back from JSON, too. `explanationText` makes one text of it.
 */
export function explainScore(
  score: Score,
  voice: ScoreVoice,
  { rows = 10 }: ExplainOptions = {},
): ExplainedLine[] {
  const told = toldScore(score, voice);
  const inputs = score.inputs.map((input) => aboutInput(told, input, rows));
  const steps = score.derivation.flatMap((line) => aboutStep(told, line, rows));
  const isRounded = [...inputs, ...steps].some(({ text }) => text.includes('≈'));
  return [
    ...aboutInstrument(told),
    ...aboutVariants(told),
    ...inputs,
    ...(isRounded ? [plainLine('steps', voice.words.roundedSign)] : []),
    ...steps,
    ...aboutMissing(told),
    ...aboutIssues(told),
    ...aboutResult(told),
  ];
}

/** An explanation as one text, under headings, its steps numbered. */
export function explanationText(
  lines: readonly ExplainedLine[],
  { words }: Pick<ScoreVoice, 'words'>,
): string {
  let section: ScoreSection | null = null;
  let step = 0;
  return lines
    .flatMap((line) => {
      const heading = line.section === section ? [] : ['', words.headings[line.section]];
      section = line.section;
      const isStep = line.section === 'steps' && line.id !== null && line.row === undefined;
      if (isStep) step += 1;
      const lead = isStep ? `${String(step)}. ` : line.row === undefined ? '' : '   ';
      return [...heading, lead + withSource(line, words)];
    })
    .join('\n')
    .trimStart();
}

/** A line with what it rests on; a source that says itself that it is not verified is enough. */
function withSource({ text, source, mark }: ExplainedLine, words: ScoreWords): string {
  if (source === undefined) return mark === undefined ? text : `${text} [${words.markAlone(mark)}]`;
  const isSaid = mark === undefined || source.includes(mark);
  return `${text} [${words.source(source)}${isSaid ? '' : `; ${mark}`}]`;
}

function aboutInstrument({ score, voice }: ToldScore): ExplainedLine[] {
  const { words, format, language } = voice;
  const { title, version, basis, citation, inForce } = score.instrument;
  const [from = null, until = null] = [inForce.from, inForce.until].map((day) =>
    day === null ? null : format.date(day),
  );
  const isVerified = citation.confidence !== 'memory';
  return [
    words.title({ title: title[language], version }),
    words.basis[basis](citation.source),
    words.confidence[citation.confidence],
    words.inForce({ from, until }),
  ].map((text) => ({ section: 'instrument', id: null, text, isVerified }));
}

function aboutVariants({ score, voice }: ToldScore): ExplainedLine[] {
  return Object.entries(score.instrument.variants).map(
    ([id, { label, options, standard, citation }]) => {
      const option = score.variants[id] ?? standard;
      const name = (each: string) => options[each]?.label[voice.language] ?? each;
      const text = voice.words.practice({
        variant: label[voice.language],
        option: name(option),
        standard: option === standard ? null : name(standard),
      });
      const resting = restingOn(score, voice, options[option]?.citation ?? citation);
      return { section: 'variants', id, text, ...resting };
    },
  );
}

function aboutInput(
  told: ToldScore,
  { id, definition, value }: ScoredInput,
  limit: number,
): ExplainedLine {
  const { score, voice } = told;
  return {
    section: 'inputs',
    id,
    text: `${definition.label[voice.language]}: ${inputText(told, { id, definition, value }, limit)}.`,
    // An input does not say how sure its figure is; only a source of its own is told.
    ...(definition.citation === undefined
      ? plainly(score)
      : restingOn(score, voice, definition.citation)),
  };
}

function inputText(told: ToldScore, { id, definition, value }: ScoredInput, limit: number): string {
  const { voice } = told;
  const { words } = voice;
  if (value === null) return words.missingInput;
  if (isColumn(value)) {
    if (definition.kind === 'key') return words.keyRows(value.length);
    const shown = value
      .slice(0, limit)
      .map((each) => (each === null ? words.emptyRow : singleText(told, id, each)));
    return words.inputRows({ rows: value.length, shown, more: value.length - shown.length });
  }
  const figure = singleText(told, id, value);
  if (definition.kind === 'quantity') return withUnit(voice, figure, definition.unit);
  if (definition.kind !== 'ordinal') return figure;
  const { minimum, maximum, levels } = definition;
  const scale = words.onScale({
    figure,
    level: levels?.[Number(figure)]?.[voice.language] ?? null,
    from: constantText(voice, minimum),
    to: constantText(voice, maximum),
  });
  return definition.rows === undefined ? scale : words.figureForRows(scale);
}

function aboutStep(told: ToldScore, line: DerivationLine, limit: number): ExplainedLine[] {
  const { score, voice } = told;
  const { words, language } = voice;
  const { id, step, value } = line;
  const resting = restingOn(score, voice, citationOf(line));
  const about = (said: string): ExplainedLine => ({
    section: 'steps',
    id,
    text: `${step.label[language]}: ${said}.`,
    ...resting,
  });
  const rowMaking = Object.hasOwn(words.rowMaking, step.operation);
  if (!isColumn(value) || rowMaking) return [about(body(told, line, null))];
  const shown = value.slice(0, limit).map((_, row) => ({
    section: 'steps' as const,
    id,
    row,
    text: `${words.row({ row: row + 1, said: body(told, line, row) })}.`,
    isVerified: resting.isVerified,
  }));
  const more = value.length - shown.length;
  const empty = value.filter((each) => each === null).length;
  const last = { ...plainLine('steps', `${words.moreRows(more)}.`), id, row: shown.length };
  return [
    about(words.rowByRow({ rows: value.length, empty })),
    ...shown,
    ...(more > 0 ? [{ ...last, isVerified: resting.isVerified }] : []),
  ];
}

/** What is said of a step in one row, or as a whole. */
function body(told: ToldScore, line: DerivationLine, row: number | null): string {
  const { words } = told.voice;
  const { operation } = line.step;
  const telling = tell(told, line, row);
  const operations: Readonly<Record<string, (telling: never) => string>> = {
    ...words.operations,
    ...words.rowMaking,
  };
  const said = Object.hasOwn(operations, operation) ? operations[operation] : undefined;
  // A score kept by a later version may hold an operation that there are no words for yet.
  if (said === undefined) return telling.result;
  const missing = telling.isAnswered ? [] : missingOperands(told, line, row);
  return missing.length > 0 ? words.unanswered(missing) : said(telling as never);
}

/** The names of operands without a value; a list whose rows are gone through has one, whatever its rows have. */
function missingOperands(told: ToldScore, { step }: DerivationLine, row: number | null): string[] {
  const ids = operandsOf(step, told.score.variants).filter(
    (operand) => typeof operand === 'string',
  );
  const missing = ids.filter((id) =>
    row === null ? (told.values.get(id) ?? null) === null : valueAt(told, id, row) === null,
  );
  return [...new Set(missing)].map((id) => nameOf(told, id));
}

function aboutMissing(told: ToldScore): ExplainedLine[] {
  const { score, voice } = told;
  if (score.missing.length === 0) return [];
  const names = score.missing.map((id) => nameOf(told, id));
  return [plainLine('missing', voice.words.missing(names))];
}

/** What was found, but for what has just been said to be missing. */
function aboutIssues({ score, voice }: ToldScore): ExplainedLine[] {
  const { words, sentences } = voice;
  return score.issues
    .filter(
      ({ code, path }) =>
        code !== 'scoring.input-missing' || !score.missing.includes(String(path[0])),
    )
    .map((issue) => {
      const sentence = describeIssue(issue, sentences);
      const text = issue.severity === 'error' ? words.error(sentence) : words.warning(sentence);
      const [id = null] = issue.path;
      return { ...plainLine('issues', text), id: typeof id === 'string' ? id : null };
    });
}

function aboutResult(told: ToldScore): ExplainedLine[] {
  const { score, voice } = told;
  const { words } = voice;
  const isVerified = score.unverified.length === 0;
  const { value, class: level } = score.instrument.headline;
  const lines = [value, ...(level === undefined ? [] : [level])].map((id) => {
    const name = nameOf(told, id);
    const reached = valueAt(told, id, null);
    const text =
      reached === null
        ? words.withoutValue(name)
        : words.value({ name, result: headlineText(told, id, reached) });
    return { ...plainLine('result', text), id, isVerified };
  });
  return [
    ...lines,
    ...(isVerified ? [] : [{ ...plainLine('result', unverifiedText(told)), isVerified }]),
    ...(hasErrors(score.issues) ? [plainLine('result', words.notToPublish)] : []),
  ];
}

/** A headline as it is shown everywhere: rounded, with its unit. */
function headlineText(told: ToldScore, id: string, value: NonNullable<PlainSingle>): string {
  if (typeof value === 'string') return singleText(told, id, value);
  const unit = told.score.derivation.find((line) => line.id === id)?.step.unit;
  return withUnit(told.voice, shownText(told.voice, value), unit);
}

function unverifiedText(told: ToldScore): string {
  const { instrument, unverified } = told.score;
  if (instrument.citation.confidence === 'memory') return told.voice.words.unverified([], 0);
  const names = unverified.slice(0, mostNames).map((id) => nameOf(told, id));
  return told.voice.words.unverified(names, unverified.length - names.length);
}

/** More names than this are counted. */
const mostNames = 8;

/** What a line rests on, where that is something else than the instrument as a whole, and how sure it is. */
function restingOn(
  { instrument }: Score,
  { words }: ScoreVoice,
  cited: Citation = instrument.citation,
): Pick<ExplainedLine, 'source' | 'mark' | 'isVerified'> {
  const { source, confidence } = cited;
  const mark = words.mark[confidence];
  const isOwn = source !== instrument.citation.source;
  // What holds for the whole instrument has been said at the beginning; that it is not verified cannot be said too often.
  const isMarked =
    isOwn || confidence !== instrument.citation.confidence || confidence === 'memory';
  return {
    ...(isOwn ? { source } : {}),
    ...(mark !== null && isMarked ? { mark } : {}),
    isVerified: confidence !== 'memory',
  };
}

function plainly({ instrument }: Score): Pick<ExplainedLine, 'isVerified'> {
  return { isVerified: instrument.citation.confidence !== 'memory' };
}

function plainLine(section: ScoreSection, text: string): ExplainedLine {
  return { section, id: null, text, isVerified: true };
}
