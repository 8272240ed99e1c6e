import { checkRules, type CalendarDate, type Issue, type Stage } from '../kernel/index.js';
import type { Gazetteer } from '../region/index.js';
import type { Sex } from './identity.js';
import type { PhoneDigits } from './phone.js';

/** What is known of who a person is; everything may be unknown, and nothing need be asked. */
export interface PersonIdentity {
  readonly name?: string | null | undefined;
  readonly nik?: string | null | undefined;
  /** Whether somebody compared the number with the card; then it need not be possible. */
  readonly nikSeenOnCard?: boolean | null | undefined;
  readonly nip?: string | null | undefined;
  readonly phone?: string | null | undefined;
  readonly bornOn?: CalendarDate | null | undefined;
  readonly sex?: Sex | null | undefined;
}

/** What the rules judge by; what is not given is not judged. */
export interface IdentityContext {
  readonly gazetteer?: Gazetteer;
  readonly today?: CalendarDate;
  /** Digits of a mobile number where they are not the usual ones. */
  readonly phoneDigits?: PhoneDigits;
}

/** Every rule about what identifies a person. */
export const identityRules = [] as const;

/** What the rules of the stage find; paths begin with the field's name. */
export function checkIdentity(
  person: PersonIdentity,
  context: IdentityContext = {},
  stage: Stage = 'draft',
): Issue[] {
  return checkRules(identityRules, person, context, stage);
}
