import type { CalendarDate, Citation } from '../kernel/index.js';
import type { ProgramKey } from './program-catalogue.js';
import type { ProgramLevel } from './program-levels.js';

/** A role in a programme: what it is called, where it works, what it does, and under which rule. */
export interface Role extends Citation {
  /** `kader-ampl`; one id may stand twice, under an older and a newer rule. */
  readonly id: string;
  /** Name in Indonesian. */
  readonly name: string;
  readonly english: string;
  /** Other ids and spellings in use. */
  readonly aliases: readonly string[];
  /** Programme it belongs to; `null` for offices and institutions that any programme meets. */
  readonly program: ProgramKey | null;
  readonly levels: readonly ProgramLevel[];
  /** Duties in short, in Indonesian and in our words. */
  readonly duties: readonly string[];
  /** First and last day under that rule; `null` where not known or not over. */
  readonly validFrom: CalendarDate | null;
  readonly validTo: CalendarDate | null;
}

/** What an entry of the catalogue of roles has to say; the rest is as in `Role`. */
export type RoleEntry = Pick<Role, 'id' | 'name' | 'english' | 'levels' | 'source'> &
  Partial<Pick<Role, 'aliases' | 'duties' | 'validFrom' | 'validTo' | 'confidence'>>;

/** The roles of one programme, with what an entry leaves out: read in its source, and of no limited validity. */
export function rolesOf(program: ProgramKey | null, entries: readonly RoleEntry[]): Role[] {
  return entries.map((entry) => ({
    aliases: [],
    duties: [],
    validFrom: null,
    validTo: null,
    confidence: 'read',
    program,
    ...entry,
  }));
}
