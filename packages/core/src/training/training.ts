import type * as z from 'zod/mini';
import { readChecked } from '../kernel/check.js';
import type { Result } from '../kernel/index.js';
import type {
  materialSchema,
  methodGroupSchema,
  objectiveSchema,
  termsOfReferenceSchema,
} from './curriculum.schema.js';
import type { sessionActivitySchema, sessionSchema } from './session.schema.js';
import type {
  originUnitSchema,
  participantTargetSchema,
  quotaSchema,
  readingConfidenceSchema,
  statedGroupSchema,
  statedOriginsSchema,
  statedParticipantsSchema,
  vulnerableGroupSchema,
} from './stated-participants.schema.js';
import { checkTrainingShape } from './training.check.js';
import type {
  documentSourceSchema,
  organiserSchema,
  statedOutputSchema,
  trainingDatesSchema,
  trainingKindSchema,
  trainingSchema,
  venueSchema,
} from './training.schema.js';

/** One block of the timetable for which attendance is taken. */
export type Session = Readonly<z.output<typeof sessionSchema>>;

/** What is done in a block of the timetable. */
export type SessionActivity = z.output<typeof sessionActivitySchema>;

/** What participants are to be able to do. */
export type Objective = Readonly<z.output<typeof objectiveSchema>>;

/** A material of the curriculum, and the objectives it serves. */
export type Material = Readonly<z.output<typeof materialSchema>>;

/** Methods named together, under the words the document has for them. */
export type MethodGroup = Readonly<z.output<typeof methodGroupSchema>>;

/** The terms of reference (KAK) of a training, part by part. */
export type TermsOfReference = Readonly<z.output<typeof termsOfReferenceSchema>>;

/** How a reader came to a value that the document does not simply state. */
export type ReadingConfidence = z.output<typeof readingConfidenceSchema>;

/** A district or village that participants come from, by the name it is written with. */
export type OriginUnit = Readonly<z.output<typeof originUnitSchema>>;

/** Where participants come from, as counted in a document that may not list them. */
export type StatedOrigins = Readonly<z.output<typeof statedOriginsSchema>>;

/** Participants of one role or element (unsur); the count may be unknown. */
export type StatedGroup = Readonly<z.output<typeof statedGroupSchema>>;

/** What a document says of the participants without naming them. */
export type StatedParticipants = Readonly<z.output<typeof statedParticipantsSchema>>;

/** A group that is easily left out of a training. */
export type VulnerableGroup = z.output<typeof vulnerableGroupSchema>;

/** The least share of participants that a programme wants of a group. */
export type ParticipantTarget = Readonly<z.output<typeof participantTargetSchema>>;

/** Seats of a training that are kept for a village, a district, an office or a role. */
export type Quota = Readonly<z.output<typeof quotaSchema>>;

/** One kind of activity; a sosialisasi ends without a passing certificate. */
export type TrainingKind = z.output<typeof trainingKindSchema>;

/** When a training is held, as far as that is known. */
export type TrainingDates = Readonly<z.output<typeof trainingDatesSchema>>;

/** Who holds a training. */
export type Organiser = Readonly<z.output<typeof organiserSchema>>;

/** Where a training is held. */
export type Venue = Readonly<z.output<typeof venueSchema>>;

/** What a training is to leave behind. */
export type StatedOutput = Readonly<z.output<typeof statedOutputSchema>>;

/** The text that a training was read from. */
export type DocumentSource = Readonly<z.output<typeof documentSourceSchema>>;

/** One training (pelatihan, bimtek …) with its timetable. Absent or `null` means not stated. */
export type Training = Readonly<z.output<typeof trainingSchema>>;

/** Length of one lesson hour (JP) where a training does not say otherwise. */
export const standardLessonMinutes = 45;

/** Reads a training; refuses with `shape.…` issues. What the rules say is asked by `checkTraining`. */
export function parseTraining(input: unknown): Result<Training> {
  return readChecked(checkTrainingShape, input);
}
