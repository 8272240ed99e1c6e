import { parentRegion, placeKey, readPlaceName, regionLevel } from '../region/index.js';
import type { Participant } from './participant.js';

/** A village, district or office that people are sent from. */
export type Origin = Readonly<NonNullable<Participant['origin']>>;

/** Where people are to come from, and in which role; what it does not state does not matter. */
export interface SeatOrigin extends Origin {
  readonly role?: string | null | undefined;
}

/**
 * Whether a participant comes from there. Villages and districts are one by code where both have one, else by name, kind
 * words and spelling aside; villages of one name lie in two districts where both say so.
 */
export function isFrom(
  { origin, role }: Pick<Participant, 'origin' | 'role'>,
  there: SeatOrigin,
): boolean {
  const here = origin ?? {};
  if (!agrees(there.role, role) || !agrees(there.office, here.office)) return false;
  if (saysVillage(there)) return isSameVillage(there, here);
  return !saysDistrict(there) || isSameDistrict(there, here) === true;
}

/** Whether the origin says from which village. */
export function saysVillage({ village, villageCode }: Origin): boolean {
  return village != null || villageCode != null;
}

function saysDistrict({ district, districtCode }: Origin): boolean {
  return district != null || districtCode != null;
}

function isSameVillage(there: Origin, here: Origin): boolean {
  if (there.villageCode != null && here.villageCode != null) {
    return there.villageCode === here.villageCode;
  }
  return isSameName(there.village, here.village) === true && isSameDistrict(there, here) !== false;
}

/** `undefined` where one of the two does not say, or only one has a code and the other only a name. */
function isSameDistrict(there: Origin, here: Origin): boolean | undefined {
  const [wanted, stated] = [districtCodeOf(there), districtCodeOf(here)];
  if (wanted != null && stated != null) return wanted === stated;
  return isSameName(there.district, here.district);
}

function districtCodeOf({ villageCode, districtCode }: Origin) {
  if (districtCode != null || villageCode == null) return districtCode;
  return regionLevel(villageCode) === 'village' ? parentRegion(villageCode) : undefined;
}

function isSameName(there: Maybe<string>, here: Maybe<string>): boolean | undefined {
  if (there == null || here == null) return undefined;
  return placeNameKey(there) === placeNameKey(here);
}

/** The name of a place by which two writings of it are one, its kind words aside. */
export function placeNameKey(name: Maybe<string>): string {
  return name == null ? '' : placeKey(readPlaceName(name).name);
}

function agrees(there: Maybe<string>, here: Maybe<string>): boolean {
  return there == null || (here != null && textKey(there) === textKey(here));
}

/** A text by which two writings of one role, office or element are one: capitals and spaces do not count. */
export function textKey(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}

type Maybe<Value> = Value | null | undefined;
