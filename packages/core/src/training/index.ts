export {
  trainingSchema,
  trainingKindSchema,
  trainingDatesSchema,
  sessionSchema,
  statedOriginsSchema,
  statedParticipantsSchema,
} from './training.schema.js';
export { standardLessonMinutes, parseTraining } from './training.js';
export type { Session, StatedParticipants, Training, TrainingDates } from './training.js';
export { trainingDays, sessionsInOrder, sumLessonHours } from './training.timetable.js';
export type { Timetable, TrainingDay } from './training.timetable.js';
export { trainingRules, checkTraining } from './training.rules.js';
export type { TrainingContext } from './training.rules.js';
