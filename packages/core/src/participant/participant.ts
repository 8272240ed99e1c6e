import * as z from 'zod/mini';
import { identifierSchema, maybe, readShape, text, type Result } from '../kernel/index.js';
import { regionCodeSchema } from '../region/index.js';

/** Sex as the attendance list records it, L or P. */
export const sexSchema = z.enum(['female', 'male']);

/** Sex as the attendance list records it, L or P. */
export type Sex = z.output<typeof sexSchema>;

/** Where a participant was sent from: a village, or an office. */
export const originSchema = z.object({
  village: maybe(text(100)),
  villageCode: maybe(regionCodeSchema),
  district: maybe(text(100)),
  districtCode: maybe(regionCodeSchema),
  office: maybe(text(200)),
});

/** One person on the roster of a training. Nothing here identifies beyond name and village. */
export const participantSchema = z.object({
  id: identifierSchema,
  /** Number on the printed list; it stays with the person when the list is sorted anew. */
  rowNumber: maybe(z.int().check(z.positive())),
  /** Name without titles; one word is a whole name. Empty only while a draft is filled in. */
  name: z.string().check(z.maxLength(120)),
  titleBefore: maybe(text(40)),
  titleAfter: maybe(text(60)),
  sex: maybe(sexSchema),
  role: maybe(text(120)),
  origin: maybe(originSchema),
});

/** One person on the roster of a training. */
export type Participant = Readonly<z.output<typeof participantSchema>>;

/** Reads one participant; refuses with `shape.…` issues. */
export function parseParticipant(input: unknown): Result<Participant> {
  return readShape(participantSchema, input);
}

/** The name as it is written on lists, titles included. */
export function fullName({ titleBefore, name, titleAfter }: Participant): string {
  const withFront = titleBefore == null ? name : `${titleBefore} ${name}`;
  return titleAfter == null ? withFront : `${withFront}, ${titleAfter}`;
}

/** The roster by number on the printed list; those without a number keep their order at the end. */
export function inRowOrder(participants: readonly Participant[]): Participant[] {
  const row = ({ rowNumber }: Participant) => rowNumber ?? Number.MAX_SAFE_INTEGER;
  return [...participants].sort((a, b) => row(a) - row(b));
}
