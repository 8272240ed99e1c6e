import { expect, test } from 'vitest';
import type { CalendarDate, Issue, Stage } from '../kernel/index.js';
import { wholeLedger, wholeLockEntry } from '../attendance/attendance.examples.test-support.js';
import { anEntry } from '../attendance/attendance.test-support.js';
import { aGazetteer } from '../identity/identity.test-support.js';
import { wholeRosterEntries } from '../participant/participant.examples.test-support.js';
import { aParticipant } from '../participant/participant.test-support.js';
import { aPayment } from '../per-diem/per-diem.test-support.js';
import { planningWindow } from '../planning/index.js';
import { aProcessing } from '../privacy/privacy.examples.test-support.js';
import { aSession, aTraining } from '../training/training.test-support.js';
import { aPlanLine } from '../work-plan/plan-line.test-support.js';
import { anItem, aWorkPlan, minute } from '../work-plan/work-plan.test-support.js';
import { checkDossier, dossierDocument, parseDossier, type DossierContext } from './index.js';
import { aDocument, wholeDocument } from './dossier.test-support.js';

const stages: readonly Stage[] = ['draft', 'publish', 'lock', 'issue'];

function read(document: unknown) {
  const parsed = parseDossier(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const found = (change: Record<string, unknown>, stage: Stage = 'draft') =>
  checkDossier(read(aDocument(change)), {}, stage);

const places = (issues: readonly Issue[]) => issues.map(({ code, path }) => [code, path.join('.')]);

test('nothing is found in a whole document at any stage', () => {
  for (const stage of stages) expect(found({}, stage)).toEqual([]);
});

test('findings about each part have the path of the part', () => {
  expect(
    places(
      found({
        program: { ...wholeDocument.program, nameAsWritten: 'Program Air' },
        training: { ...wholeDocument.training, statedDays: 2 },
        participants: [...wholeDocument.participants, aParticipant({ id: 'p3', role: null })],
        workPlans: [...wholeDocument.workPlans, aWorkPlan(anItem({ place: '-' }))],
      }),
    ),
  ).toEqual([
    ['program.non-standard-name', 'program.nameAsWritten'],
    ['training.stated-days-differ', 'training.statedDays'],
    ['participant.incomplete', 'participants.2'],
    ['participant.possible-duplicate', 'participants.2'],
    ['work-plan.placeholder', 'workPlans.1.items.0.place'],
  ]);
});

test('a certificate is held against the attendance, as far as that tells', () => {
  const [first, ...others] = wholeDocument.entries;
  const missed = { entries: [{ ...first, status: 'absent' }, ...others] };
  const notEarned = (change: Record<string, unknown>, stage: Stage = 'issue') =>
    found(change, stage).filter(({ code }) => code === 'certificate.not-earned');
  expect(notEarned(missed)).toMatchObject([
    { path: ['certificates', 0, 'kind'], params: { obstacle: 'attendance' } },
  ]);
  expect(notEarned(missed, 'lock')).toEqual([]);
  expect(notEarned({ entries: [] })).toMatchObject([
    { params: { obstacle: 'attendance-undecided' } },
  ]);
  const untimed = { training: { ...wholeDocument.training, sessions: [] }, entries: [] };
  expect(notEarned(untimed)).toEqual([]);
});

test('a certificate is held against the evaluation, where learning can be judged by it', () => {
  const { evaluation } = wholeDocument;
  const [assessment] = evaluation.assessments ?? [];
  const certificates = wholeDocument.certificates.map((one) => ({ ...one, kind: 'graduation' }));
  const obstacles = (change: object | null, stage: Stage = 'issue') =>
    found({ certificates, evaluation: change && { ...evaluation, passed: [], ...change } }, stage)
      .filter(({ code }) => code === 'certificate.not-earned')
      .map(({ params }) => params.obstacle);
  expect(obstacles({})).toEqual([]);
  const failed = { assessments: [{ ...assessment, result: 'not-yet-competent' }] };
  expect(obstacles(failed)).toEqual(['competence', 'competence']);
  expect(obstacles(failed, 'lock')).toEqual([]);
  expect(obstacles({ assessments: [] })).toEqual(['competence-unknown', 'competence-unknown']);
  expect(obstacles({ scores: [] })).toEqual(['competence-unknown', 'competence-unknown']);
  // Whoever attended enough may have graduated, where the dossier says nothing of what was learnt.
  expect(obstacles(null)).toEqual([]);
  expect(obstacles({ passRule: null, units: null, assessments: null })).toEqual([]);
});

test('a pass that is declared is held against attendance and learning', () => {
  const [first, ...others] = wholeDocument.entries;
  const declared = (change: Record<string, unknown>) =>
    found({ certificates: [], payments: [], signedSheets: [], ...change }).map(
      ({ code, path }) => `${code} ${path.join('.')}`,
    );
  expect(declared({})).toEqual([]);
  expect(declared({ entries: [{ ...first, status: 'absent' }, ...others] })).toEqual([
    'attendance.below-minimum entries',
  ]);
  expect(declared({ entries: others })).toEqual(['attendance.passed-undecided entries']);
  const untimed = { training: { ...wholeDocument.training, sessions: [] }, entries: [] };
  expect(declared(untimed).filter((one) => one.startsWith('attendance.passed'))).toEqual([]);
  const evaluation = { ...wholeDocument.evaluation, assessments: [] };
  expect(declared({ evaluation })).toEqual([
    'evaluation.passed-without-result evaluation.passed.0',
  ]);
});

test('nobody waits for a record of those who withdrew', () => {
  const gone = aParticipant({
    ...{ id: 'p3', name: 'Siti Aminah', registration: { status: 'withdrawn' } },
  });
  const participants = [...wholeDocument.participants, gone];
  for (const stage of stages) expect(found({ participants }, stage)).toEqual([]);
});

test('a proposal is late on the day on which the calendar of planning closes the RKPDes', () => {
  const limitOf = (year: number) => {
    const proposed = { document: 'rkpdes', status: 'proposed', proposedOn: '2100-01-01' };
    const planningLink = { ...proposed, year, basisYear: year };
    const workPlans = [...wholeDocument.workPlans, aWorkPlan(anItem({ planningLink } as never))];
    const late = found({ workPlans }).find(({ code }) => code === 'work-plan.proposed-too-late');
    return late?.params.limit;
  };
  for (const year of [2019, 2020, 2025]) {
    expect(limitOf(year)).toBe(planningWindow('rkpdes', year)?.closesOn);
  }
});

test('entries for an unknown person or session are found in their place', () => {
  const stray = anEntry({ id: 'e3', participantId: 'p9', sessionId: 's9' });
  expect(found({ entries: [...wholeDocument.entries, stray] })).toEqual([
    {
      code: 'attendance.unknown-participant',
      severity: 'error',
      path: ['entries', 2, 'participantId'],
      params: { participant: 'p9' },
    },
    {
      code: 'attendance.unknown-session',
      severity: 'error',
      path: ['entries', 2, 'sessionId'],
      params: { session: 's9' },
    },
  ]);
});

test('the reasons why entries could not be read are among the findings', () => {
  const late = { ...anEntry({ id: 'e3' }), status: 'telat' };
  expect(found({ entries: [late, ...wholeDocument.entries] })).toMatchObject([
    { code: 'shape.not-one-of', severity: 'error', params: { received: 'telat' } },
  ]);
});

test('a damaged entry is found in the place where it is saved', () => {
  const late = { ...anEntry({ id: 'e3' }), status: 'telat' };
  const dossier = read(aDocument({ entries: [late, ...wholeDocument.entries, null] }));
  const document = dossierDocument(dossier);
  expect((document.entries as unknown[]).slice(5)).toEqual([late, null]);
  expect(checkDossier(dossier).map(({ path }) => path)).toEqual([
    ['entries', 5, 'status'],
    ['entries', 6],
  ]);
});

test('the training is held against the years of its programme', () => {
  const beneficiaryYears = { from: 2008, to: 2019 };
  const program = { ...wholeDocument.program, beneficiaryYears };
  expect(places(found({ program }))).toEqual([
    ['training.beneficiaries-after-training', 'training.dates'],
  ]);
});

test('work plans are held against the end of the training', () => {
  const workPlans = [aWorkPlan(anItem({ startsOn: '2018-11-06' }))];
  expect(places(found({ workPlans }))).toEqual([
    ['work-plan.item-before-training-end', 'workPlans.0.items.0.startsOn'],
  ]);
});

test('the roster is held against its training and its programme', () => {
  const men = wholeDocument.participants.map((each) => ({
    ...each,
    sex: 'male',
    nik: null,
    nip: null,
  }));
  const half = { numerator: 1, denominator: 2 };
  const inTraining = {
    training: { ...wholeDocument.training, targets: [{ group: 'women', minimum: half }] },
  };
  const inProgram = {
    program: {
      ...wholeDocument.program,
      targets: [{ group: 'perempuan', minimum: half, basis: 'program' }],
    },
    training: { ...wholeDocument.training, targets: [] },
  };
  for (const change of [inTraining, inProgram]) {
    expect(places(found({ ...change, participants: men }))).toEqual([
      ['participant.women-below-target', 'participants'],
      ['participant.group-missing', 'participants'],
    ]);
  }
});

test('holidays are those the caller brings', () => {
  const holidays = new Map<CalendarDate, string>([['2018-11-06', 'Hari Libur']]);
  expect(checkDossier(read(aDocument()), { holidays })).toMatchObject([
    {
      code: 'training.runs-on-day-off',
      path: ['training', 'dates'],
      params: { date: '2018-11-06', holiday: 'Hari Libur' },
    },
  ]);
});

test('people are held against the list of regions and the day that the caller brings', () => {
  const ofPeople = (context: DossierContext) =>
    places(checkDossier(read(aDocument()), context)).filter(([, path]) =>
      path?.startsWith('participants'),
    );
  expect(ofPeople({})).toEqual([]);
  expect(ofPeople({ gazetteer: aGazetteer })).toEqual([
    ['identity.nik-region-unknown', 'participants.0.nik'],
  ]);
  expect(ofPeople({ today: '1985-06-30' })).toEqual([
    ['identity.nip-impossible', 'participants.0.nip'],
  ]);
});

test('the processing of data is held against the day and the moment that the caller brings', () => {
  const withdrawn = aProcessing({ id: 'photos', withdrawnAt: '2018-11-27T01:00:00.000Z' });
  const processing = [...wholeDocument.processing, withdrawn];
  const judged = (context: DossierContext) =>
    places(checkDossier(read(aDocument({ processing })), context));
  expect(judged({})).toEqual([]);
  expect(judged({ today: '2024-01-01' })).toEqual([
    ['privacy.retention-passed', 'processing.1.retention'],
    ['privacy.retention-passed', 'processing.2.retention'],
  ]);
  expect(judged({ now: '2018-11-30T01:00:00.001Z' })).toEqual([
    ['privacy.processed-after-withdrawal', 'processing.2.withdrawnAt'],
  ]);
});

test('a field that is held without being flagged is found in the roster', () => {
  const issues = found({ processing: [] });
  expect(new Set(issues.map(({ code }) => code))).toEqual(
    new Set(['privacy.specific-not-flagged']),
  );
  for (const { path } of issues) expect(path).toEqual(['participants']);
});

test('the members of a group are those on the last day of the training', () => {
  const womanUntil = (to: CalendarDate) => {
    const members = [
      { name: 'Tono', sex: 'male' },
      { name: 'Siti', sex: 'female', to },
    ];
    return places(found({ groups: [{ ...wholeDocument.groups[0], members }] }));
  };
  expect(womanUntil('2018-11-07')).toEqual([]);
  expect(womanUntil('2018-11-06')).toEqual([['group.too-few-women', 'groups.0.members']]);
});

test('payments are held against the roster, the timetable and the ledger', () => {
  const stray = aPayment({ id: 'b8', participantId: 'p9' });
  const offDay = aPayment({ id: 'b9', paidFor: '2019-01-01' });
  const count = wholeDocument.payments.length;
  expect(places(found({ payments: [...wholeDocument.payments, stray, offDay] }))).toEqual([
    ['per-diem.unknown-participant', `payments.${count}.participantId`],
    ['per-diem.attendance-unrecorded', `payments.${count}`],
    ['per-diem.no-session-that-day', `payments.${count + 1}`],
  ]);
});

test('proposals are held against the ceilings that the caller brings', () => {
  const ceiling = { year: 2022, amountRupiah: 1, source: 'SK' };
  expect(places(checkDossier(read(aDocument()), { ceilings: [ceiling] }))).toEqual([
    ['proposal.over-ceiling', 'proposals.0.items'],
  ]);
});

test('planning documents are held against each other', () => {
  const derivedFrom = [{ kind: 'rpjmdes', documentId: 'd1' }];
  const planningDocuments = [
    { id: 'd1', kind: 'rpjmdes', period: { from: 2014, to: 2019 } },
    { id: 'd2', kind: 'rkpdes', period: { from: 2020, to: 2020 }, derivedFrom },
  ];
  expect(places(found({ planningDocuments }))).toContainEqual([
    'planning.year-outside-source',
    'planningDocuments.1.derivedFrom.0',
  ]);
});

test('what an acronym means the programme tells, by its key before its id', () => {
  const training = { ...wholeDocument.training, title: 'Penyusunan RKM' };
  const ambiguous = (program: unknown) =>
    places(found({ training, program })).filter(([code]) => code === 'text.ambiguous-acronym');
  const { program } = wholeDocument;
  expect(ambiguous({ ...program, id: 'pnpm', key: 'pamsimas' })).toEqual([]);
  expect(ambiguous({ ...program, id: 'pamsimas', key: null })).toEqual([]);
  const unsettled = [['text.ambiguous-acronym', 'training.title']];
  expect(ambiguous({ ...program, id: 'pnpm', key: null })).toEqual(unsettled);
  expect(ambiguous(null)).toEqual(unsettled);
});

test('every part is asked at the stage of the dossier', () => {
  const change = {
    training: aTraining({ dates: { status: 'unknown' }, sessions: [aSession()] }),
    participants: [aParticipant({ role: null })],
    entries: [],
    payments: [],
    certificates: [],
    evaluation: null,
    workPlans: [aWorkPlan()],
  };
  const weighed = (stage: Stage) =>
    found(change, stage).map(({ code, severity }) => `${code} ${severity}`);
  expect(weighed('draft')).toEqual([
    'training.dates-incomplete warning',
    'participant.incomplete warning',
  ]);
  expect(weighed('publish')).toEqual([
    'training.dates-incomplete error',
    'participant.incomplete error',
    'work-plan.empty error',
  ]);
  expect(weighed('lock')).toEqual([
    'training.dates-incomplete error',
    'participant.incomplete error',
    'attendance.session-incomplete error',
    'work-plan.empty error',
  ]);
});

test('a dossier without a programme is not asked about one', () => {
  expect(found({ program: null })).toEqual([]);
});

test('regulations and roles of a training are held against what is known of them', () => {
  const training = aTraining({
    legalBasis: [{ type: 'pp', number: '43', year: 2014 }],
    roles: [{ role: 'bkm', functions: [] }],
  });
  const others = { entries: [], locks: [], payments: [], evaluation: null, workPlans: [] };
  expect(places(found({ training, ...others, planLines: [] }))).toEqual([
    ['training.regulation-superseded', 'training.legalBasis.0'],
    ['training.role-unknown', 'training.roles.0.role'],
  ]);
});

test('each annex is asked by the rules of its unit, and texts by theirs', () => {
  const change = {
    training: { ...wholeDocument.training, venue: { name: '[isi tempat]' } },
    policy: { ...wholeDocument.policy, minimum: { numerator: 0, denominator: 1 } },
    locks: wholeDocument.locks.map((lock) => ({ ...lock, sessionId: 'x9' })),
    payments: [...wholeDocument.payments, ...wholeDocument.payments],
    certificates: [...wholeDocument.certificates, ...wholeDocument.certificates],
    workPlans: [...wholeDocument.workPlans, { ...wholeDocument.workPlans[0], id: 'w2' }],
    proposals: [{ ...wholeDocument.proposals[0], items: [] }],
    groups: [{ ...wholeDocument.groups[0], formedBy: null }],
    planningDocuments: [
      { ...wholeDocument.planningDocuments[0], period: { from: 2020, to: 2019 } },
    ],
    processing: [],
  };
  const found = read(aDocument(change));
  const places = checkDossier(found, {}, 'issue').map(({ path }) => String(path[0]));
  for (const field of Object.keys(change).filter((each) => each !== 'processing'))
    expect(places).toContain(field);
  expect(checkDossier(found, {}, 'issue').map(({ code }) => code)).toContain(
    'privacy.specific-not-flagged',
  );
});

test('the ledgers of work plans are asked, and what is found in a line points to its place in the saved document', () => {
  const [plan] = wholeDocument.workPlans;
  const other = { ...aWorkPlan(anItem()), id: 'w2', owner: { kind: 'person', name: 'Tono' } };
  const lines = [
    { id: 'damaged' },
    aPlanLine('progress', { id: 'p3', planId: 'w9', recordedAt: minute(9) }),
    aPlanLine('progress', { id: 'p2', planId: 'w2', status: 'done', recordedAt: minute(8) }),
    aPlanLine('progress', { id: 'p1', planId: 'w2', recordedAt: minute(5) }),
    aPlanLine('period-lock', { id: 'k1', planId: 'w2', author: 'Wati', recordedAt: minute(1) }),
    aPlanLine('planning', { id: 'n1', planId: 'w2', recordedAt: minute(2) }),
    aPlanLine('planning', {
      id: 'n2',
      planId: 'w2',
      recordedAt: minute(3),
      link: { document: 'rkpdes', year: 2020, status: 'agreed' },
    }),
  ];
  const dossierIn = (timeZone: string | null) =>
    read(
      aDocument({
        training: { ...wholeDocument.training, timeZone },
        workPlans: [plan, other],
        planLines: lines,
      }),
    );
  const dossier = dossierIn('WIB');
  const saved = dossierDocument(dossier).planLines as readonly { readonly id: string }[];
  const told = checkDossier(dossier).map(({ code, path: [field, place, ...rest] }) =>
    [code, field === 'planLines' ? saved[Number(place)]?.id : `${field}.${place}`, ...rest].join(
      ' ',
    ),
  );
  expect(saved).toHaveLength(lines.length);
  expect(told.filter((each) => !each.startsWith('shape.'))).toEqual([
    'work-plan.status-does-not-fit-progress p2 status',
    'work-plan.done-without-evidence workPlans.1 items 0',
    'work-plan.reported-after-lock p1 reason',
    'work-plan.reported-after-lock p2 reason',
    'work-plan.planning-contested workPlans.1 items 0 planningLink',
    'work-plan.line-of-unknown-plan p3 planId',
  ]);
  expect(told).toContain('shape.missing damaged kind');
  const codes = checkDossier(dossierIn(null)).map(({ code }) => code);
  expect(codes).not.toContain('work-plan.reported-after-lock');
  expect(codes).toContain('work-plan.planning-contested');
});

test('nothing is said twice', () => {
  const { training } = wholeDocument;
  const dates = { status: 'exact', startsOn: '2018-11-05', endsOn: '2018-11-07' } as const;
  const label = 'Minggu, 5 November 2018';
  const issues = checkDossier(
    read(aDocument({ training: { ...training, dates: { ...dates, label } } })),
  );
  const codes = issues.map(({ code }) => code);
  expect(codes.filter((code) => code === 'text.weekday-differs')).toHaveLength(1);
});

test('a lock that came as a line settles attendance as one that is stated does', () => {
  const locked = { ...wholeLockEntry, recordedAt: '2018-11-05T00:30:00.000Z' };
  const lines = (...locks: unknown[]) => ({ entries: [...wholeLedger, ...locks], locks: [] });
  const changed = [['attendance.changed-after-lock', 'entries.0.reason']];
  expect(places(found(lines()))).toEqual([]);
  expect(places(found(lines(locked)))).toEqual(changed);
  expect(places(found(lines({ ...locked, sessionId: null })))).toEqual(changed);
});

test('what is found in a line points to its place in the saved document', () => {
  const later = '2018-11-06T00:30:00.000Z';
  const lock = { ...wholeLockEntry, recordedAt: later };
  const unknown = { ...lock, id: 'k2', sessionId: 's9' };
  const entries = [{ id: 'damaged' }, unknown, lock, ...wholeRosterEntries, ...wholeLedger];
  const dossier = read(aDocument({ entries, locks: [] }));
  const saved = dossierDocument(dossier).entries as readonly { readonly id: string }[];
  const ids = checkDossier(dossier).map(({ code, path: [field, place] }) => [
    code,
    field === 'entries' ? saved[Number(place)]?.id : field,
  ]);
  expect(ids).toContainEqual(['attendance.lock-of-unknown-session', 'k2']);
  expect(ids).toContainEqual(['shape.missing', 'damaged']);
  expect(ids.filter(([, id]) => id !== 'k2' && id !== 'damaged')).toEqual([]);
});
