import { aForm, anAssessment, aScore } from './evaluation.test-support.js';
import { satisfactionElements, type Evaluation, type PassRule } from './index.js';

const passRule: PassRule = {
  id: 'own',
  source: 'SK Kepala Dinas',
  asksCompetence: true,
  maximumAttempts: 3,
  minimumScore: { numerator: 61, denominator: 100 },
  bands: [
    { minimum: { numerator: 61, denominator: 100 }, label: 'cukup' },
    { minimum: { numerator: 86, denominator: 100 } },
  ],
};
const unit = { id: 'E.370100.001.01', title: 'Menyusun rencana kerja tindak lanjut' };
const assessment = anAssessment({ assessedOn: '2018-11-07', assessor: 'Asesor pertama' });
const score = aScore({ takenOn: '2018-11-07' });
const form = {
  ...aForm('f1', ...satisfactionElements.map((element) => [element, 4] as [typeof element, 4])),
  filledOn: '2018-11-07',
} as const;

/** An evaluation that fills in every field, and against which no rule has anything. */
export const wholeEvaluation: Evaluation = {
  passRule,
  units: [unit],
  assessments: [assessment],
  scores: [
    aScore({ id: 'n0', test: 'pre-test', points: 45, takenOn: '2018-11-05' }),
    score,
    aScore({ id: 'n2', test: 'final', points: 86, takenOn: '2018-11-07' }),
  ],
  satisfaction: [form],
  passed: ['p1'],
};

/** Right values for each schema of the unit; between them they have every field. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  evaluationSchema: [wholeEvaluation],
  testScoreSchema: [score],
  competenceUnitSchema: [unit],
  competenceAssessmentSchema: [assessment],
  satisfactionFormSchema: [form],
  passRuleSchema: [passRule],
};
