export {
  trainingSchema,
  trainingKindSchema,
  sessionSchema,
  statedOriginsSchema,
  statedParticipantsSchema,
  standardLessonMinutes,
  parseTraining,
} from './training.js';
export type { Session, StatedParticipants, Training } from './training.js';
export { trainingDatesSchema } from './training-dates.js';
export type { TrainingDates } from './training-dates.js';
export { trainingDays, sessionsInOrder, sumLessonHours } from './training.timetable.js';
export type { Timetable, TrainingDay } from './training.timetable.js';
export { trainingRules, checkTraining } from './training.rules.js';
export type { TrainingContext } from './training.rules.js';
