import { recordedStatus } from '@berdaya/core/attendance';
import { newIdentifier, openFieldStore, type FieldStore } from '@berdaya/sync';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { axeViolations } from '../../element/axe.test-support.js';
import { chooseView } from '../choose-view.test-support.js';
import { sampleDossier } from '../../element/sample-dossier.test-support.js';
import type { AttendanceSheetElement } from '../index.js';
import '../register.js';

const stores: FieldStore[] = [];

beforeEach(async () => {
  document.documentElement.lang = 'id';
  await page.viewport(1280, 900);
});

afterEach(() => {
  document.body.replaceChildren();
  for (const store of stores.splice(0)) store.close();
});

async function ownStore(name: string = newIdentifier()): Promise<FieldStore> {
  const opened = await openFieldStore(name);
  if (!opened.ok) throw new Error('no store');
  stores.push(opened.value);
  return opened.value;
}

async function rosterOf(
  dossier: unknown = sampleDossier(),
  store?: FieldStore,
): Promise<AttendanceSheetElement> {
  const sheet = document.createElement('berdaya-attendance-sheet');
  sheet.store = store ?? (await ownStore());
  sheet.dossier = dossier;
  document.body.append(sheet);
  await expect.poll(() => sheet.state.phase).toBe('ready');
  await sheet.updateComplete;
  await chooseView(sheet, 'roster');
  await expect.poll(() => sheet.renderRoot.querySelector('.newcomer')).not.toBeNull();
  return sheet;
}

function shown(sheet: AttendanceSheetElement, selector: string): HTMLElement {
  const found = sheet.renderRoot.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`nothing shows ${selector}`);
  return found;
}

const input = (sheet: AttendanceSheetElement, name: string, form = '.newcomer') =>
  shown(sheet, `${form} [name="${name}"]`) as HTMLInputElement;

const announcement = (sheet: AttendanceSheetElement) =>
  shown(sheet, '[role="status"]').textContent.trim();

const text = (sheet: AttendanceSheetElement, selector: string) =>
  shown(sheet, selector).textContent.trim().replace(/\s+/g, ' ');

const status = (sheet: AttendanceSheetElement, id: string) =>
  recordedStatus(sheet.state.sheet, id, 's1');

async function settled(sheet: AttendanceSheetElement): Promise<void> {
  await expect.poll(() => sheet.state.unkept).toEqual([]);
  await sheet.updateComplete;
}

const person = (sheet: AttendanceSheetElement, name: string) =>
  sheet.state.participants.find((each) => each.name === name);

/** Registers somebody by name alone, with the keyboard. */
async function register(sheet: AttendanceSheetElement, name: string): Promise<string> {
  input(sheet, 'name').focus();
  await userEvent.keyboard(`${name}{Enter}`);
  await expect.poll(() => person(sheet, name)).toBeDefined();
  await settled(sheet);
  return person(sheet, name)?.id ?? '';
}

test('a walk-in is registered by keyboard alone: listed with the next number, present, and told', async () => {
  const sheet = await rosterOf();
  input(sheet, 'name').focus();
  await userEvent.keyboard('Wati{Tab}');
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  await userEvent.keyboard('{Tab}laj{Tab}');
  expect(input(sheet, 'village').value).toBe('Lajer');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => announcement(sheet)).toBe('4 Wati, Lajer: terdaftar, hadir.');
  await settled(sheet);
  expect(person(sheet, 'Wati')).toMatchObject({
    ...{ rowNumber: 4, sex: 'female', role: null },
    origin: { village: 'Lajer', district: 'Penawangan' },
    registration: { status: 'accepted', isWalkIn: true },
  });
  expect(status(sheet, person(sheet, 'Wati')?.id ?? '')).toBe('present');
  expect(sheet.shadowRoot?.activeElement).toBe(input(sheet, 'name'));
  expect(input(sheet, 'name').value).toBe('');
  expect(await axeViolations(sheet)).toEqual([]);
});

test('without a name, or in place of nobody known, a form says what to do and keeps what was typed', async () => {
  const sheet = await rosterOf();
  input(sheet, 'village').focus();
  await userEvent.keyboard('Lajer{Enter}');
  await expect.poll(() => announcement(sheet)).toBe('Isi nama dahulu.');
  expect(sheet.shadowRoot?.activeElement).toBe(input(sheet, 'name'));
  expect(text(sheet, '.newcomer .refusal')).toBe('Isi nama dahulu.');
  expect(input(sheet, 'village').value).toBe('Lajer');
  await userEvent.click(shown(sheet, '.newcomer summary'));
  await userEvent.type(input(sheet, 'name'), 'Joko');
  await userEvent.type(input(sheet, 'substitutesFor'), '77{Enter}');
  await expect.poll(() => announcement(sheet)).toContain('yang digantikan tidak ditemukan');
  expect(await axeViolations(sheet)).toEqual([]);
  expect(sheet.state.participants).toHaveLength(3);
});

test('a substitute takes the village and the place of the person of the letter', async () => {
  const sheet = await rosterOf();
  await userEvent.click(shown(sheet, '.newcomer summary'));
  await userEvent.type(input(sheet, 'name'), 'Joko');
  await userEvent.type(input(sheet, 'substitutesFor'), '1');
  await userEvent.type(input(sheet, 'letter'), '094/12/2018{Enter}');
  await expect.poll(() => announcement(sheet)).toBe('4 Joko, Lajer: terdaftar, hadir.');
  await settled(sheet);
  expect(person(sheet, 'Joko')).toMatchObject({
    ...{ role: 'Kader AMPL Desa', origin: { village: 'Lajer' } },
    substitutesFor: { participantId: 'p1', letter: '094/12/2018' },
  });
  expect(person(sheet, 'Budi')).toBeUndefined();
  expect(text(sheet, '.people .cards')).toContain('menggantikan 1 Budi, Lajer, surat 094/12/2018');
});

test('a walk-in is linked to the person of the list, marks and all, and the link taken back', async () => {
  const sheet = await rosterOf();
  const id = await register(sheet, 'Soekarni');
  expect(status(sheet, 'p2')).toBeUndefined();
  await userEvent.click(shown(sheet, `[data-person="${id}"] [data-action="link"]`));
  await expect.poll(() => sheet.renderRoot.querySelector('.linking')).not.toBeNull();
  expect(await axeViolations(sheet)).toEqual([]);
  await userEvent.click(shown(sheet, '[data-candidate="p2"]'));
  await expect.poll(() => announcement(sheet)).toBe('4 Soekarni adalah 2 Hj. Sukarni, Lajer');
  await settled(sheet);
  expect(status(sheet, 'p2')).toBe('present');
  expect(person(sheet, 'Soekarni')).toBeUndefined();
  await userEvent.click(shown(sheet, '.linked [data-action="unlink"]'));
  await expect.poll(() => person(sheet, 'Soekarni')?.rowNumber).toBe(4);
  await settled(sheet);
  expect(status(sheet, 'p2')).toBeUndefined();
  expect(status(sheet, id)).toBe('present');
});

test('somebody of the list is found whatever the spelling, and corrected under the same id', async () => {
  const sheet = await rosterOf();
  await userEvent.type(shown(sheet, '.people input[type="search"]'), 'rachmawati');
  await userEvent.click(shown(sheet, '[data-person="p3"] [data-action="edit"]'));
  const name = () => input(sheet, 'name', '.correction');
  await expect.poll(() => name().value).toBe('Rahmawati');
  expect(await axeViolations(sheet)).toEqual([]);
  await userEvent.fill(name(), 'Siti Rahmawati');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => announcement(sheet)).toBe('3 Siti Rahmawati, Contoh: data diperbaiki.');
  await settled(sheet);
  expect(person(sheet, 'Siti Rahmawati')).toMatchObject({
    ...{ id: 'p3', rowNumber: 3, sex: 'female', role: 'Kader AMPL Desa' },
    origin: { village: 'Contoh', district: 'Toroh' },
  });
});

test('whoever was registered by mistake is taken off the list', async () => {
  const sheet = await rosterOf();
  await userEvent.click(shown(sheet, '.newcomer [name="isPresent"]'));
  const id = await register(sheet, 'Wati');
  expect(status(sheet, id)).toBeUndefined();
  await userEvent.click(shown(sheet, `[data-person="${id}"] [data-action="remove"]`));
  await expect.poll(() => announcement(sheet)).toBe('4 Wati: dikeluarkan dari daftar.');
  expect(person(sheet, 'Wati')).toBeUndefined();
});

test('who is missing, seats and shares follow every mark', async () => {
  const { training, ...others } = sampleDossier();
  const quotas = [{ origin: { village: 'Lajer' }, seats: 3 }];
  const sheet = await rosterOf({ ...others, training: { ...training, quotas } });
  expect(text(sheet, '[data-delegation="Lajer"]')).toBe(
    'Lajer Penawangan 0/2 1 Budi; 2 Hj. Sukarni',
  );
  expect(text(sheet, '.seats tbody tr')).toBe('Lajer 3 2 1');
  const women = (where: string) => text(sheet, `[data-group="women"] [data-share="${where}"] dd`);
  expect(women('roster')).toBe('2 dari 3 (66,7%) tercapai');
  expect(women('present')).toBe('belum ada orang');
  expect(text(sheet, '[data-group="women"] .who')).toContain(
    '≥ 30%, target program, tidak diverifikasi',
  );
  await register(sheet, 'Wati');
  await expect.poll(() => women('present')).toBe('0 dari 1 (0%); 1 belum diketahui belum pasti');
  const mark = { participantId: 'p1', sessionId: 's1', status: 'present' } as const;
  await sheet.store?.appendEntries('sample', [
    { ...mark, id: 'x', author: 'Rini', recordedAt: '2018-11-05T01:00:00.000Z', replaces: [] },
  ]);
  expect(await axeViolations(sheet)).toEqual([]);
});

test('a walk-in survives a reload', async () => {
  const store = await ownStore();
  const first = await rosterOf(sampleDossier(), store);
  const id = await register(first, 'Wati');
  first.remove();
  const second = await rosterOf(sampleDossier(), store);
  expect(person(second, 'Wati')).toMatchObject({ id, rowNumber: 4 });
  expect(status(second, id)).toBe('present');
});

test('a walk-in is registered with no storage at all, and posted with the form', async () => {
  const refusal = { code: 'storage.denied', severity: 'error', path: [], params: {} } as const;
  const store = await ownStore();
  const denied: FieldStore = {
    ...store,
    appendEntries: () => Promise.resolve({ ok: false, issues: [refusal] }),
  };
  const sheet = await rosterOf(sampleDossier(), denied);
  input(sheet, 'name').focus();
  await userEvent.keyboard('Wati{Enter}');
  await expect.poll(() => person(sheet, 'Wati')?.rowNumber).toBe(4);
  await expect.poll(() => sheet.state.storageIssue?.code).toBe('storage.denied');
  expect(sheet.state.unkept.map((line) => 'kind' in line && line.kind)).toEqual([
    'register',
    false,
  ]);
});

test('two devices that gave out one number agree on two, in whatever order they hear of each other', async () => {
  const [one, two] = [await ownStore(), await ownStore()];
  const [first, second] = [
    await rosterOf(sampleDossier(), one),
    await rosterOf(sampleDossier(), two),
  ];
  await register(first, 'Wati');
  await register(second, 'Joko');
  expect(person(second, 'Joko')?.rowNumber).toBe(4);
  const lines = async (store: FieldStore) => {
    const stored = await store.loadAttendance('sample');
    if (!stored.ok) throw new Error('no lines');
    return [...stored.value.ledger, ...stored.value.rosterEntries];
  };
  const [ofFirst, ofSecond] = [await lines(one), await lines(two)];
  await one.receiveEntries('sample', ofSecond);
  await two.receiveEntries('sample', ofFirst);
  first.remove();
  second.remove();
  const numbers = async (store: FieldStore) => {
    const { participants } = (await rosterOf(sampleDossier(), store)).state;
    return participants.map(({ name, rowNumber }) => `${String(rowNumber)} ${name}`);
  };
  const merged = ['1 Budi', '2 Sukarni', '3 Rahmawati', '4 Wati', '5 Joko'];
  expect(await numbers(one)).toEqual(merged);
  expect(await numbers(two)).toEqual(merged);
});

test('on a phone in English every control can be touched, and nothing runs off the side', async () => {
  document.documentElement.lang = 'en';
  await page.viewport(360, 740);
  const sheet = await rosterOf();
  await userEvent.fill(input(sheet, 'name'), 'Wati');
  await userEvent.click(shown(sheet, '.newcomer button.primary'));
  await expect.poll(() => announcement(sheet)).toBe('4 Wati: registered, present.');
  await settled(sheet);
  for (const control of sheet.renderRoot.querySelectorAll('.roster :is(button, select, summary)'))
    expect(control.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  expect(await axeViolations(sheet)).toEqual([]);
});
