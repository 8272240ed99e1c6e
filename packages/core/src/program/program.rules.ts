import {
  checkRules,
  dateParts,
  rulesFor,
  type CalendarDate,
  type Issue,
  type Stage,
} from '../kernel/index.js';
import { knownProgram, type KnownProgram } from './program-catalogue.js';
import { isNameOf, officialNameIn } from './program-name.js';
import type { Program } from './program.js';
import { isRoleUnknown } from './roles.js';
import { regulationLabel, supersededRegulations } from './superseded-regulations.js';

/** What rules about a programme may look at beside it. */
export interface ProgramContext {
  /** Day of the training or of the document; where it is unknown, the latest rules of the catalogue are asked. */
  readonly onDate?: CalendarDate | null | undefined;
}

const rule = rulesFor<Program, ProgramContext>();

const nonStandardName = rule({
  code: 'program.non-standard-name',
  number: 'R21',
  severity: 'warning',
  source: 'official programme names; Pamsimas training report 2018',
  *find(program, { onDate }) {
    const known = knownProgram(program);
    const official = properName(program, known, onDate);
    if (official == null) return;
    for (const field of ['officialName', 'nameAsWritten'] as const) {
      const written = program[field];
      if (written == null || isNameOf(written, program, known)) continue;
      yield { path: [field], params: { written, official } };
    }
  },
});

const yearsInverted = rule({
  code: 'program.years-inverted',
  severity: 'error',
  source: 'common sense',
  *find({ beneficiaryYears: years }) {
    if (years == null || years.to >= years.from) return;
    yield { path: ['beneficiaryYears', 'to'], params: { from: years.from, to: years.to } };
  },
});

const validityInverted = rule({
  code: 'program.validity-inverted',
  severity: 'error',
  source: 'common sense',
  *find({ validFrom, validTo }) {
    if (validFrom == null || validTo == null || validTo >= validFrom) return;
    yield { path: ['validTo'], params: { validFrom, validTo } };
  },
});

const outsideValidity = rule({
  code: 'program.outside-validity',
  severity: 'warning',
  source: 'a programme has a beginning and an end; catalogue of programmes',
  *find(program, { onDate }) {
    if (onDate == null) return;
    const known = knownProgram(program);
    const validFrom = program.validFrom ?? known?.validFrom;
    const validTo = program.validTo ?? known?.validTo;
    if (validFrom != null && onDate < validFrom) {
      yield { path: ['validFrom'], params: { onDate, limit: validFrom, side: 'before' } };
    }
    if (validTo != null && onDate > validTo) {
      yield { path: ['validTo'], params: { onDate, limit: validTo, side: 'after' } };
    }
  },
});

const targetAboveWhole = rule({
  code: 'program.target-above-whole',
  severity: 'error',
  source: 'common sense',
  *find({ targets }) {
    for (const [index, { group, minimum }] of (targets ?? []).entries()) {
      if (minimum.numerator <= minimum.denominator) continue;
      yield { path: ['targets', index, 'minimum'], params: { group } };
    }
  },
});

const regulationSuperseded = rule({
  code: 'program.regulation-superseded',
  number: 'R19',
  severity: 'warning',
  source: 'Permendesa PDT 3/2025 and the chain before it; catalogue of regulations',
  *find({ legalBasis }, { onDate }) {
    for (const { index, cited, by } of supersededRegulations(legalBasis ?? [], onDate)) {
      const params = { cited: regulationLabel(cited), by: regulationLabel(by) };
      yield { path: ['legalBasis', index], params };
    }
  },
});

const roleUnknown = rule({
  code: 'program.role-unknown',
  number: 'R22',
  severity: 'warning',
  source: 'roles of Pamsimas, KOTAKU, village facilitation and PPM Cimahi',
  *find(program, { onDate }) {
    const key = program.key ?? program.id;
    for (const [index, { role, level }] of (program.roles ?? []).entries()) {
      if (!isRoleUnknown(key, role, level, onDate)) continue;
      yield { path: ['roles', index, 'role'], params: { role, program: program.name } };
    }
  },
});

/** Every rule about a programme. */
export const programRules = [
  nonStandardName,
  yearsInverted,
  validityInverted,
  outsideValidity,
  targetAboveWhole,
  regulationSuperseded,
  roleUnknown,
] as const;

/** What the rules of the stage find in a programme. */
export function checkProgram(
  program: Program,
  context: ProgramContext = {},
  stage: Stage = 'draft',
): Issue[] {
  return checkRules(programRules, program, context, stage);
}

/** The name to write: the document's official one if it is right, else the catalogue's for the time. */
function properName(
  program: Program,
  known: KnownProgram | undefined,
  onDate: CalendarDate | null | undefined,
): string | null | undefined {
  const { officialName, year } = program;
  if (!known || (officialName != null && isNameOf(officialName, program, known)))
    return officialName;
  return officialNameIn(known, onDate == null ? year : dateParts(onDate).year);
}
