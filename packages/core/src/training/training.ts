import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import type { Result } from '../kernel/index.js';
import { checkTrainingShape } from './training.check.js';
import type {
  sessionSchema,
  statedParticipantsSchema,
  trainingDatesSchema,
  trainingSchema,
} from './training.schema.js';

/** One block of the timetable for which attendance is taken. */
export type Session = Readonly<z.output<typeof sessionSchema>>;

/** What a document says of the participants without naming them. */
export type StatedParticipants = Readonly<z.output<typeof statedParticipantsSchema>>;

/** When a training is held, as far as that is known. */
export type TrainingDates = Readonly<z.output<typeof trainingDatesSchema>>;

/** One training (pelatihan, bimtek …) with its timetable. Absent or `null` means not stated. */
export type Training = Readonly<z.output<typeof trainingSchema>>;

/** Length of one lesson hour (JP) where a training does not say otherwise. */
export const standardLessonMinutes = 45;

/** Reads a training; refuses with `shape.…` issues. What the rules say is asked by `checkTraining`. */
export function parseTraining(input: unknown): Result<Training> {
  return readChecked(checkTrainingShape, input);
}
