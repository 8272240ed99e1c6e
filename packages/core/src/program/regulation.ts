import type { CalendarDate, Citation, Confidence } from '../kernel/index.js';
import type { RegionCode } from '../region/index.js';
import type { RegulationType } from './legal-basis.js';

/** A regulation the catalogue knows, with what changed it since. */
export interface Regulation extends Citation {
  /** `pp-43-2014`. */
  readonly id: string;
  readonly type: RegulationType;
  readonly number: string;
  readonly year: number;
  readonly title: string;
  /** Region whose regulation it is, and its name; absent for national ones. */
  readonly regionCode?: RegionCode;
  readonly regionName?: string;
  /** First day in force; `null` where only the year is known. */
  readonly inForceFrom: CalendarDate | null;
  /** Regulations that changed parts of it, oldest first, by id. */
  readonly amendedBy?: readonly string[];
  /** The regulation that took its place, by id. */
  readonly replacedBy?: string;
}

type More = Partial<
  Pick<Regulation, 'inForceFrom' | 'amendedBy' | 'replacedBy' | 'regionCode' | 'regionName'>
>;

/** One entry of the catalogue; the day it took effect is unknown unless `more` says it. */
export function regulation(
  type: RegulationType,
  number: string,
  year: number,
  title: string,
  [confidence, source]: readonly [Confidence, string],
  more: More = {},
): Regulation {
  const id = [type, number.toLowerCase().replaceAll(/[^a-z\d]+/g, '-'), year].join('-');
  return { id, type, number, year, title, inForceFrom: null, source, confidence, ...more };
}
