import type { PlanningDate } from './planning-calendar.js';
import type { PlanningDocument } from './planning.js';

/** What rules about a planning document may look at beside it. */
export interface PlanningContext {
  /** Other planning documents, by which sources that are named can be looked up. */
  readonly documents?: readonly PlanningDocument[] | null | undefined;
  /** The calendar of the region; `planningCalendar` where none is handed in. */
  readonly calendar?: readonly PlanningDate[] | null | undefined;
}
