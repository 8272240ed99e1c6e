import { instantAfter, isInstant, millisecondsBetween, type Instant } from '../kernel/index.js';
import { hexFrom, inSixBits, isPackableHex } from './six-bits.js';

/** Lines that have the same fields, column by column; lines without fields are one column. */
export interface LineTable {
  /** Names of the fields; `null` where the lines have none. */
  readonly fields: readonly string[] | null;
  readonly rows: number;
  readonly columns: readonly Column[];
}

/** A column, in the shortest of a few ways. What is of one value, or in steps, says so; what is of few values, numbers them. */
type Column =
  | { readonly all: unknown }
  | { readonly hex: string; readonly width: number }
  | { readonly from: Instant | number; readonly steps: string }
  | { readonly few: readonly unknown[]; readonly which: string }
  | { readonly start: string; readonly words: string }
  | readonly unknown[];

/** Puts lines into tables. The order of lines, and of the fields in them, is not kept. */
export function tablesOf(lines: readonly unknown[]): LineTable[] {
  const groups = new Map<string, { fields: string[] | null; lines: unknown[] }>();
  for (const line of lines) {
    const fields = hasFields(line) ? Object.keys(line).sort() : null;
    const key = JSON.stringify(fields);
    const group = groups.get(key) ?? { fields, lines: [] };
    groups.set(key, group);
    group.lines.push(line);
  }
  return [...groups.values()].map(({ fields, lines: ofTable }) => ({
    fields,
    rows: ofTable.length,
    columns:
      fields === null
        ? [columnOf(ofTable)]
        : fields.map((name) => columnOf(ofTable.map((line) => (line as Fields)[name]))),
  }));
}

/** The lines of tables. */
export function linesOf(tables: readonly LineTable[]): unknown[] {
  return tables.flatMap(({ fields, rows, columns }) => {
    const values = columns.map((column) => valuesOf(column, rows));
    return Array.from({ length: rows }, (_, row) =>
      fields === null
        ? values[0]?.[row]
        : Object.fromEntries(fields.map((name, place) => [name, values[place]?.[row]])),
    );
  });
}

type Fields = Readonly<Record<string, unknown>>;

function hasFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function columnOf(values: readonly unknown[]): Column {
  const distinct = new Map(values.map((value) => [JSON.stringify(value), value]));
  if (distinct.size === 1) return { all: values[0] };
  if (values.every((value) => typeof value === 'number' && Number.isSafeInteger(value)))
    return inSteps(values as number[], (a, b) => b - a);
  if (distinct.size <= 36 && distinct.size * 2 <= values.length) return numbered(values, distinct);
  if (!values.every((value) => typeof value === 'string')) return values;
  if (values.every(isInstant)) return inSteps(values, millisecondsBetween);
  const width = values[0]?.length ?? 0;
  if (values.every((value) => value.length === width && isPackableHex(value)))
    return { hex: inSixBits(values.join('')), width };
  return values.some((value) => value.includes(' ')) ? values : words(values);
}

function numbered(values: readonly unknown[], distinct: ReadonlyMap<string, unknown>): Column {
  const places = new Map([...distinct.keys()].map((key, place) => [key, place.toString(36)]));
  const which = values.map((value) => places.get(JSON.stringify(value))).join('');
  return { few: [...distinct.values()], which };
}

function inSteps<Value extends Instant | number>(
  values: readonly Value[],
  between: (a: Value, b: Value) => number,
): Column {
  let [last] = values as readonly [Value, ...Value[]];
  const from = last;
  const steps = values.slice(1).map((value) => {
    const step = between(last, value);
    last = value;
    return step.toString(36);
  });
  return { from, steps: steps.join(' ') };
}

/** Words with what they all begin with taken off. */
function words(values: readonly string[]): Column {
  let [start = ''] = values;
  for (const value of values) while (!value.startsWith(start)) start = start.slice(0, -1);
  return { start, words: values.map((value) => value.slice(start.length)).join(' ') };
}

function valuesOf(column: Column, rows: number): readonly unknown[] {
  if (Array.isArray(column)) return column;
  if ('all' in column) return Array.from({ length: rows }, () => column.all);
  if ('few' in column) return Array.from(column.which, (place) => column.few[parseInt(place, 36)]);
  if ('words' in column) return column.words.split(' ').map((word) => column.start + word);
  if ('hex' in column) return hexValues(column.hex, column.width, rows);
  return 'from' in column ? steppedValues(column) : [];
}

function hexValues(packed: string, width: number, rows: number): string[] {
  const hex = hexFrom(packed);
  return Array.from({ length: rows }, (_, row) => hex.slice(row * width, (row + 1) * width));
}

function steppedValues({ from, steps }: { from: Instant | number; steps: string }): unknown[] {
  const values: (Instant | number)[] = [from];
  for (const step of steps.split(' ')) {
    const last = values.at(-1) ?? from;
    const distance = parseInt(step, 36);
    values.push(typeof last === 'number' ? last + distance : instantAfter(last, distance));
  }
  return values;
}
