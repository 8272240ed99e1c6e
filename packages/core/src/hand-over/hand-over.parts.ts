import type { Result } from '../kernel/index.js';
import { handOverFormat } from './hand-over-format.js';
import { withChains, withoutChains } from './hand-over.chains.js';
import { linesOf, tablesOf, type LineTable } from './hand-over.columns.js';
import { parseHandOver, refuse, type HandOver, type HandOverSubject } from './hand-over.js';

/** What has come of a sequence of parts. */
export interface JoinedParts {
  /** How many parts there are; `null` while there is none. */
  readonly count: number | null;
  /** Numbers of the parts still to come. */
  readonly missing: readonly number[];
  /** What they are together; `null` while parts are missing. */
  readonly handOver: Result<HandOver> | null;
}

/** What is not in the tables: all that a hand-over says beside its lines and its digest. */
interface Packed {
  readonly format: string;
  readonly about: Pick<HandOver, 'training' | 'plan' | 'madeAt' | 'madeBy' | 'count'>;
  readonly tables: readonly LineTable[];
  readonly lastChains: readonly string[];
}

/**
 * A hand-over as a sequence of short texts, for as many QR codes: `2/3:lusab-babad:…`, each of at most so many characters,
 * all of them ASCII. Compact: lines in columns, and chains left out that the receiver reckons anew.
 */
export function handOverParts(handOver: HandOver, charactersPerPart = 1000): readonly string[] {
  const { digest } = handOver;
  const text = packed(handOver);
  let count = 1;
  const room = () => Math.max(1, charactersPerPart - headOf(count, count, digest).length);
  while (count * room() < text.length) count = Math.ceil(text.length / room());
  return Array.from(
    { length: count },
    (_, index) =>
      headOf(index + 1, count, digest) + text.slice(index * room(), (index + 1) * room()),
  );
}

/**
 * Joins the parts of a hand-over in any order, however often one of them came; texts that are no parts are passed over. Of
 * the parts of two hand-overs those count that belong to the last one.
 */
export function joinParts(parts: readonly string[], expected?: HandOverSubject): JoinedParts {
  const read = parts.flatMap(readPart);
  const last = read.at(-1);
  if (last === undefined) return { count: null, missing: [], handOver: null };
  const { count, digest } = last;
  const texts = new Map<number, string>();
  for (const part of read)
    if (part.count === count && part.digest === digest) texts.set(part.number, part.text);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const missing = numbers.filter((number) => !texts.has(number));
  if (missing.length > 0) return { count, missing, handOver: null };
  const text = numbers.map((number) => texts.get(number)).join('');
  return { count, missing, handOver: unpacked(text, digest, expected) };
}

function headOf(number: number, count: number, digest: string): string {
  return `${String(number)}/${String(count)}:${digest}:`;
}

function readPart(part: string) {
  const [, number, count, digest = '', text = ''] =
    /^([1-9]\d{0,3})\/([1-9]\d{0,3}):([a-z]+-[a-z]+):(.*)$/s.exec(part) ?? [];
  const read = { number: Number(number), count: Number(count), digest, text };
  return read.number <= read.count ? [read] : [];
}

function packed({ format, training, plan, madeAt, madeBy, count, lines }: HandOver): string {
  // What JSON leaves out is left out before it is counted into columns.
  const plain = JSON.parse(JSON.stringify(lines)) as unknown[];
  const { lines: spared, lastChains } = withoutChains(plain);
  const about = { training, plan, madeAt, madeBy, count };
  const all: Packed = { format, about, tables: tablesOf(spared), lastChains };
  return JSON.stringify(all).replace(
    /[^ -~]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function unpacked(text: string, digest: string, expected?: HandOverSubject): Result<HandOver> {
  const damaged = refuse('hand-over.damaged', { stated: 0, found: 0 });
  try {
    const { format, about, tables, lastChains } = JSON.parse(text) as Packed;
    // A later version may pack in another way.
    if (format !== handOverFormat) return parseHandOver({ format }, expected);
    // However few values a column states, every line has at least a character of its own.
    if (tables.reduce((sum, { rows }) => sum + rows, 0) > text.length) return damaged;
    const lines = withChains(linesOf(tables), lastChains);
    return lines ? parseHandOver({ format, ...about, digest, lines }, expected) : damaged;
  } catch {
    return damaged;
  }
}
