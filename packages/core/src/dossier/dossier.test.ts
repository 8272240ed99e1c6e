import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eightyPercentPolicy, mergeLedgers } from '../attendance/index.js';
import { wholeLedger, wholeLockEntry } from '../attendance/attendance.examples.test-support.js';
import { wholeRosterEntries } from '../participant/participant.examples.test-support.js';
import { anEntry, anyStory, minute, play } from '../attendance/attendance.test-support.js';
import { dossierDocument, dossierFormat, parseDossier, parseDossierJson } from './index.js';
import { wholePlanLines } from '../work-plan/work-plan.examples.test-support.js';
import { aDocument, wholeDocument } from './dossier.test-support.js';

/** The dossier of a document that can be read. */
function read(document: unknown) {
  const parsed = parseDossier(document);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

const saved = (document: unknown) =>
  JSON.parse(JSON.stringify(dossierDocument(read(document)))) as Record<string, unknown>;

test('a document is read into the chain it holds', () => {
  const { format: _format, entries: _entries, ...chain } = wholeDocument;
  const read = { ledger: wholeLedger, rosterEntries: wholeRosterEntries };
  expect(parseDossier(aDocument())).toEqual({
    ok: true,
    warnings: [],
    value: {
      ...chain,
      ...read,
      lockEntries: [wholeLockEntry],
      quarantined: [],
      planLines: { lines: wholePlanLines, quarantined: [] },
      unknownFields: {},
    },
  });
});

const annexes = {
  locks: [],
  signedSheets: [],
  payments: [],
  certificates: [],
  workPlans: [],
  proposals: [],
  groups: [],
  planningDocuments: [],
  processing: [],
};

test('a document needs a training and a roster, and nothing else', () => {
  const { format, training, participants } = aDocument();
  expect(read({ format, training, participants })).toEqual({
    program: null,
    training,
    participants,
    policy: eightyPercentPolicy,
    evaluation: null,
    attendanceForm: null,
    ledger: [],
    rosterEntries: [],
    lockEntries: [],
    quarantined: [],
    ...annexes,
    planLines: { lines: [], quarantined: [] },
    unknownFields: {},
  });
  const without = Object.fromEntries(
    [...Object.keys(annexes), 'entries', 'planLines'].map((field) => [field, null]),
  );
  const nothing = { program: null, policy: null, evaluation: null, ...without };
  expect(read({ format, training, participants, ...nothing })).toEqual(
    read({ format, training, participants }),
  );
  expect(parseDossier({ format })).toMatchObject({
    ok: false,
    issues: [
      { code: 'shape.missing', path: ['training'] },
      { code: 'shape.missing', path: ['participants'] },
    ],
  });
});

test('damage in any part is refused with its path', () => {
  const [plan] = wholeDocument.workPlans;
  const document = aDocument({
    program: { id: 'pamsimas' },
    participants: [{ id: 'p1', name: 7 }],
    workPlans: [plan, { ...plan, items: [{ id: 'two words' }] }],
  });
  expect(parseDossier(document)).toMatchObject({
    ok: false,
    issues: [
      { code: 'shape.missing', path: ['program', 'name'] },
      { code: 'shape.wrong-kind', path: ['participants', 0, 'name'] },
      { code: 'shape.not-an-identifier', path: ['workPlans', 1, 'items', 0, 'id'] },
    ],
  });
});

test('a newer format is refused as such, whatever else is in the document', () => {
  for (const format of ['berdaya/dossier@2', 'berdaya/dossier@10', 'berdaya/dossier@999999']) {
    expect(parseDossier({ format, training: 7 })).toEqual({
      ok: false,
      issues: [
        {
          code: 'dossier.newer-format',
          severity: 'error',
          path: ['format'],
          params: { format, readable: dossierFormat },
        },
      ],
    });
  }
});

test('a format that is none of ours is refused as that', () => {
  for (const format of [
    'berdaya/dossier@0',
    'berdaya/dossier@01',
    'berdaya/dossier@',
    'berdaya/dossier@2.0',
    'berdaya/roster@2',
    2,
    null,
  ]) {
    expect(parseDossier(aDocument({ format })), String(format)).toMatchObject({
      ok: false,
      issues: [
        { code: 'shape.not-one-of', path: ['format'], params: { allowed: [dossierFormat] } },
      ],
    });
  }
});

test('text is read as JSON first', () => {
  expect(parseDossierJson(JSON.stringify(aDocument()))).toEqual(parseDossier(aDocument()));
  expect(parseDossierJson('{"format":')).toEqual({
    ok: false,
    issues: [{ code: 'shape.not-json', severity: 'error', path: [], params: {} }],
  });
  expect(parseDossierJson('null')).toMatchObject({
    ok: false,
    issues: [{ code: 'shape.wrong-kind', path: [] }],
  });
});

test('entries are brought into the order of the ledger, repeated ones held once', () => {
  const [first, second] = [anEntry(), anEntry({ id: 'e2', recordedAt: minute(9) })];
  expect(read(aDocument({ entries: [second, first, second] })).ledger).toEqual([first, second]);
});

test('a damaged entry does not take the others with it and is kept with its reasons', () => {
  const late = { ...anEntry({ id: 'e2' }), status: 'telat' };
  const { ledger, quarantined } = read(aDocument({ entries: [late, anEntry(), 'entry', null] }));
  expect(ledger).toEqual([anEntry()]);
  expect(quarantined.map(({ raw }) => raw)).toEqual([late, 'entry', null]);
  expect(quarantined.map(({ issues }) => issues.map(({ code, path }) => [code, path]))).toEqual([
    [['shape.not-one-of', ['status']]],
    [['shape.wrong-kind', []]],
    [['shape.wrong-kind', []]],
  ]);
});

test('damaged entries come back out when the dossier is saved', () => {
  const late = { ...anEntry({ id: 'e2' }), status: 'telat' };
  expect(saved(aDocument({ entries: [late, anEntry(), 7] })).entries).toEqual([anEntry(), late, 7]);
});

test('a whole document is saved as it was read', () => {
  expect(saved(aDocument())).toEqual(aDocument());
});

test('fields that a newer version wrote into the parts are saved again', () => {
  const document = aDocument({
    program: { ...wholeDocument.program, newer: 1 },
    training: { ...wholeDocument.training, newer: { deep: [2] } },
    participants: wholeDocument.participants.map((each) => ({ ...each, newer: 3 })),
    policy: { ...wholeDocument.policy, newer: 4 },
    entries: wholeDocument.entries.map((each) => ({ ...each, newer: 5 })),
    workPlans: wholeDocument.workPlans.map((each) => ({ ...each, newer: 6 })),
  });
  expect(saved(document)).toEqual(document);
});

test('fields that a newer version wrote beside the parts are saved again', () => {
  const document = aDocument({ scores: [{ instrument: 'kpspams', points: 70 }] });
  expect(saved(document)).toEqual(document);
});

const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown);

test('reading, saving and reading again gives the same dossier, damaged entries included', () => {
  const entries = fc
    .tuple(anyStory(2), fc.array(json, { maxLength: 3 }))
    .map(([story, damage]) => [...play(2, story).ledgers.flat(), ...damage]);
  fc.assert(
    fc.property(entries, fc.boolean(), (list, hasMore) => {
      const more = hasMore ? {} : { program: null, policy: null, workPlans: null };
      const dossier = read(aDocument({ ...more, entries: list }));
      const again = parseDossierJson(JSON.stringify(dossierDocument(dossier)));
      expect(again).toEqual({ ok: true, value: dossier, warnings: [] });
    }),
    { numRuns: 200 },
  );
});

test('lines of every kind are read and saved whole, those of a later version as they came', () => {
  const later = { ...wholeLockEntry, id: 'u1', kind: 'unlock', sequence: 4, words: { a: [1] } };
  const damaged = { ...wholeLockEntry, id: 'k9', recordedAt: 'pagi' };
  const lines = [...wholeLedger, ...wholeRosterEntries, wholeLockEntry, later, damaged];
  const dossier = read(aDocument({ entries: [...lines].reverse() }));
  expect(dossier.rosterEntries).toHaveLength(2);
  expect(dossier.lockEntries).toEqual([wholeLockEntry]);
  expect(dossier.quarantined.map(({ raw }) => raw)).toEqual([damaged, later]);
  expect(saved(aDocument({ entries: lines })).entries).toEqual(lines);
});

test('a mark that states no kind by name is a mark', () => {
  const mark = { ...anEntry(), kind: null };
  expect(read(aDocument({ entries: [mark] })).ledger).toEqual([mark]);
});

test('no entry is lost by reading, whole or damaged', () => {
  const entries = fc.array(fc.oneof(json, fc.constantFrom(...wholeDocument.entries)), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(entries, (list) => {
      const { ledger, rosterEntries, lockEntries, quarantined } = read(
        aDocument({ entries: list }),
      );
      const unread = quarantined.map(({ raw }) => raw);
      const kept = [...ledger, ...rosterEntries, ...lockEntries, ...unread];
      for (const entry of list) expect(kept).toContainEqual(entry);
      expect(ledger).toEqual(mergeLedgers(ledger));
    }),
  );
});
