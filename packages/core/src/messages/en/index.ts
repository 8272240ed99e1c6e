import type { Catalogue } from '../catalogue.js';
import { attendance, participant } from './attendance.js';
import { shapeEnglish } from './shape.js';
import { program, training } from './training.js';
import { workPlanEnglish } from './work-plan.js';

/** Every issue code in English. */
export const english: Catalogue = {
  ...shapeEnglish,
  ...program,
  ...training,
  ...participant,
  ...attendance,
  ...workPlanEnglish,
};
