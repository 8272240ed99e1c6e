import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import { failure, readJson, type Failure, type Instant, type Result } from '../kernel/index.js';
import { ledgerDigest } from '../ledger/index.js';
import { handOverFormat } from './hand-over-format.js';
import { checkHandOverShape } from './hand-over.check.js';
import type { handOverSchema } from './hand-over.schema.js';

/** The document that takes the lines of one ledger, a training's or a work plan's, from one device to another. */
export type HandOver = Readonly<z.output<typeof handOverSchema>>;

/** What a hand-over says of its training. */
export type HandOverTraining = Readonly<NonNullable<HandOver['training']>>;

/** Whose ledger is handed over: a training's, or a work plan's with a title that people know it by. */
export type HandOverSubject = HandOverTraining | { readonly plan: HandOverTraining };

/** Why a hand-over is refused, and what the sentence about it gets. */
export interface HandOverRefusals {
  readonly 'hand-over.not-a-hand-over': Readonly<Record<never, never>>;
  readonly 'hand-over.newer-format': { readonly format: string; readonly readable: string };
  /** `title` is the training handed over, `expected` the one that is open. */
  readonly 'hand-over.other-training': { readonly title: string; readonly expected: string };
  /** The same of work plans. */
  readonly 'hand-over.other-plan': { readonly title: string; readonly expected: string };
  /** Of a work plan where a training is open, or the other way round. */
  readonly 'hand-over.other-kind': { readonly title: string; readonly holds: 'training' | 'plan' };
  /** How many lines are stated and how many were found: they may be as many, and yet others. */
  readonly 'hand-over.damaged': { readonly stated: number; readonly found: number };
}

/**
 * Puts the lines of a training or of a work plan, of every kind and read or not, into a document to be handed over. Photos
 * that lines name stay where they were taken.
 */
export function handOverDocument(
  subject: HandOverSubject,
  lines: readonly unknown[],
  made: { readonly at: Instant; readonly by: string },
): HandOver {
  const { count, words } = ledgerDigest(lines);
  return {
    format: handOverFormat,
    ...('plan' in subject ? { plan: named(subject.plan) } : { training: named(subject) }),
    madeAt: made.at,
    madeBy: made.by,
    count,
    digest: words,
    lines: [...lines],
  };
}

function named({ id, title }: HandOverTraining): HandOverTraining {
  return { id, title };
}

/**
 * Reads a hand-over for a training or a work plan, or for any where none is named. Refuses what is none, was written by a
 * later version, belongs to another one or was damaged on the way (`hand-over.…`), or has the wrong shape (`shape.…`).
 */
export function parseHandOver(input: unknown, expected?: HandOverSubject): Result<HandOver> {
  const refused = refuseFormat(input);
  if (refused) return refused;
  const read = readChecked<HandOver>(checkHandOverShape, input);
  if (!read.ok) return read;
  const foreign = refuseSubject(read.value, expected);
  if (foreign) return foreign;
  const { count, digest, lines } = read.value;
  const found = ledgerDigest(lines);
  return found.count === count && found.words === digest
    ? read
    : refuse('hand-over.damaged', { stated: count, found: found.count });
}

/** The refusal of what is about neither or both, or about another one than is expected. */
function refuseSubject(
  { training, plan }: HandOver,
  expected: HandOverSubject | undefined,
): Failure | undefined {
  const [subject, second] = [training, plan].filter((each) => each != null);
  if (subject === undefined || second !== undefined) return refuse('hand-over.not-a-hand-over', {});
  if (expected === undefined) return undefined;
  const { title } = subject;
  const holds = plan == null ? 'training' : 'plan';
  if (holds !== ('plan' in expected ? 'plan' : 'training'))
    return refuse('hand-over.other-kind', { title, holds });
  const wanted = 'plan' in expected ? expected.plan : expected;
  return wanted.id === subject.id
    ? undefined
    : refuse(`hand-over.other-${holds}`, { title, expected: wanted.title });
}

/** Reads a hand-over from the text of a file, as `parseHandOver` does; text that is no JSON is none. */
export function parseHandOverJson(json: string, expected?: HandOverSubject): Result<HandOver> {
  const read = readJson(json);
  return read.ok ? parseHandOver(read.value, expected) : refuse('hand-over.not-a-hand-over', {});
}

/** A refusal, with what its sentence gets. */
export function refuse<Code extends keyof HandOverRefusals>(
  code: Code,
  params: HandOverRefusals[Code],
): Failure {
  return failure([{ code, severity: 'error', path: [], params: { ...params } }]);
}

function refuseFormat(input: unknown): Failure | undefined {
  const format = (input as { format?: unknown } | null | undefined)?.format;
  if (format === handOverFormat) return undefined;
  const version = typeof format === 'string' && /^berdaya\/hand-over@(\d+)$/.exec(format)?.[1];
  return version && Number(version) > 1
    ? refuse('hand-over.newer-format', {
        format: `berdaya/hand-over@${version}`,
        readable: handOverFormat,
      })
    : refuse('hand-over.not-a-hand-over', {});
}
