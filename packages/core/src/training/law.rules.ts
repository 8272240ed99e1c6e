import { rulesFor } from '../kernel/index.js';
import { regulationLabel } from '../program/index.js';
import type { TrainingContext } from './training.context.js';
import { firstPossibleDay } from './training.dates.js';
import type { Training } from './training.js';

const rule = rulesFor<Training, TrainingContext>();

const regulationSuperseded = rule({
  code: 'training.regulation-superseded',
  number: 'R19',
  severity: 'warning',
  source: 'Permendesa PDT 3/2025 and the chain before it; catalogue of regulations',
  *find({ legalBasis, dates }, { supersededRegulations }) {
    const superseded = supersededRegulations?.(legalBasis ?? [], firstPossibleDay(dates));
    for (const { index, cited, by } of superseded ?? []) {
      const params = { cited: regulationLabel(cited), by: regulationLabel(by) };
      yield { path: ['legalBasis', index], params };
    }
  },
});

const roleUnknown = rule({
  code: 'training.role-unknown',
  number: 'R22',
  severity: 'warning',
  source: 'roles of Pamsimas, KOTAKU, village facilitation and PPM Cimahi',
  *find({ roles, dates }, { program, isRoleUnknown }) {
    if (program == null || isRoleUnknown === undefined) return;
    for (const [index, { role, level }] of (roles ?? []).entries()) {
      if (!isRoleUnknown(program.key ?? program.id, role, level, firstPossibleDay(dates))) continue;
      yield { path: ['roles', index, 'role'], params: { role, program: program.name } };
    }
  },
});

/** Rules that hold a training against the regulations and roles of its day; an undated text is held against today's. */
export const lawRules = [regulationSuperseded, roleUnknown] as const;
