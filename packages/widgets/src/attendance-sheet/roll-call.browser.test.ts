import { recordedStatus } from '@berdaya/core/attendance';
import { newIdentifier, openFieldStore, type FieldStore } from '@berdaya/sync';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { axeViolations } from '../element/axe.test-support.js';
import { sampleDossier } from '../element/sample-dossier.test-support.js';
import type { AttendanceSheetElement } from './index.js';
import './register.js';

const stores: FieldStore[] = [];

beforeEach(async () => {
  await page.viewport(1280, 800);
  document.documentElement.lang = 'id';
});

afterEach(() => {
  document.body.replaceChildren();
  for (const store of stores.splice(0)) store.close();
});

async function sheetOf(extra: object = {}, more: Partial<FieldStore> = {}) {
  const opened = await openFieldStore(newIdentifier());
  if (!opened.ok) throw new Error('no store');
  stores.push(opened.value);
  const sheet = document.createElement('berdaya-attendance-sheet');
  sheet.store = { ...opened.value, ...more };
  sheet.dossier = { ...sampleDossier(), ...extra };
  document.body.append(sheet);
  await expect.poll(() => sheet.state.phase).toBe('ready');
  await sheet.updateComplete;
  return sheet;
}

async function settled(sheet: AttendanceSheetElement): Promise<void> {
  await expect.poll(() => sheet.state.unkept).toEqual([]);
  await sheet.updateComplete;
}

function shown(sheet: AttendanceSheetElement, selector: string): HTMLElement {
  const found = sheet.renderRoot.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`nothing shows ${selector}`);
  return found;
}

const press = (sheet: AttendanceSheetElement, selector: string) =>
  userEvent.click(shown(sheet, selector));
const called = (sheet: AttendanceSheetElement) => shown(sheet, '.person').dataset.participant;
const announcement = (sheet: AttendanceSheetElement) =>
  shown(sheet, '[role="status"]').textContent.trim();
const statuses = (sheet: AttendanceSheetElement, session: string) =>
  ['p1', 'p2', 'p3'].map((id) => recordedStatus(sheet.state.sheet, id, session));

test('at the end those passed over are called again, or marked alpa together, and the next session follows', async () => {
  const sheet = await sheetOf();
  await press(sheet, '.choices [data-status="present"]');
  await press(sheet, 'button.next');
  await press(sheet, '.choices [data-status="present"]');
  expect(shown(sheet, '[part="summary"]').textContent).toContain('1 orang belum dicatat.');
  expect(await axeViolations(sheet)).toEqual([]);
  await press(sheet, 'button.call-again');
  expect(called(sheet)).toBe('p2');
  await press(sheet, 'button.next');
  await press(sheet, '[part="summary"] button.mark-rest');
  await settled(sheet);
  expect(statuses(sheet, 's1')).toEqual(['present', 'absent', 'present']);
  expect(shown(sheet, '[part="summary"]').textContent).toContain('Semua sudah dicatat.');
  await press(sheet, 'button.next-session');
  await sheet.updateComplete;
  expect(sheet.state.sessionId).toBe('s2');
  expect(called(sheet)).toBe('p1');
  await press(sheet, 'button.copy:not(details *)');
  await settled(sheet);
  expect(statuses(sheet, 's2')).toEqual(['present', 'absent', 'present']);
  expect(await axeViolations(sheet)).toEqual([]);
});

test('the way to whoever is not recorded leads round the end of the list', async () => {
  const sheet = await sheetOf();
  await press(sheet, 'button.next');
  await press(sheet, '.choices [data-status="present"]');
  expect(called(sheet)).toBe('p3');
  await press(sheet, 'button.next-unrecorded');
  await sheet.updateComplete;
  expect(called(sheet)).toBe('p1');
  expect(announcement(sheet)).toContain('1. Budi');
});

test('a reason is asked beside the roll, and what is typed is kept though nobody pressed save', async () => {
  const sheet = await sheetOf();
  await press(sheet, '.choices [data-status="excused"]');
  expect(called(sheet)).toBe('p2');
  await userEvent.fill(shown(sheet, '.asked input'), 'rapat desa');
  await press(sheet, '.choices [data-status="late"]');
  await settled(sheet);
  expect(sheet.state.sheet.get('p1|s1')?.entry.reason).toBe('rapat desa');
  expect(recordedStatus(sheet.state.sheet, 'p2', 's1')).toBe('late');
  expect(called(sheet)).toBe('p3');
  await userEvent.fill(shown(sheet, '.asked input'), '08:20');
  await press(sheet, '.asked button');
  await settled(sheet);
  expect(sheet.state.sheet.get('p2|s1')?.entry.arrivedAt).toBe('08:20');
  await expect.poll(() => sheet.shadowRoot?.activeElement).toBe(shown(sheet, '.person'));
});

test('details are written, kept once, told in the history, and undone', async () => {
  const sheet = await sheetOf();
  await press(sheet, '.choices [data-status="sick"]');
  await press(sheet, 'button.previous');
  await press(sheet, 'button.open-details');
  await expect.poll(() => sheet.renderRoot.querySelector('[part="details"]')).not.toBeNull();
  await expect.poll(() => sheet.shadowRoot?.activeElement).toBe(shown(sheet, '.details'));
  const field = (name: string) => shown(sheet, `[part="details"] [name="${name}"]`);
  await userEvent.fill(field('reason'), 'demam');
  await userEvent.fill(field('note'), 'surat dokter menyusul');
  await userEvent.selectOptions(field('signed'), 'officer');
  await press(sheet, '[part="details"] form button');
  await settled(sheet);
  expect(sheet.state.sheet.get('p1|s1')?.history).toHaveLength(2);
  expect(sheet.state.sheet.get('p1|s1')?.entry).toMatchObject({
    reason: 'demam',
    note: 'surat dokter menyusul',
    signed: 'officer',
  });
  expect(shown(sheet, '.history').textContent).toMatch(
    /sakit\s+demam · dicatat petugas · surat dokter menyusul\s+Panitia, .* pukul \d\d\.\d\d WIB/,
  );
  expect(await axeViolations(sheet)).toEqual([]);
  await press(sheet, 'button.take-back');
  await settled(sheet);
  expect(sheet.state.sheet.get('p1|s1')?.entry.reason ?? null).toBeNull();
  expect(recordedStatus(sheet.state.sheet, 'p1', 's1')).toBe('sick');
});

test('a locked session asks why, in view, and goes on with the roll once it is told', async () => {
  const lock = { id: 'l', locks: 'session', sessionId: 's1', lockedAt: '2018-11-05T09:00:00.000Z' };
  const sheet = await sheetOf({ locks: [lock] });
  await press(sheet, '.choices [data-status="present"]');
  await expect.poll(() => sheet.shadowRoot?.activeElement?.getAttribute('name')).toBe('reason');
  expect(announcement(sheet)).toContain('Sesi ini sudah dikunci');
  expect(await axeViolations(sheet)).toEqual([]);
  await userEvent.keyboard('salah baca{Enter}');
  await settled(sheet);
  expect(sheet.state.sheet.get('p1|s1')?.entry).toMatchObject({
    status: 'present',
    reason: 'salah baca',
  });
  expect(called(sheet)).toBe('p2');
  await expect.poll(() => sheet.shadowRoot?.activeElement).toBe(shown(sheet, '.person'));
});

test('statuses that disagree are both shown, and a tap decides', async () => {
  const entry = {
    participantId: 'p1',
    sessionId: 's1',
    recordedAt: '2018-11-05T01:00:00.000Z',
    author: 'Rini',
    sequence: 1,
    replaces: [],
  };
  const entries = [
    { ...entry, id: 'a1', status: 'present', deviceId: 'a' },
    { ...entry, id: 'b1', status: 'absent', deviceId: 'b' },
  ];
  const sheet = await sheetOf({ entries });
  await press(sheet, '[data-person="p1"]');
  expect(shown(sheet, '.recorded').textContent).toMatch(/hadir ≠ alpa|alpa ≠ hadir/);
  await press(sheet, '.choices [data-status="absent"]');
  await settled(sheet);
  expect(sheet.state.sheet.get('p1|s1')?.isContested).toBe(false);
  expect(recordedStatus(sheet.state.sheet, 'p1', 's1')).toBe('absent');
});

test('a full storage is said while the roll goes on, and nothing shows as kept', async () => {
  const refusal = { code: 'storage.full', severity: 'error', path: [], params: {} } as const;
  const sheet = await sheetOf(
    {},
    {
      appendEntries: () => Promise.resolve({ ok: false, issues: [refusal] }),
    },
  );
  await press(sheet, '.choices [data-status="present"]');
  await expect.poll(() => shown(sheet, '[part="storage"]').textContent).toContain('penuh');
  await press(sheet, '.choices [data-status="present"]');
  expect(called(sheet)).toBe('p3');
  expect(sheet.state.unkept).toHaveLength(2);
  expect(await axeViolations(sheet)).toEqual([]);
});

const [model] = sampleDossier().participants;

test.each([
  ['one person', [{ ...model, name: 'Tukiman' }]],
  [
    'a name of 64 letters',
    [{ ...model, name: 'Siti Nur Khasanah Kusumaningtyas Retno Wulandari Puspitaningrum' }],
  ],
  ['nothing but a name', [{ id: 'p1', name: 'Slamet' }]],
])('a roll of %s', async (_case, participants) => {
  const sheet = await sheetOf({ participants });
  expect(await axeViolations(sheet)).toEqual([]);
  shown(sheet, '.person').focus();
  await userEvent.keyboard('h');
  await settled(sheet);
  expect(shown(sheet, '[part="summary"]').textContent).toContain('Semua sudah dicatat.');
  expect(shown(sheet, '.card').scrollWidth).toBeLessThanOrEqual(shown(sheet, '.card').offsetWidth);
});

test('a roll of 5,000 shows a part of its list, and the search leads anywhere', async () => {
  const participants = Array.from({ length: 5000 }, (_, index) => ({
    ...model,
    id: `p${String(index + 1)}`,
    rowNumber: index + 1,
    name: `Peserta ${String(index + 1)}`,
  }));
  const sheet = await sheetOf({ participants });
  expect(sheet.renderRoot.querySelectorAll('.everyone li')).toHaveLength(200);
  expect(shown(sheet, '.everyone').textContent).toContain('1 s.d. 200 dari 5.000');
  await userEvent.fill(shown(sheet, 'input[type="search"]'), '4321');
  await expect.poll(() => called(sheet)).toBe('p4321');
  await userEvent.fill(shown(sheet, 'input[type="search"]'), '');
  await expect.poll(() => shown(sheet, '.everyone').textContent).toContain('4.201 s.d. 4.400');
});
