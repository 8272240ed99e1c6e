import { underPath, type CalendarDate, type Issue } from '../kernel/index.js';
import type { PastedField, PastedText } from './pasted-columns.js';
import { readPastedDays } from './pasted-days.js';
import { readPastedAmount, readPastedSource } from './pasted-money.js';
import type { FundingPart } from './funding-statement.js';
import { fundingSources, type WorkPlanItem } from './work-plan.js';

/** A cell that went nowhere. */
export interface PastedCell {
  readonly column: number;
  readonly text: string;
}

/** An activity as it was read, before it has an id. */
export type PastedItem = Omit<WorkPlanItem, 'id'>;

/** What stands above the row. */
interface Above {
  readonly group: string | null;
  /** Whether an activity stands above it under the same heading. */
  readonly hasHead: boolean;
  readonly after?: CalendarDate | undefined;
}

interface ReadRow {
  readonly kind: 'activity' | 'heading' | 'other';
  readonly heading: string;
  readonly item: PastedItem | null;
  readonly issues: readonly Issue[];
  readonly leftover: readonly PastedCell[];
}

/** How long each text may be; the rest are as long as an activity. */
const limits: Readonly<Partial<Record<PastedText, number>>> = {
  responsible: 200,
  place: 200,
  targetGroup: 200,
  method: 200,
  evidenceNamed: 200,
  targetValue: 40,
  unit: 40,
};

/** Reads one row below the header. */
export function readPastedRow(
  row: readonly string[],
  fields: readonly (PastedField | null)[],
  above: Above,
): ReadRow {
  const filled = row.flatMap((text, column) => (text === '' ? [] : [{ column, text }]));
  const nothing = { heading: '', item: null, issues: [] };
  if (isNumbersOfColumns(row) || /^(sub ?)?(jumlah|total)\b/i.test(filled[0]?.text ?? '')) {
    return { ...nothing, kind: 'other', leftover: filled };
  }
  const heading = headingIn(filled, fields);
  if (heading !== null) return { ...nothing, kind: 'heading', heading, leftover: [] };
  return { ...nothing, kind: 'activity', ...readActivity(filled, fields, above) };
}

function isNumbersOfColumns(row: readonly string[]): boolean {
  const numbers = row.filter((text) => text !== '');
  return (
    numbers.length > 2 &&
    numbers.every((text, index) => text.replace(/\D/g, '') === String(index + 1))
  );
}

const headingMark = /^([A-Z]|[IVX]+)[.)]?$/;

/** A row with one text only, or with a letter and a text, that stands where others have more: `A. Persiapan`. */
function headingIn(
  filled: readonly PastedCell[],
  fields: readonly (PastedField | null)[],
): string | null {
  if (fields.filter((field) => field !== null).length < 2) return null;
  const [first, second] = filled;
  if (first === undefined || filled.length > 2) return null;
  if (second !== undefined) {
    const isNumber = fields[first.column] === 'number' && headingMark.test(first.text);
    return isNumber ? `${first.text.replace(/[.)]$/, '')}. ${second.text}` : null;
  }
  const field = fields[first.column];
  const isMarked = /^([A-Z]|[IVX]+)[.)]\s*\S/.test(first.text);
  const isHeading = field === 'number' || field === 'group' || (field === 'activity' && isMarked);
  return isHeading && /[a-z]{2}/i.test(first.text) ? first.text.slice(0, 200) : null;
}

function readActivity(
  filled: readonly PastedCell[],
  fields: readonly (PastedField | null)[],
  { group, hasHead, after }: Above,
): Pick<ReadRow, 'item' | 'issues' | 'leftover'> {
  const reading = new RowReading();
  if (group !== null) reading.item.group = group;
  for (const cell of filled) {
    const field = fields[cell.column] ?? null;
    if (field === null) reading.leftover.push(cell);
    else if (field === 'number') readNumber(reading, cell, hasHead);
    else if (!/^[-–—.]$/.test(cell.text)) readField(reading, cell, field, after);
  }
  readMoney(reading, filled, fields);
  return reading;
}

/** What has been read of a row so far. */
class RowReading {
  readonly item: { -readonly [Field in keyof PastedItem]: PastedItem[Field] } = {};
  readonly issues: Issue[] = [];
  readonly leftover: PastedCell[] = [];

  /** Keeps a cell that could not be read, with the reasons. */
  leave(cell: PastedCell, field: string, issues: readonly Issue[]): void {
    this.leftover.push(cell);
    this.note(field, issues);
  }

  note(field: string, issues: readonly Issue[]): void {
    this.issues.push(...underPath([field], issues));
  }
}

/** Numbers are counted anew; what they say of the order is kept: `1.1` and `a` stand under what is above them. */
function readNumber({ item }: RowReading, { text }: PastedCell, hasHead: boolean): void {
  const isSub = /^\d+[.)]\d+[.)]?$/.test(text) || /^[a-z][.)]?$/.test(text);
  if (isSub && hasHead) item.depth = 1;
  if (!isSub && !/^\d+[.)]?$/.test(text)) item.number = text.slice(0, 40);
}

function readField(
  reading: RowReading,
  cell: PastedCell,
  field: PastedField,
  after: CalendarDate | undefined,
): void {
  const { item } = reading;
  if (field === 'dates' || field === 'startsOn' || field === 'endsOn') {
    const { span, issues } = readPastedDays(cell.text, after);
    if (span === null) reading.leave(cell, field, issues);
    else reading.note(field, issues);
    if (span === null) return;
    const isOneDay = span.startsOn === span.endsOn;
    if (field !== 'endsOn' || !(isOneDay || item.startsOn)) item.startsOn = span.startsOn;
    if (field !== 'startsOn' || !isOneDay) item.endsOn = span.endsOn;
  } else if (field === 'parties') {
    const parties = cell.text.split(/\s*[,;/]\s*/).filter((party) => party !== '');
    if (parties.every(({ length }) => length <= 200)) item.parties = parties;
    else reading.leave(cell, field, [tooLong(200)]);
  } else if (field !== 'costRupiah' && field !== 'fundingSource' && !field.startsWith('amount:')) {
    readText(reading, cell, field as PastedText | 'group');
  }
}

function readText(reading: RowReading, cell: PastedCell, field: PastedText | 'group'): void {
  const limit = field === 'group' ? 200 : (limits[field] ?? 500);
  if (cell.text.length > limit) reading.leave(cell, field, [tooLong(limit)]);
  else reading.item[field] = cell.text;
}

function tooLong(limit: number): Issue {
  return {
    code: 'work-plan.pasted-text-too-long',
    severity: 'warning',
    path: [],
    params: { limit },
  };
}

/** The cost first, since one named source pays the whole of it; amounts by source add up to a cost that is not written. */
function readMoney(
  reading: RowReading,
  filled: readonly PastedCell[],
  fields: readonly (PastedField | null)[],
): void {
  const cellOf = (field: PastedField) =>
    filled.find(({ column, text }) => fields[column] === field && !/^[-–—.]$/.test(text));
  const amountIn = (field: PastedField) => {
    const cell = cellOf(field);
    if (cell === undefined) return null;
    const { amountRupiah, issues } = readPastedAmount(cell.text);
    if (amountRupiah === null) reading.leave(cell, field, issues);
    else reading.note(field, issues);
    return amountRupiah;
  };
  const written = amountIn('costRupiah');
  const funding: FundingPart[] = fundingSources.flatMap((source) => {
    const amountRupiah = amountIn(`amount:${source}`);
    return amountRupiah === null || amountRupiah === 0 ? [] : [{ source, amountRupiah }];
  });
  const cost = written ?? (funding.length > 0 ? sumOf(funding) : null);
  if (cost !== null) reading.item.costRupiah = cost;
  const named = cellOf('fundingSource');
  if (named !== undefined) {
    const read = readPastedSource(named.text, funding.length > 0 ? null : cost);
    if (read.funding === null) reading.leave(named, 'fundingSource', read.issues);
    else funding.push(...read.funding);
  }
  if (funding.length > 0) reading.item.funding = funding;
}

function sumOf(funding: readonly FundingPart[]): number {
  return funding.reduce((sum, { amountRupiah }) => sum + amountRupiah, 0);
}
