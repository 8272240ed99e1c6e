import { rulesFor, type IssuePath } from '../kernel/index.js';
import { inBothLanguages, type EmpowermentRubric, type RubricIndicator } from './rubric.js';

const rule = rulesFor<EmpowermentRubric, object>();

const tooFewLevels = rule({
  code: 'empowerment.too-few-levels',
  severity: 'error',
  draftSeverity: 'warning',
  source: 'a scale of one level tells nothing apart',
  *find(rubric) {
    for (const [path, { title, levels }] of scales(rubric)) {
      if (levels.length >= 2) continue;
      const params = { ...inBothLanguages(title), levels: levels.length };
      yield { path: [...path, 'levels'], params };
    }
  },
});

const levelsOutOfOrder = rule({
  code: 'empowerment.levels-out-of-order',
  severity: 'error',
  source: 'an ordinal scale goes up, level by level',
  *find(rubric) {
    for (const [path, { title, levels }] of scales(rubric)) {
      for (const [index, { level }] of levels.entries()) {
        const previous = levels[index - 1]?.level ?? -1;
        if (level > previous) continue;
        const params = { ...inBothLanguages(title), level, previous };
        yield { path: [...path, 'levels', index, 'level'], params };
      }
    }
  },
});

const pointsFall = rule({
  code: 'empowerment.points-fall',
  severity: 'error',
  source: 'a higher level is never worth less',
  *find(rubric) {
    for (const [path, { title, levels }] of scales(rubric)) {
      for (const [index, { level, points }] of levels.entries()) {
        const previous = levels[index - 1]?.points ?? 0;
        if (points >= previous) continue;
        const params = { ...inBothLanguages(title), level, points, previous };
        yield { path: [...path, 'levels', index, 'points'], params };
      }
    }
  },
});

const scaleStopsShort = rule({
  code: 'empowerment.scale-stops-short',
  severity: 'warning',
  source: 'a scale that does not reach 100 points has less weight than is written',
  *find(rubric) {
    for (const [path, { title, levels }] of scales(rubric)) {
      const highest = levels.at(-1);
      if (highest === undefined || highest.points === 100) continue;
      const params = { ...inBothLanguages(title), points: highest.points };
      yield { path: [...path, 'levels', levels.length - 1, 'points'], params };
    }
  },
});

const evidenceFromNoLevel = rule({
  code: 'empowerment.evidence-from-no-level',
  severity: 'error',
  source: 'evidence is asked for from a level of the scale on',
  *find(rubric) {
    for (const [path, { title, levels, evidence }] of scales(rubric)) {
      for (const [index, { fromLevel }] of (evidence ?? []).entries()) {
        if (levels.some(({ level }) => level === fromLevel)) continue;
        const params = { ...inBothLanguages(title), level: fromLevel };
        yield { path: [...path, 'evidence', index, 'fromLevel'], params };
      }
    }
  },
});

/** Rules about the scales of indicators and the evidence their levels need. */
export const scaleRules = [
  tooFewLevels,
  levelsOutOfOrder,
  pointsFall,
  scaleStopsShort,
  evidenceFromNoLevel,
] as const;

function* scales({ domains }: EmpowermentRubric): Generator<[IssuePath, RubricIndicator]> {
  for (const [at, { indicators }] of domains.entries()) {
    for (const [index, indicator] of indicators.entries()) {
      yield [['domains', at, 'indicators', index], indicator];
    }
  }
}
