import type { CalendarDate } from '../kernel/index.js';
import type { Gazetteer } from '../region/index.js';
import type { Sex } from './identity.js';
import type { PhoneDigits } from './phone.js';

/** What is known of who a person is, as it was typed; everything may be unknown, and nothing need be asked. */
export interface PersonIdentity {
  /** The name, best without its titles; one word is a whole name. */
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
  /** The list of regions, former ones included, by which the region part of a NIK is judged. */
  readonly gazetteer?: Gazetteer | undefined;
  readonly today?: CalendarDate | undefined;
  /** Digits of a mobile number, where they are not `usualPhoneDigits`. */
  readonly phoneDigits?: PhoneDigits | undefined;
  /** From which number on a NIP counts contracts (PPPK), where it is not `firstContractCount`. */
  readonly nipContractsFrom?: number | undefined;
}
