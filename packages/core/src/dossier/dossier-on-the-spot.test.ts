import { expect, test } from 'vitest';
import { attendanceOutcome, attendanceSheet } from '../attendance/index.js';
import { aDocument } from './dossier.test-support.js';
import { dossierOnTheSpot, parseAttendanceDossier, parseDossier } from './index.js';

const line = { author: 'Panitia', deviceId: 'd9', recordedAt: '2018-11-05T01:00:00.000Z' };

/** A walk-in who turns out to be somebody on the roster, another who does not, and a lock. */
function documentWithLines() {
  const document = aDocument({ locks: [] });
  const [person] = document.participants as { id: string }[];
  const [session] = (document.training as { sessions: { id: string }[] }).sessions;
  const id = person?.id ?? '';
  const mark = { participantId: 'w', sessionId: session?.id, status: 'present', replaces: [] };
  const entries = [
    {
      ...line,
      id: 'n1',
      sequence: 1,
      kind: 'register',
      participant: { id: 'w', rowNumber: 900, name: 'Wati' },
      replaces: [],
    },
    {
      ...line,
      id: 'n2',
      sequence: 2,
      kind: 'register',
      participant: { id: 'j', rowNumber: 901, name: 'Joko' },
      replaces: [],
    },
    {
      ...line,
      id: 'n3',
      sequence: 3,
      kind: 'link',
      participantId: 'w',
      samePersonAs: id,
      replaces: [],
    },
    { ...line, id: 'n4', sequence: 4, ...mark },
    { ...line, id: 'n5', sequence: 5, kind: 'lock', sessionId: session?.id },
  ];
  return { id, document: { ...document, entries } };
}

function read<Value>(parsed: { ok: true; value: Value } | { ok: false }): Value {
  return parsed.ok ? parsed.value : expect.fail();
}

test('a dossier is counted with the walk-ins, links and locks that its lines tell of', () => {
  const { id, document } = documentWithLines();
  const whole = read(parseDossier(document));
  const counted = dossierOnTheSpot(whole);
  expect(counted.participants.map((each) => each.id)).toEqual([
    ...whole.participants.map((each) => each.id),
    'j',
  ]);
  expect(counted.ledger.map(({ participantId }) => participantId)).toEqual([id]);
  expect(counted.locks).toMatchObject([{ id: 'n5', locks: 'session' }]);
  const { sessions } = counted.training;
  const outcome = (dossier: typeof whole) =>
    attendanceOutcome(id, attendanceSheet(dossier.ledger), sessions, dossier.policy);
  expect(outcome(whole).attendedHours).toBe(0);
  expect(outcome(counted).attendedHours).toBe(sessions[0]?.lessonHours);
});

test('counting twice is counting once, and the dossier itself stays as it is', () => {
  const whole = read(parseDossier(documentWithLines().document));
  const before = structuredClone(whole);
  const counted = dossierOnTheSpot(whole);
  expect(dossierOnTheSpot(counted)).toEqual(counted);
  expect(whole).toEqual(before);
});

test('the part that attendance is counted by is counted alike', () => {
  const { document } = documentWithLines();
  const whole = dossierOnTheSpot(read(parseDossier(document)));
  const part = dossierOnTheSpot(read(parseAttendanceDossier(document)));
  const { participants, ledger, locks } = whole;
  expect(part).toMatchObject({ participants, ledger, locks });
});

test('the part that attendance is counted by says what is wanted of the roster', () => {
  const document = aDocument();
  const { training, program } = read(parseAttendanceDossier(document));
  const whole = read(parseDossier(document));
  expect(training.quotas).toEqual(whole.training.quotas);
  expect(training.targets).toEqual(whole.training.targets);
  expect(program?.targets).toEqual(whole.program?.targets);
  expect(read(parseAttendanceDossier(aDocument({ program: null }))).program).toBeNull();
});
