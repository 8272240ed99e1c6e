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
  document.documentElement.lang = 'id';
  await page.viewport(1280, 800);
});

afterEach(() => {
  document.body.replaceChildren();
  for (const store of stores.splice(0)) store.close();
});

const long = 'Raden Ajeng Sri Wahyuningsih Kusumaningrat Hadiprojo Setiani';

function manyPeople(count: number) {
  const { training } = sampleDossier();
  const sessions = Array.from({ length: 12 }, (_, index) => ({
    id: `s${String(index + 1)}`,
    title: `Sesi ${String(index + 1)}`,
    heldOn: `2018-11-0${String(5 + Math.floor(index / 4))}`,
    startTime: `${String(8 + (index % 4) * 2).padStart(2, '0')}:00`,
    lessonHours: 2,
  }));
  return {
    ...sampleDossier(),
    training: { ...training, sessions },
    participants: Array.from({ length: count }, (_, index) => ({
      id: `p${String(index + 1)}`,
      rowNumber: index + 1,
      name: index === 0 ? long : index === 1 ? 'Budi' : `Peserta ${String(index + 1)}`,
      role: index % 3 === 0 ? 'Kepala desa' : 'Kader',
      origin: { village: `Desa ${String(index % 7)}`, district: index % 2 ? 'Toroh' : 'Geyer' },
    })),
  };
}

async function gridOf(dossier: unknown, isReadOnly = false): Promise<AttendanceSheetElement> {
  const opened = await openFieldStore(newIdentifier());
  if (!opened.ok) throw new Error('no store');
  stores.push(opened.value);
  const sheet = document.createElement('berdaya-attendance-sheet');
  sheet.store = opened.value;
  sheet.mode = 'grid';
  sheet.readonly = isReadOnly;
  sheet.dossier = dossier;
  document.body.append(sheet);
  await expect.poll(() => sheet.state.phase).not.toBe('loading');
  // The grid is fetched when it is first wanted.
  await expect
    .poll(() => sheet.renderRoot.querySelector('.rows [role="row"], [data-panel="grid"] .note'))
    .not.toBeNull();
  await sheet.updateComplete;
  return sheet;
}

function shown(sheet: AttendanceSheetElement, selector: string): HTMLElement {
  const found = sheet.renderRoot.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`nothing shows ${selector}`);
  return found;
}

const cell = (sheet: AttendanceSheetElement, participant: string, session = 's1') =>
  shown(sheet, `[data-participant="${participant}"][data-session="${session}"]`);
const rows = (sheet: AttendanceSheetElement) => [
  ...sheet.renderRoot.querySelectorAll<HTMLElement>('.rows [role="row"]'),
];
const rowIndexes = (sheet: AttendanceSheetElement) =>
  rows(sheet).map((row) => Number(row.getAttribute('aria-rowindex')));
const focused = (sheet: AttendanceSheetElement) =>
  (sheet.shadowRoot?.activeElement as HTMLElement | null)?.dataset;
const announced = (sheet: AttendanceSheetElement) =>
  shown(sheet, '[role="status"]').textContent.trim();
const status = (sheet: AttendanceSheetElement, participant: string, session = 's1') =>
  recordedStatus(sheet.state.sheet, participant, session);

async function focusOn(sheet: AttendanceSheetElement, participant: string, session = 's1') {
  cell(sheet, participant, session).focus();
  await expect.poll(() => focused(sheet)).toMatchObject({ participant, session });
}

test('of thousands of people only those in view are in the document, under their numbers', async () => {
  const sheet = await gridOf(manyPeople(5000));
  expect(rows(sheet).length).toBeLessThan(60);
  expect(shown(sheet, '[role="grid"]').getAttribute('aria-rowcount')).toBe('5002');
  const scroller = shown(sheet, '.scroll');
  scroller.scrollTop = scroller.scrollHeight;
  await expect.poll(() => rowIndexes(sheet)).toContain(5002);
  expect(rows(sheet).length).toBeLessThan(60);
  expect(cell(sheet, 'p5000').closest('[role="row"]')?.textContent).toContain('Peserta 5000');
});

test('a row in focus stays when it is scrolled away, and the next key brings it back', async () => {
  const sheet = await gridOf(manyPeople(5000));
  await focusOn(sheet, 'p3');
  shown(sheet, '.scroll').scrollTop = 100_000;
  await expect.poll(() => rowIndexes(sheet)).toContain(2230);
  expect(focused(sheet)).toMatchObject({ participant: 'p3' });
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(() => focused(sheet)).toMatchObject({ participant: 'p4' });
  await expect.poll(() => shown(sheet, '.scroll').scrollTop).toBeLessThan(300);
});

test('once the scrolling rests, rows stand in the document in their order', async () => {
  const sheet = await gridOf(manyPeople(5000));
  await focusOn(sheet, 'p2');
  shown(sheet, '.scroll').scrollTop = 300;
  shown(sheet, '.scroll').scrollTop = 700;
  await expect.poll(() => rowIndexes(sheet)).toContain(20);
  await expect
    .poll(() => rowIndexes(sheet))
    .toEqual([...rowIndexes(sheet)].sort((first, second) => first - second));
  expect(focused(sheet)).toMatchObject({ participant: 'p2' });
});

test('keys lead to the far corner and back as in any grid', async () => {
  const sheet = await gridOf(manyPeople(5000));
  await focusOn(sheet, 'p1');
  await userEvent.keyboard('{Control>}{End}{/Control}');
  await expect.poll(() => focused(sheet)).toMatchObject({ participant: 'p5000', session: 's12' });
  await userEvent.keyboard('{Home}{PageUp}');
  await expect.poll(() => focused(sheet)).toMatchObject({ participant: 'p4990', session: 's1' });
  await userEvent.keyboard('{Control>}{Home}{/Control}');
  await expect.poll(() => focused(sheet)).toMatchObject({ participant: 'p1', session: 's1' });
});

test('Shift and the arrows choose a range, which one letter marks and one key takes back', async () => {
  const sheet = await gridOf(manyPeople(20));
  await focusOn(sheet, 'p2', 's2');
  await userEvent.keyboard('{Shift>}{ArrowDown}{ArrowDown}{ArrowRight}{/Shift}');
  await expect.poll(() => sheet.renderRoot.querySelectorAll('[aria-selected]').length).toBe(6);
  await userEvent.keyboard('s');
  await expect.poll(() => announced(sheet)).toBe('6 peserta dicatat.');
  expect([status(sheet, 'p2', 's2'), status(sheet, 'p4', 's3')]).toEqual(['sick', 'sick']);
  expect(status(sheet, 'p5', 's2')).toBeUndefined();
  expect(sheet.renderRoot.querySelectorAll('[aria-selected]')).toHaveLength(6);
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(() => announced(sheet)).toBe('6 catatan diurungkan.');
  await userEvent.keyboard('{Control>}y{/Control}');
  await expect.poll(() => announced(sheet)).toBe('6 catatan diulangi.');
  await userEvent.keyboard('{ArrowUp}');
  await expect.poll(() => sheet.renderRoot.querySelectorAll('[aria-selected]').length).toBe(0);
});

test('groups have headings, which the focus passes over', async () => {
  const sheet = await gridOf(manyPeople(10));
  await userEvent.click(shown(sheet, '.more summary'));
  const grouping = [...sheet.renderRoot.querySelectorAll<HTMLElement>('.more label')].find(
    (label) => label.textContent.includes('Kelompokkan'),
  );
  await userEvent.selectOptions(grouping?.querySelector('select') as HTMLElement, 'district');
  await sheet.updateComplete;
  const headings = [...sheet.renderRoot.querySelectorAll('[data-group] [role="rowheader"]')];
  expect(headings.map((each) => each.textContent)).toEqual([
    'Geyer – 5 peserta',
    'Toroh – 5 peserta',
  ]);
  await focusOn(sheet, 'p9');
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(() => focused(sheet)).toMatchObject({ participant: 'p2' });
  expect(await axeViolations(sheet)).toEqual([]);
});

test('whoever a filter by status shows stays while they are marked', async () => {
  const sheet = await gridOf(manyPeople(4));
  await userEvent.click(cell(sheet, 'p1'));
  await userEvent.click(shown(sheet, '.more summary'));
  const filter = [...sheet.renderRoot.querySelectorAll<HTMLElement>('.more label')].find((label) =>
    label.textContent.includes('Status'),
  );
  await userEvent.selectOptions(filter?.querySelector('select') as HTMLElement, 'unrecorded');
  await expect.poll(() => rows(sheet).length).toBe(3);
  await userEvent.click(cell(sheet, 'p2'));
  await expect.poll(() => status(sheet, 'p2')).toBe('present');
  expect(cell(sheet, 'p2').textContent).toBe('H');
});

test('long names are cut short and told in full; one word is enough', async () => {
  const sheet = await gridOf(manyPeople(5));
  const [first, second] = rows(sheet).map((row) => row.querySelector<HTMLElement>('.who'));
  expect(first?.title).toContain(long);
  expect(first?.textContent).toContain(long);
  expect(first?.closest<HTMLElement>('.line')?.offsetHeight).toBe(
    second?.closest<HTMLElement>('.line')?.offsetHeight,
  );
  expect(second?.querySelector('.person')?.textContent).toBe('Budi');
});

test('a locked session says so in its head, a detail by a dot and in words', async () => {
  const entry = {
    id: 'e1',
    participantId: 'p1',
    sessionId: 's1',
    status: 'sick',
    reason: 'Surat dokter',
    author: 'Rini',
    deviceId: 'a',
    sequence: 1,
    recordedAt: '2018-11-05T01:00:00.000Z',
    replaces: [],
  };
  const lock = {
    id: 'l1',
    locks: 'session',
    sessionId: 's1',
    lockedAt: '2018-11-05T12:00:00.000Z',
    lockedBy: 'Rini',
  };
  const sheet = await gridOf({ ...sampleDossier(), locks: [lock], entries: [entry] });
  expect(shown(sheet, '.session').textContent).toContain('terkunci');
  expect(sheet.renderRoot.querySelectorAll('.session .lock')).toHaveLength(1);
  expect(cell(sheet, 'p1').getAttribute('aria-label')).toBe(
    'Budi, Tujuan program: sakit, ada keterangan',
  );
  expect(cell(sheet, 'p1').matches('.detailed')).toBe(true);
  expect(await axeViolations(sheet)).toEqual([]);
});

test('a sheet for reading records nothing, by key, click or button, and says so', async () => {
  const sheet = await gridOf(sampleDossier(), true);
  await userEvent.click(cell(sheet, 'p1'));
  await userEvent.keyboard('h');
  await expect.poll(() => announced(sheet)).toBe('Hanya untuk dibaca; tidak ada yang dicatat.');
  expect(sheet.state.sheet.size).toBe(0);
  expect(sheet.renderRoot.querySelector('.rest')).toBeNull();
  expect(sheet.renderRoot.querySelector('.views [value="keypad"]')).toBeNull();
  expect(sheet.renderRoot.querySelector('.views [value="print"]')).not.toBeNull();
  expect(await axeViolations(sheet)).toEqual([]);
});

test('paper gets every row in its order, and the screen its window back', async () => {
  const sheet = await gridOf(manyPeople(300));
  window.dispatchEvent(new Event('beforeprint'));
  expect(rowIndexes(sheet)).toEqual(Array.from({ length: 300 }, (_, index) => index + 3));
  window.dispatchEvent(new Event('afterprint'));
  expect(rows(sheet).length).toBeLessThan(60);
});

test.each(['id', 'en'])('nothing is wrong on a small screen, in %s', async (language) => {
  await page.viewport(360, 740);
  document.documentElement.lang = language;
  const sheet = await gridOf(manyPeople(50));
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  expect(cell(sheet, 'p1').getBoundingClientRect().width).toBeGreaterThanOrEqual(44);
  expect(cell(sheet, 'p1').getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  expect(await axeViolations(sheet)).toEqual([]);
});
