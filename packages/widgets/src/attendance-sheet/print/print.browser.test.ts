import { newIdentifier, openFieldStore, type FieldStore } from '@berdaya/sync';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { axeViolations } from '../../element/axe.test-support.js';
import { chooseView } from '../choose-view.test-support.js';
import type { AttendanceSheetElement } from '../index.js';
import '../register.js';
import { trainingOf } from './print.test-support.js';

const stores: FieldStore[] = [];

beforeEach(async () => {
  document.documentElement.lang = 'id';
  await page.viewport(1280, 900);
});

afterEach(() => {
  dispatchEvent(new Event('afterprint'));
  document.body.replaceChildren();
  for (const store of stores.splice(0)) store.close();
});

async function panelOf(
  document_: object = trainingOf(40),
  form?: unknown,
): Promise<AttendanceSheetElement> {
  const opened = await openFieldStore(newIdentifier());
  if (!opened.ok) throw new Error('no store');
  stores.push(opened.value);
  const sheet = document.createElement('berdaya-attendance-sheet');
  sheet.store = opened.value;
  sheet.dossier = document_;
  if (form !== undefined) sheet.attendanceForm = form;
  sheet.innerHTML = '<p slot="letterhead">PEMERINTAH CONTOH</p>';
  document.body.append(sheet);
  await expect.poll(() => sheet.state.phase).toBe('ready');
  await chooseView(sheet, 'print');
  await expect.poll(() => sheet.renderRoot.querySelector('.preview .paper')).not.toBeNull();
  return sheet;
}

function labelled(sheet: AttendanceSheetElement, ...labels: string[]): HTMLElement {
  const all = [...sheet.renderRoot.querySelectorAll('label')];
  const label = all.find((each) => labels.some((text) => each.textContent.trim().startsWith(text)));
  return label?.querySelector<HTMLElement>('select, input') ?? expect.fail(labels.join());
}

function shown(sheet: AttendanceSheetElement, selector: string): HTMLElement {
  return sheet.renderRoot.querySelector<HTMLElement>(selector) ?? expect.fail(selector);
}

const textOf = (sheet: AttendanceSheetElement, selector: string) =>
  shown(sheet, selector).textContent.replace(/\s+/g, ' ').trim();

/** What would be printed at this moment. */
function printed(): ShadowRoot | null {
  dispatchEvent(new Event('beforeprint'));
  return document.querySelector('[data-berdaya-printed]')?.shadowRoot ?? null;
}

describe.each(['id', 'en'])('in %s', (language) => {
  test.each([1280, 360])('axe finds nothing at %i px, in any of the lists', async (width) => {
    document.documentElement.lang = language;
    await page.viewport(width, 800);
    const sheet = await panelOf();
    shown(sheet, 'summary').click();
    for (const kind of ['filled', 'blank', 'recap']) {
      await userEvent.selectOptions(labelled(sheet, 'Yang dicetak', 'What to print'), kind);
      await sheet.updateComplete;
      expect(await axeViolations(sheet)).toEqual([]);
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

test.each([1280, 360])(
  'the page in the preview is as wide as the room for it at %i px',
  async (width) => {
    await page.viewport(width, 800);
    const sheet = await panelOf();
    const gap = () => {
      const view = shown(sheet, '.sheet-view').getBoundingClientRect();
      return Math.abs(shown(sheet, '.paper').getBoundingClientRect().width - view.width);
    };
    await expect.poll(gap).toBeLessThan(1);
    await userEvent.click(shown(sheet, '[aria-pressed="false"]'));
    await expect.poll(() => shown(sheet, '.sheet-view').clientWidth).toBe(1200);
    await expect.poll(gap).toBeLessThan(1);
  },
);

test('by keyboard alone pages are turned, told, and a signatory is named', async () => {
  const sheet = await panelOf();
  const next = shown(sheet, '.turning button:last-child');
  next.focus();
  await userEvent.keyboard('{Enter}');
  await sheet.updateComplete;
  expect(textOf(sheet, '.place-of-page')).toBe('Halaman 2 dari 3');
  expect(shown(sheet, '[role="status"]').textContent.trim()).toBe('Halaman 2 dari 3');
  shown(sheet, 'summary').focus();
  await userEvent.keyboard('{Enter}');
  const names = [...sheet.renderRoot.querySelectorAll('.signing fieldset label')].filter((each) =>
    each.textContent.trim().startsWith('Nama'),
  );
  names[1]?.querySelector('input')?.focus();
  await userEvent.keyboard('Pejabat Contoh{Enter}');
  await sheet.updateComplete;
  expect(textOf(sheet, '.place-of-page')).toBe('Halaman 2 dari 3');
  shown(sheet, '.turning button:last-child').focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => textOf(sheet, '.closing')).toContain('Pejabat Contoh');
});

test('signatories can be added and taken away', async () => {
  const sheet = await panelOf(trainingOf(2));
  shown(sheet, 'summary').click();
  await userEvent.click(shown(sheet, '.signing > button'));
  await expect.poll(() => sheet.renderRoot.querySelectorAll('.signatory .who').length).toBe(3);
  await userEvent.click(shown(sheet, '.signing fieldset button'));
  await expect.poll(() => sheet.renderRoot.querySelectorAll('.signatory .who').length).toBe(2);
  expect(textOf(sheet, '.closing')).not.toContain('Mengetahui');
});

test('the letterhead stands on the first page, in the preview and on paper', async () => {
  const sheet = await panelOf();
  const slot = shown(sheet, 'slot[name="letterhead"]') as HTMLSlotElement;
  expect(slot.assignedElements().map(({ textContent }) => textContent)).toEqual([
    'PEMERINTAH CONTOH',
  ]);
  const pages = [...(printed()?.querySelectorAll('.paper') ?? [])];
  expect(pages).toHaveLength(3);
  const heads = pages.map(
    (each) => [...each.querySelectorAll('slot')].flatMap((head) => head.assignedElements()).length,
  );
  expect(heads).toEqual([1, 0, 0]);
});

test('every row of a page is as high as the form says, whatever stands in it', async () => {
  const sample = trainingOf(12);
  const participants = sample.participants.map((each, index) => ({
    ...each,
    name: [
      'Sukarni',
      'X'.repeat(60),
      'Raden Mas Haryo Suryaningrat Kusumawardhana Adiwijaya Pranot',
    ][index % 3],
    role: 'Ketua Badan Permusyawaratan Desa merangkap Kader AMPL Desa',
  }));
  const sheet = await panelOf({ ...sample, participants });
  for (const kind of ['filled', 'blank', 'recap']) {
    await userEvent.selectOptions(labelled(sheet, 'Yang dicetak'), kind);
    await sheet.updateComplete;
    const rows = [...sheet.renderRoot.querySelectorAll<HTMLElement>('.paper tr.listed')];
    const millimetres = rows.map((row) => Math.round((row.offsetHeight * 25.4) / 96));
    expect(new Set(millimetres)).toEqual(new Set([kind === 'recap' ? 7 : 9]));
    // Nobody's name is cut short.
    const names = [...sheet.renderRoot.querySelectorAll('.paper .c-name .cell')];
    expect(names.filter((cell) => cell.scrollHeight > cell.clientHeight + 1)).toEqual([]);
  }
});

test('nothing on a page runs beyond its foot', async () => {
  const sheet = await panelOf(trainingOf(111));
  const root = printed();
  const pages = [...(root?.querySelectorAll<HTMLElement>('.paper') ?? [])];
  // On screen the pages are hidden: shown for once, so that they can be measured.
  document
    .querySelector<HTMLElement>('[data-berdaya-printed]')
    ?.style.setProperty('display', 'block');
  expect(pages.length).toBeGreaterThan(3);
  for (const each of pages) {
    const foot = each.querySelector('.foot')?.getBoundingClientRect();
    const before = each.querySelector('.foot')?.previousElementSibling?.getBoundingClientRect();
    expect(before?.bottom).toBeLessThanOrEqual((foot?.top ?? 0) + 1);
    expect(each.scrollHeight).toBeLessThanOrEqual(each.clientHeight + 1);
  }
  expect(sheet.state.mode).toBe('print');
});

test('printing leaves nothing behind, and a sheet that left the page is not printed', async () => {
  const sheet = await panelOf(trainingOf(2));
  expect(printed()).not.toBeNull();
  expect(document.adoptedStyleSheets).toHaveLength(1);
  const inside = sheet.shadowRoot?.adoptedStyleSheets.length ?? 0;
  dispatchEvent(new Event('afterprint'));
  expect(document.querySelector('[data-berdaya-printed]')).toBeNull();
  expect(document.adoptedStyleSheets).toHaveLength(0);
  expect(sheet.shadowRoot?.adoptedStyleSheets).toHaveLength(inside - 1);
  sheet.remove();
  expect(printed()).toBeNull();
  document.body.append(sheet);
  expect(printed()).not.toBeNull();
});

test('the form of the page takes the place of the document’s, and one that cannot be read is told', async () => {
  const document_ = { ...trainingOf(2), attendanceForm: { id: 'own', title: 'DARI DOKUMEN' } };
  expect(textOf(await panelOf(document_), '.title')).toBe('DARI DOKUMEN');
  document.body.replaceChildren();
  expect(textOf(await panelOf(document_, { id: 'page', title: 'DARI HALAMAN' }), '.title')).toBe(
    'DARI HALAMAN',
  );
  document.body.replaceChildren();
  const broken = await panelOf({ ...trainingOf(2), attendanceForm: { id: 'own', paper: 'A5' } });
  expect(textOf(broken, '[data-panel="print"] .note')).toMatch(/formulir umum.*paper/);
  expect(textOf(broken, '.title')).toBe('DAFTAR HADIR PESERTA');
});

test('choosing a session in the panel chooses it on the sheet', async () => {
  const sheet = await panelOf();
  await userEvent.selectOptions(labelled(sheet, 'Untuk'), 'session:s3');
  expect(sheet.state.sessionId).toBe('s3');
  await expect.poll(() => textOf(sheet, '.particulars')).toContain('Selasa, 6 November 2018');
  await userEvent.selectOptions(labelled(sheet, 'Untuk'), 'day:2018-11-05');
  await expect.poll(() => textOf(sheet, '.particulars')).toContain('Tujuan program; Perencanaan');
});
