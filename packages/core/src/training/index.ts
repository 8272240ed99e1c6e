export {
  trainingSchema,
  trainingKindSchema,
  trainingDatesSchema,
  organiserSchema,
  venueSchema,
  statedOutputSchema,
  documentSourceSchema,
} from './training.schema.js';
export { sessionSchema, sessionActivitySchema } from './session.schema.js';
export {
  objectiveSchema,
  materialSchema,
  methodGroupSchema,
  termsOfReferenceSchema,
} from './curriculum.schema.js';
export {
  readingConfidenceSchema,
  originUnitSchema,
  statedOriginsSchema,
  statedGroupSchema,
  statedParticipantsSchema,
  vulnerableGroupSchema,
  participantTargetSchema,
  quotaSchema,
} from './stated-participants.schema.js';
export { standardLessonMinutes, parseTraining } from './training.js';
export type {
  DocumentSource,
  Material,
  MethodGroup,
  Objective,
  Organiser,
  OriginUnit,
  ParticipantTarget,
  Quota,
  ReadingConfidence,
  Session,
  SessionActivity,
  StatedGroup,
  StatedOrigins,
  StatedOutput,
  StatedParticipants,
  TermsOfReference,
  Training,
  TrainingDates,
  TrainingKind,
  Venue,
  VulnerableGroup,
} from './training.js';
export { trainingMethods, trainingMethod } from './training-methods.js';
export type { TrainingMethod } from './training-methods.js';
export { vulnerableGroups, vulnerableGroupsIn, thirtyPercentWomen } from './vulnerable-groups.js';
export type { NamedGroup } from './vulnerable-groups.js';
export { trainingDays, sessionsInOrder, sumLessonHours } from './training.timetable.js';
export type { Timetable, TrainingDay } from './training.timetable.js';
export { dateCandidates, trainingYear } from './training.dates.js';
export { trainingPlaces } from './training.places.js';
export type { TrainingPlace } from './training.places.js';
export { trainingRules, checkTraining } from './training.rules.js';
export type { TrainingContext } from './training.context.js';
