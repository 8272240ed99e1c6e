import type { CalendarDate } from '../kernel/index.js';
import type { Program } from '../program/index.js';
import type { Gazetteer } from '../region/index.js';

/** What rules about a training may look at beside it; what is not handed in is not judged. */
export interface TrainingContext {
  readonly program?: Program | null | undefined;
  /** Public holidays by date, with their name; the law changes yearly, so the caller brings them. */
  readonly holidays?: ReadonlyMap<CalendarDate, string> | undefined;
  /** The list of regions that places are held against. */
  readonly gazetteer?: Gazetteer | null | undefined;
}
