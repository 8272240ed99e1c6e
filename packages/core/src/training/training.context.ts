import type { CalendarDate } from '../kernel/index.js';
import type { isRoleUnknown, Program, supersededRegulations } from '../program/index.js';
import type { Gazetteer } from '../region/index.js';

/** What rules about a training may look at beside it; what is not handed in is not judged. */
export interface TrainingContext {
  readonly program?: Program | null | undefined;
  /** Public holidays by date, with their name; the law changes yearly, so the caller brings them. */
  readonly holidays?: ReadonlyMap<CalendarDate, string> | undefined;
  /** The list of regions that places are held against. */
  readonly gazetteer?: Gazetteer | null | undefined;
  /**
   * What is known of regulations and of roles, such as the functions of these names in the programme unit. Their
   * catalogues are large, so that only a page that judges by them loads them.
   */
  readonly supersededRegulations?: typeof supersededRegulations | undefined;
  readonly isRoleUnknown?: typeof isRoleUnknown | undefined;
}
