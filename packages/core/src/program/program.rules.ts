import { checkRules, rulesFor, type Issue, type Stage } from '../kernel/index.js';
import type { Program } from './program.js';

const rule = rulesFor<Program>();

const nonStandardName = rule({
  code: 'program.non-standard-name',
  number: 'R21',
  severity: 'warning',
  source: 'official programme names; Pamsimas training report 2018',
  *find({ officialName, nameAsWritten }) {
    if (officialName == null || nameAsWritten == null || officialName === nameAsWritten) return;
    yield { path: ['nameAsWritten'], params: { written: nameAsWritten, official: officialName } };
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

/** Every rule about a programme. */
export const programRules = [nonStandardName, yearsInverted] as const;

/** What the rules of the stage find in a programme. */
export function checkProgram(program: Program, stage: Stage = 'draft'): Issue[] {
  return checkRules(programRules, program, undefined, stage);
}
