import { cellKey, recordedStatus } from '@berdaya/core/attendance';
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
  document.documentElement.removeAttribute('class');
  for (const store of stores.splice(0)) store.close();
});

/** A class of 111 people, as many as the largest training among the documents had. */
function classOf(count: number) {
  const participants = Array.from({ length: count }, (_, index) => ({
    id: `p${String(index + 1)}`,
    rowNumber: index + 1,
    name: `Peserta ${String(index + 1)}`,
    origin: { village: index % 2 === 0 ? 'Lajer' : 'Wedoro', district: 'Penawangan' },
  }));
  return { ...sampleDossier(), participants };
}

async function keypadOf(dossier: unknown = classOf(20)): Promise<AttendanceSheetElement> {
  const opened = await openFieldStore(newIdentifier());
  if (!opened.ok) throw new Error('no store');
  stores.push(opened.value);
  const sheet = document.createElement('berdaya-attendance-sheet');
  sheet.store = opened.value;
  sheet.dossier = dossier;
  document.body.append(sheet);
  await expect.poll(() => sheet.state.phase).toBe('ready');
  await sheet.updateComplete;
  await chooseView(sheet, 'keypad');
  await expect.poll(() => sheet.renderRoot.querySelector('.row-field')).not.toBeNull();
  return sheet;
}

function shown(sheet: AttendanceSheetElement, selector: string): HTMLElement {
  const found = sheet.renderRoot.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`nothing shows ${selector}`);
  return found;
}

const field = (sheet: AttendanceSheetElement) => shown(sheet, '.row-field') as HTMLInputElement;

const announcement = (sheet: AttendanceSheetElement) =>
  shown(sheet, '[role="status"]').textContent.trim();

const text = (sheet: AttendanceSheetElement, selector: string) =>
  shown(sheet, selector).textContent.trim().replace(/\s+/g, ' ');

const status = (sheet: AttendanceSheetElement, id: string, session = 's1') =>
  recordedStatus(sheet.state.sheet, id, session);

async function settled(sheet: AttendanceSheetElement): Promise<void> {
  await expect.poll(() => sheet.state.unkept).toEqual([]);
  await sheet.updateComplete;
}

/** Types as fingers do: through real key presses, of which each is counted. */
function counting(): { press: (keys: string) => Promise<void>; count: () => number } {
  let pressed = 0;
  return {
    count: () => pressed,
    press: async (keys) => {
      pressed += keys.replace(/\{[^}]+\}/g, '_').length;
      await userEvent.keyboard(keys);
    },
  };
}

test('a session of 111 people is copied in fewer than 120 key presses beside the numbers', async () => {
  const sheet = await keypadOf(classOf(111));
  field(sheet).focus();
  const { press, count } = counting();
  const isOn = (selector: string) => sheet.shadowRoot?.activeElement?.matches(selector) === true;
  const tabTo = async (selector: string) => {
    for (let steps = 0; steps < 30 && !isOn(selector); steps += 1) await press('{Tab}');
    expect(isOn(selector)).toBe(true);
  };
  const rows = Array.from({ length: 111 }, (_, index) => index + 1);
  const signed = rows.filter((row) => ![13, 44, 101].includes(row));
  await press(signed.map((row) => (row < 100 ? `${String(row)} ` : String(row))).join(''));
  await tabTo('.paper-total');
  await press('108');
  await expect.poll(() => text(sheet, '.difference')).toContain('Cocok');
  await tabTo('.mark-rest');
  await press('{Enter}');
  await settled(sheet);
  const byStatus = (wanted: string) =>
    sheet.state.participants.filter(({ id }) => status(sheet, id) === wanted).length;
  expect([byStatus('present'), byStatus('absent')]).toEqual([108, 3]);
  expect(sheet.state.sheet.get(cellKey('p17', 's1'))?.entry.signed).toBe('signed-sheet');
  const digits = `${signed.join('')}108`.length;
  expect(count() - digits).toBeLessThan(120);
}, 60_000);

test('a whole row of numbers is one range', async () => {
  const sheet = await keypadOf(classOf(111));
  await userEvent.type(field(sheet), '1-111{Enter}');
  await expect.poll(() => announcement(sheet)).toBe('1–111: 111 peserta hadir.');
  expect(text(sheet, '[data-count="signed"]')).toBe('111 tanda tangan tercatat');
});

test('every number is told at once, with its name and village, and shown large', async () => {
  const sheet = await keypadOf();
  await userEvent.type(field(sheet), '17');
  await expect.poll(() => text(sheet, '.typed')).toBe('17 Peserta 17, Lajer');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => announcement(sheet)).toBe('17 Peserta 17, Lajer: hadir');
  expect(text(sheet, '.readout')).toBe('17 Peserta 17, Lajer: hadir');
  expect(field(sheet).value).toBe('');
  await settled(sheet);
  expect(status(sheet, 'p17')).toBe('present');
});

test('duplicates, numbers of nobody and unreadable rows are told and listed', async () => {
  const sheet = await keypadOf();
  await userEvent.type(field(sheet), '3 3 ');
  await expect.poll(() => announcement(sheet)).toContain('sudah tercatat hadir');
  await userEvent.type(field(sheet), '99 ');
  await expect.poll(() => announcement(sheet)).toContain('Nomor 99 tidak ada di daftar');
  await userEvent.type(field(sheet), '5?');
  await expect.poll(() => announcement(sheet)).toContain('5 Peserta 5, Lajer: tidak terbaca');
  await settled(sheet);
  expect(sheet.state.sheet.get(cellKey('p5', 's1'))?.entry.note).toBe(
    'Baris pada kertas tidak terbaca',
  );
  const flags = [...sheet.renderRoot.querySelectorAll('[data-flag] summary')];
  expect(flags.map((each) => each.textContent.trim())).toEqual([
    '1 baris tidak terbaca, untuk diperiksa',
    '1 nomor diketik dua kali',
    '1 nomor tidak ada di daftar',
  ]);
  expect(await axeViolations(sheet)).toEqual([]);
});

test('one is taken back with a minus, the last with Ctrl+Z, any of the log with its button', async () => {
  const sheet = await keypadOf();
  await userEvent.type(field(sheet), '1 2 3 -2 ');
  await expect.poll(() => announcement(sheet)).toContain('2 Peserta 2, Wedoro: dibatalkan');
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(() => status(sheet, 'p2')).toBe('present');
  const undo = shown(sheet, '[aria-label="Batalkan 1"]');
  await userEvent.click(undo);
  await expect.poll(() => announcement(sheet)).toBe('1 dibatalkan.');
  await settled(sheet);
  expect(['p1', 'p2', 'p3'].map((id) => status(sheet, id))).toEqual([
    ...[undefined, 'present', 'present'],
  ]);
});

test('a name without a number is registered with a plus and signs at once', async () => {
  const sheet = await keypadOf();
  await userEvent.type(field(sheet), '1+');
  await expect
    .poll(() => (sheet.shadowRoot?.activeElement as HTMLInputElement | null)?.name)
    .toBe('name');
  expect(await axeViolations(sheet)).toEqual([]);
  await userEvent.keyboard('Wati{Enter}');
  await expect.poll(() => announcement(sheet)).toBe('21 Wati: didaftarkan, hadir');
  await expect.poll(() => sheet.shadowRoot?.activeElement).toBe(field(sheet));
  await userEvent.keyboard('2 ');
  await settled(sheet);
  expect(sheet.state.participants.at(-1)).toMatchObject({ name: 'Wati', rowNumber: 21 });
  expect(text(sheet, '[data-count="signed"]')).toBe('3 tanda tangan tercatat');
});

test('on a phone the big keys do all of it, by touch', async () => {
  await page.viewport(360, 740);
  const sheet = await keypadOf();
  const tap = (key: string) => {
    const button = shown(sheet, `[data-key="${key}"]`);
    const { width, height } = button.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }));
    button.click();
  };
  expect(field(sheet).inputMode).toBe('none');
  for (const key of ['1', '2', 'erase', '7', 'enter', '1', '8', '?', '-', '1', '7', 'enter']) {
    tap(key);
    await sheet.updateComplete;
  }
  await settled(sheet);
  expect(status(sheet, 'p17')).toBeUndefined();
  expect(sheet.state.sheet.get(cellKey('p17', 's1'))?.history).toHaveLength(2);
  expect(sheet.state.sheet.get(cellKey('p18', 's1'))?.entry.note).not.toBeUndefined();
  expect(sheet.scrollWidth).toBeLessThanOrEqual(360);
  expect(await axeViolations(sheet)).toEqual([]);
});

test('the keypad works by keyboard alone, at 200 % zoom, and nothing runs off the side', async () => {
  await page.viewport(640, 450);
  const sheet = await keypadOf();
  field(sheet).focus();
  await userEvent.keyboard('4{Enter}');
  await userEvent.tab();
  // All that the big keys do is typed; Tab leads past them, to the log.
  expect(sheet.shadowRoot?.activeElement).toBe(shown(sheet, '.log button'));
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(640);
  await settled(sheet);
  expect(status(sheet, 'p4')).toBe('present');
});

test('the keypad speaks English where the page does', async () => {
  document.documentElement.lang = 'en';
  const sheet = await keypadOf();
  await userEvent.type(field(sheet), '17 17 ');
  await expect.poll(() => announcement(sheet)).toContain('recorded as present already');
  expect(text(sheet, '.mark-rest')).toBe('Mark the other 19 absent');
  expect(await axeViolations(sheet)).toEqual([]);
});

test('the session is chosen on top, and each keeps what was typed of it', async () => {
  const sheet = await keypadOf();
  await userEvent.type(field(sheet), '1 ');
  await userEvent.selectOptions(shown(sheet, 'select.session'), 's2');
  await expect.poll(() => text(sheet, '.readout')).toContain('Ketik nomor baris');
  await userEvent.type(field(sheet), '2 ');
  await userEvent.click(shown(sheet, 'button.next'));
  await expect.poll(() => sheet.state.sessionId).toBe('s3');
  await userEvent.selectOptions(shown(sheet, 'select.session'), 's1');
  await expect.poll(() => text(sheet, '.readout')).toBe('1 Peserta 1, Lajer: hadir');
  await settled(sheet);
  expect([status(sheet, 'p1', 's1'), status(sheet, 'p2', 's2')]).toEqual(['present', 'present']);
});

test('a locked session asks for the reason once, and every mark carries it', async () => {
  const locks = [
    {
      id: 'k',
      locks: 'session',
      sessionId: 's1',
      lockedAt: '2018-11-05T03:00:00.000Z',
      author: 'Rini',
    },
  ];
  const sheet = await keypadOf({ ...classOf(20), locks });
  await userEvent.type(field(sheet), '1 ');
  await expect.poll(() => announcement(sheet)).toContain('Sesi dikunci');
  expect(await axeViolations(sheet)).toEqual([]);
  await userEvent.type(shown(sheet, 'input.reason'), 'salah salin');
  await userEvent.type(field(sheet), '1 2 ');
  await expect.poll(() => status(sheet, 'p2')).toBe('present');
  await settled(sheet);
  expect(sheet.state.pending).toBeNull();
  expect(sheet.state.sheet.get(cellKey('p1', 's1'))?.entry.reason).toBe('salah salin');
});

test('what a page refuses is told as not recorded', async () => {
  const sheet = await keypadOf();
  sheet.addEventListener('berdaya-before-record', (event) => {
    event.preventDefault();
  });
  await userEvent.type(field(sheet), '1 ');
  await expect.poll(() => announcement(sheet)).toContain('1: tidak dicatat');
  expect(status(sheet, 'p1')).toBeUndefined();
});
