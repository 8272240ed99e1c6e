import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import type { curriculumRules } from './curriculum.rules.js';
import type { Material, Session, Training } from './index.js';
import { aSession, aTraining } from './training.test-support.js';

const aiming = (text: string, title = 'Pelatihan Kader AMPL Desa') => ({
  subject: aTraining({ title, objectives: [{ id: 'T1', text }] }),
});
const hard = (text: string, verb: string) => ({
  ...aiming(text),
  found: [{ path: ['objectives', 0, 'text'], params: { id: 'T1', verb } }],
});
const restates = (text: string, title?: string) => ({
  ...aiming(text, title),
  found: [{ path: ['objectives', 0, 'text'], params: { id: 'T1', text } }],
});

const objectives = [
  { id: 'T1', text: 'Menyusun RKTL' },
  { id: 'T2', text: 'Membina pengelola' },
];
const material = (id: string, change: Partial<Material> = {}): Material => ({
  id,
  title: 'Materi',
  covers: [],
  ...change,
});

const taught = (change: Partial<Training>, ...sessions: Partial<Session>[]) => ({
  subject: aTraining({ ...change, sessions: sessions.map((each) => aSession(each)) }),
});
const hours = (...all: Material['lessonHours'][]) =>
  all.map((lessonHours, index) =>
    material(`M${String(index)}`, { lessonHours: lessonHours ?? null }),
  );
const differ = (timetable: number, curriculum: number) => [
  { path: ['sessions'], params: { timetable, curriculum } },
];

const withMethods = (...methods: string[]) => ({
  methods: [{ methods: ['lecture'] }, { methods }],
});
const unpractised = (method: string) => [{ path: ['methods'], params: { method } }];
const ojt = withMethods('workshop', 'on-the-job');

const terms = {
  activityCode: '1.02.02.2.02.15',
  objective: 'Kader mampu menyusun RKTL',
  output: 'RKTL tiap desa',
  beneficiaries: 'Kader AMPL',
  funds: 'APBN',
  place: 'Semarang',
};
const incomplete = (change: Training['termsOfReference'], ...missing: string[]) => ({
  subject: aTraining({ termsOfReference: { ...terms, ...change } }),
  found: [{ path: ['termsOfReference'], params: { missing } }],
});

export const curriculumCases: RuleCases<typeof curriculumRules> = {
  'training.objective-hard-to-observe': {
    weight: 'warning',
    holds: [
      aiming('Menyusun RKTL'),
      aiming('Kader paham dan terampil mendampingi'),
      aiming('Menyusun RKTL setelah memahami masalah'),
      aiming('Memantapkan pemahaman aparatur'),
      aiming('Agar peserta mampu'),
      aiming('–'),
    ],
    breaks: [
      hard('Memahami konsep pemberdayaan', 'memahami'),
      hard('a. MENGETAHUI maksud dan tujuan', 'mengetahui'),
      hard('1) Agar peserta dapat mengerti', 'mengerti'),
      hard('menyadari', 'menyadari'),
      hard('Menghayati nilai gotong royong', 'menghayati'),
      {
        subject: aTraining({
          objectives: [
            { id: 'T1', text: 'Menyusun RKTL' },
            { id: 'T2', text: 'Mengenal kader' },
          ],
        }),
        found: [{ path: ['objectives', 1, 'text'], params: { id: 'T2', verb: 'mengenal' } }],
      },
    ],
  },
  'training.objective-restates-title': {
    weight: 'warning',
    holds: [
      aiming('Kader AMPL Desa mampu menyusun rencana'),
      aiming('Menjadi dasar kegiatan', 'Peningkatan Kapasitas'),
      aiming('Meningkatkan kapasitas', 'Peningkatan kapasitas'),
    ],
    breaks: [
      restates('Kader AMPL Desa'),
      restates('Terlaksananya pelatihan', 'Terlaksananya pelatihan'),
      restates('Melaksanakan pelatihan kader AMPL desa.'),
      restates('Peserta dapat mengikuti kegiatan Kader AMPL'),
      restates('Agar peserta mampu'),
      {
        subject: aTraining({
          objectives: [
            { id: 'T1', text: 'Menyusun RKTL' },
            { id: 'T2', text: 'Kader desa' },
          ],
        }),
        found: [{ path: ['objectives', 1, 'text'], params: { id: 'T2', text: 'Kader desa' } }],
      },
    ],
  },
  'training.objective-without-material': {
    weight: 'warning',
    holds: [
      {
        subject: aTraining({
          objectives,
          materials: [material('M1', { covers: ['T1'] }), material('M2', { covers: ['T2'] })],
        }),
      },
      { subject: aTraining({ objectives, materials: [material('M1', { covers: ['T2', 'T1'] })] }) },
      { subject: aTraining({ objectives }) },
      { subject: aTraining({ materials: [material('M1')] }) },
    ],
    breaks: [
      {
        subject: aTraining({ objectives, materials: [material('M1', { covers: ['T1'] })] }),
        found: [{ path: ['objectives', 1], params: { id: 'T2', text: 'Membina pengelola' } }],
      },
    ],
  },
  'training.curriculum-hours-differ': {
    weight: 'error',
    holds: [
      taught({ curriculumLessonHours: 4 }, {}, {}),
      taught({ curriculumLessonHours: 4 }),
      taught({}, {}),
      taught({ materials: hours({ total: 2 }) }, {}),
      taught({ materials: hours({ total: 2, theory: 1 }) }, {}),
      taught({ materials: hours({ theory: 1, field: 1 }, { practice: 2, theory: null }) }, {}, {}),
      taught({ materials: hours({ total: 9 }, null) }, {}),
      taught({ materials: hours({ total: 9 }, {}) }, {}),
      taught({ curriculumLessonHours: 2, materials: hours({ total: 9 }) }, {}),
    ],
    breaks: [
      { ...taught({ curriculumLessonHours: 3 }, {}, {}), found: differ(4, 3) },
      { ...taught({ curriculumLessonHours: 5 }, {}, {}), found: differ(4, 5) },
      { ...taught({ curriculumLessonHours: 0 }, {}), found: differ(2, 0) },
      {
        ...taught({ curriculumLessonHours: null, materials: hours({ total: 3 }) }, {}),
        found: differ(2, 3),
      },
      {
        ...taught({ materials: hours({ theory: 1, practice: 1, field: 1 }, { total: 4 }) }, {}),
        found: differ(2, 7),
      },
      { ...taught({ materials: hours({ practice: 0 }) }, {}), found: differ(2, 0) },
    ],
  },
  'training.practice-without-hours': {
    weight: 'warning',
    holds: [
      // Neither curriculum nor timetable tells what is practised.
      taught(ojt),
      taught(ojt, {}),
      taught({ ...ojt, materials: hours({ total: 9 }, null) }),
      taught(ojt, { activity: 'material' }, { activity: null }),
      taught(ojt, { activity: 'opening', lessonHours: 0 }),
      // No practice is named.
      taught({ ...withMethods('workshop', 'of-our-own'), materials: hours({ theory: 2 }) }),
      taught({ methods: null, materials: hours({ theory: 2 }) }),
      taught({ materials: hours({ theory: 2 }) }),
      // There are hours for it.
      taught({ ...ojt, materials: hours({ theory: 2 }, { practice: 1 }) }),
      taught({ ...ojt, materials: hours({ theory: 2, field: 1 }) }),
      taught(ojt, { activity: 'material' }, { activity: 'practice' }),
      taught(ojt, { activity: 'material' }, { activity: 'practice', lessonHours: 1 }),
      taught(
        { ...ojt, materials: hours({ practice: 1 }) },
        { activity: 'practice', lessonHours: 1 },
      ),
      taught(ojt, { activity: 'field-practice' }, {}),
      taught(ojt, { activity: 'field-practice' }),
      taught({ ...ojt, materials: hours({ theory: 2 }) }, { activity: 'practice' }),
    ],
    breaks: [
      { ...taught({ ...ojt, materials: hours({ theory: 2 }) }), found: unpractised('on-the-job') },
      {
        ...taught({ ...ojt, materials: hours({ practice: 0 }) }),
        found: unpractised('on-the-job'),
      },
      {
        ...taught({ ...withMethods('field-practice'), materials: hours({ field: 0 }) }),
        found: unpractised('field-practice'),
      },
      {
        ...taught(ojt, { activity: 'material' }, { activity: 'discussion' }),
        found: unpractised('on-the-job'),
      },
      {
        ...taught(ojt, { activity: 'material' }, { lessonHours: 0 }),
        found: unpractised('on-the-job'),
      },
      {
        ...taught(ojt, { activity: 'material' }, { activity: 'practice', lessonHours: 0 }),
        found: unpractised('on-the-job'),
      },
      {
        ...taught({ ...ojt, materials: hours({ theory: 2 }) }, {}),
        found: unpractised('on-the-job'),
      },
    ],
  },
  'training.terms-of-reference-incomplete': {
    weight: 'warning',
    holds: [
      { subject: aTraining({ termsOfReference: terms }) },
      { subject: aTraining({ termsOfReference: { ...terms, background: null } }) },
      { subject: aTraining({ termsOfReference: null }) },
      { subject: aTraining() },
    ],
    breaks: [
      incomplete({ activityCode: null }, 'activityCode'),
      incomplete({ objective: null, output: null }, 'objective', 'output'),
      incomplete({ beneficiaries: null, funds: null }, 'beneficiaries', 'funds'),
      incomplete({ place: null }, 'place'),
      {
        subject: aTraining({ termsOfReference: {} }),
        found: [{ path: ['termsOfReference'], params: { missing: Object.keys(terms) } }],
      },
    ],
  },
};
