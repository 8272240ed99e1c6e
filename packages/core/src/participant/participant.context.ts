import type { IdentityContext } from '../identity/index.js';
import type { Program } from '../program/index.js';
import type { Training } from '../training/index.js';

/** What the rules about a roster read of its training. */
export type RosterTraining = Partial<
  Pick<Training, 'dates' | 'seats' | 'quotas' | 'targets' | 'vulnerableGroups'>
>;

/** What the rules about a roster read of its programme. */
export type RosterProgram = Partial<Pick<Program, 'targets'>>;

/** What rules about a roster look at beside it; what is not handed in is not judged. */
export interface RosterContext extends IdentityContext {
  readonly training?: RosterTraining | null | undefined;
  readonly program?: RosterProgram | null | undefined;
}
