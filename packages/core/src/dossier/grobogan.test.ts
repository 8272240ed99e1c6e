import { expect, test } from 'vitest';
import { attendanceRules } from '../attendance/index.js';
import { hasErrors, inclusiveDays, type Stage } from '../kernel/index.js';
import { participantRules } from '../participant/index.js';
import { programRules } from '../program/index.js';
import { trainingRules } from '../training/index.js';
import { workPlanRules } from '../work-plan/index.js';
import { checkDossier, dossierDocument, parseDossier } from './index.js';
import { grobogan } from './grobogan.test-support.js';

const numbers = new Map<string, string | undefined>(
  [programRules, trainingRules, participantRules, attendanceRules, workPlanRules]
    .flat()
    .map((rule) => [rule.code, 'number' in rule ? rule.number : undefined]),
);

function found(stage: Stage) {
  const parsed = parseDossier(grobogan);
  return parsed.ok ? checkDossier(parsed.value, {}, stage) : parsed.issues;
}

test('a real report of 2018 raises these rules at publishing, all as warnings', () => {
  const issues = found('publish');
  expect(issues.map(({ code }) => numbers.get(code)).sort()).toEqual([
    'R06',
    'R07',
    'R12',
    'R21',
    'R26',
    'R36',
  ]);
  expect(issues.map(({ severity }) => severity)).toEqual(issues.map(() => 'warning'));
  expect(hasErrors(issues)).toBe(false);
});

test('each of them says where and what', () => {
  expect(found('publish').map(({ code, path, params }) => [code, path.join('.'), params])).toEqual([
    [
      'program.non-standard-name',
      'program.nameAsWritten',
      { written: grobogan.program.nameAsWritten, official: grobogan.program.officialName },
    ],
    ['training.runs-on-day-off', 'training.dates', { date: '2018-11-04', holiday: '' }],
    [
      'training.reported-before-end',
      'training.reportedOn',
      { reportedOn: '2018-11-04', endsOn: '2018-11-06' },
    ],
    [
      'training.objective-without-material',
      'training.objectives.3',
      { id: 'T4', text: 'Kader menjadi pemicu perubahan perilaku hidup bersih dan sehat' },
    ],
    [
      'training.origins-not-listed',
      'training.statedParticipants.origins',
      { represented: 13, inRegion: 19, level: 'district', region: 'Kabupaten Grobogan' },
    ],
    ['training.sex-split-missing', 'training.statedParticipants', {}],
  ]);
});

test('it raises the same while it is a draft', () => {
  expect(found('draft')).toEqual(found('publish'));
});

test('its three days are those of its dates, and it is saved as it was read', () => {
  expect(inclusiveDays('2018-11-04', '2018-11-06')).toBe(grobogan.training.statedDays);
  const parsed = parseDossier(grobogan);
  const again = parsed.ok ? parseDossier(dossierDocument(parsed.value)) : parsed;
  expect(again).toEqual(parsed);
  expect(parsed.ok && parsed.value.training).toEqual(grobogan.training);
});
