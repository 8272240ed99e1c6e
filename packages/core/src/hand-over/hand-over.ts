import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import { failure, readJson, type Failure, type Instant, type Result } from '../kernel/index.js';
import { ledgerDigest } from '../ledger/index.js';
import { handOverFormat } from './hand-over-format.js';
import { checkHandOverShape } from './hand-over.check.js';
import type { handOverSchema } from './hand-over.schema.js';

/** The document that takes the lines of a training's ledger from one device to another. */
export type HandOver = Readonly<z.output<typeof handOverSchema>>;

/** What a hand-over says of its training. */
export type HandOverTraining = Readonly<HandOver['training']>;

/** Why a hand-over is refused, and what the sentence about it gets. */
export interface HandOverRefusals {
  readonly 'hand-over.not-a-hand-over': Readonly<Record<never, never>>;
  readonly 'hand-over.newer-format': { readonly format: string; readonly readable: string };
  /** `title` is the training handed over, `expected` the one that is open. */
  readonly 'hand-over.other-training': { readonly title: string; readonly expected: string };
  /** How many lines are stated and how many were found: they may be as many, and yet others. */
  readonly 'hand-over.damaged': { readonly stated: number; readonly found: number };
}

/** Puts the lines of a training, of every kind and read or not, into a document to be handed over. */
export function handOverDocument(
  training: HandOverTraining,
  lines: readonly unknown[],
  made: { readonly at: Instant; readonly by: string },
): HandOver {
  const { count, words } = ledgerDigest(lines);
  const { id, title } = training;
  return {
    format: handOverFormat,
    training: { id, title },
    madeAt: made.at,
    madeBy: made.by,
    count,
    digest: words,
    lines: [...lines],
  };
}

/**
 * Reads a hand-over for a training, or for any where none is named. Refuses what is none, was written by a later version,
 * belongs to another training or was damaged on the way (`hand-over.…`), or has the wrong shape (`shape.…`).
 */
export function parseHandOver(input: unknown, training?: HandOverTraining): Result<HandOver> {
  const refused = refuseFormat(input);
  if (refused) return refused;
  const read = readChecked<HandOver>(checkHandOverShape, input);
  if (!read.ok) return read;
  const { id, title } = read.value.training;
  if (training !== undefined && training.id !== id)
    return refuse('hand-over.other-training', { title, expected: training.title });
  const { count, digest, lines } = read.value;
  const found = ledgerDigest(lines);
  return found.count === count && found.words === digest
    ? read
    : refuse('hand-over.damaged', { stated: count, found: found.count });
}

/** Reads a hand-over from the text of a file, as `parseHandOver` does; text that is no JSON is none. */
export function parseHandOverJson(json: string, training?: HandOverTraining): Result<HandOver> {
  const read = readJson(json);
  return read.ok ? parseHandOver(read.value, training) : refuse('hand-over.not-a-hand-over', {});
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
