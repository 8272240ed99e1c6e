import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import type { Result } from '../kernel/index.js';
import { checkParticipantShape } from './participant.check.js';
import type { participantSchema, sexSchema } from './participant.schema.js';

/** Sex as the attendance list records it, L or P. */
export type Sex = z.output<typeof sexSchema>;

/** One person on the roster of a training. */
export type Participant = Readonly<z.output<typeof participantSchema>>;

/** Reads one participant; refuses with `shape.…` issues. */
export function parseParticipant(input: unknown): Result<Participant> {
  return readChecked(checkParticipantShape, input);
}

/** The name as it is written on lists, titles included. */
export function fullName({
  titleBefore,
  name,
  titleAfter,
}: Pick<Participant, 'titleBefore' | 'name' | 'titleAfter'>): string {
  const withFront = titleBefore == null ? name : `${titleBefore} ${name}`;
  return titleAfter == null ? withFront : `${withFront}, ${titleAfter}`;
}

/** The roster by number on the printed list; those without a number keep their order at the end. */
export function inRowOrder(participants: readonly Participant[]): Participant[] {
  const row = ({ rowNumber }: Participant) => rowNumber ?? Number.MAX_SAFE_INTEGER;
  return [...participants].sort((a, b) => row(a) - row(b));
}
