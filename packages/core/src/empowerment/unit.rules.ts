import { rulesFor } from '../kernel/index.js';
import { regionLevel, type RegionLevel } from '../region/index.js';
import type { EmpowermentAssessment } from './assessment.js';
import { namedRubric, type AssessmentContext } from './assessment.context.js';
import type { UnitLevel } from './rubric.js';

const rule = rulesFor<EmpowermentAssessment, AssessmentContext>();

/** The level of the region that a unit is named with: what lies in a desa or kelurahan has no code of its own. */
const regionLevelOf: Readonly<Record<UnitLevel, RegionLevel>> = {
  rt: 'village',
  rw: 'village',
  dusun: 'village',
  village: 'village',
  district: 'district',
  regency: 'regency',
  province: 'province',
};

const unitOfOtherLevel = rule({
  code: 'empowerment.unit-of-other-level',
  severity: 'error',
  source: 'a rubric is made for one level',
  *find(assessment, context) {
    const rubric = namedRubric(assessment, context);
    const { level } = assessment.unit;
    if (!rubric || level === rubric.level) return;
    yield { path: ['unit', 'level'], params: { level, rubricLevel: rubric.level } };
  },
});

const regionOfOtherLevel = rule({
  code: 'empowerment.region-of-other-level',
  severity: 'error',
  source: 'an RT, RW or dusun is found by its desa or kelurahan',
  *find({ unit: { level, region } }) {
    const needed = regionLevelOf[level];
    if (regionLevel(region.code) === needed) return;
    yield { path: ['unit', 'region'], params: { level, region: region.name, needed } };
  },
});

const unitUnnamed = rule({
  code: 'empowerment.unit-unnamed',
  severity: 'error',
  draftSeverity: 'warning',
  source: 'two RW of one kelurahan are told apart by number or name',
  *find({ unit: { level, number, name } }) {
    if (!['rt', 'rw', 'dusun'].includes(level) || number != null || name != null) return;
    yield { path: ['unit', level === 'dusun' ? 'name' : 'number'], params: { level } };
  },
});

/** Rules about the unit that was assessed. */
export const assessedUnitRules = [unitOfOtherLevel, regionOfOtherLevel, unitUnnamed] as const;
