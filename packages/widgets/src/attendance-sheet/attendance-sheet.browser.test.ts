import { recordedStatus } from '@berdaya/core/attendance';
import type { Issue } from '@berdaya/core/kernel';
import { newIdentifier, openFieldStore, type FieldStore } from '@berdaya/sync';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { axeViolations } from '../element/axe.test-support.js';
import { chooseView } from './choose-view.test-support.js';
import { leaving } from '../element/leaving.test-support.js';
import { sampleDossier } from '../element/sample-dossier.test-support.js';
import type { AttendanceSheetElement, RecordedDetail } from './index.js';
import './register.js';

const stores: FieldStore[] = [];

beforeEach(async () => {
  await page.viewport(1280, 800);
  document.documentElement.lang = 'id';
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  for (const store of stores.splice(0)) store.close();
});

async function ownStore(): Promise<FieldStore> {
  const opened = await openFieldStore(newIdentifier());
  if (!opened.ok) throw new Error('no store');
  stores.push(opened.value);
  return opened.value;
}

async function sheetOf(
  dossier: unknown = sampleDossier(),
  store?: FieldStore,
): Promise<AttendanceSheetElement> {
  const sheet = document.createElement('berdaya-attendance-sheet');
  sheet.mode = 'grid';
  sheet.store = store ?? (await ownStore());
  sheet.dossier = dossier;
  document.body.append(sheet);
  await settled(sheet);
  return sheet;
}

async function settled(sheet: AttendanceSheetElement): Promise<void> {
  await expect.poll(() => sheet.state.phase).not.toBe('loading');
  await expect.poll(() => sheet.state.unkept).toEqual([]);
  // What tells of troubles is fetched first.
  await import('./attendance-troubles.js');
  await import('./grid.panel.js');
  await sheet.updateComplete;
  await sheet.updateComplete;
}

function shown(sheet: AttendanceSheetElement, selector: string): HTMLElement {
  const found = sheet.renderRoot.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`nothing shows ${selector}`);
  return found;
}

function cell(sheet: AttendanceSheetElement, participant: string, session = 's1') {
  return shown(sheet, `[data-participant="${participant}"][data-session="${session}"]`);
}

/** In the roll call somebody is called by name; in the grid their cell is focused. */
async function focusOn(sheet: AttendanceSheetElement, participant: string): Promise<void> {
  sheet.renderRoot.querySelector<HTMLElement>(`[data-person="${participant}"]`)?.click();
  await sheet.updateComplete;
  // The grid is a part that comes when it is wanted.
  await expect.poll(() => sheet.renderRoot.querySelector('[data-participant]')).not.toBeNull();
  cell(sheet, participant).focus();
  await expect.poll(() => sheet.shadowRoot?.activeElement).toBe(cell(sheet, participant));
}

async function view(sheet: AttendanceSheetElement, name: string): Promise<void> {
  await chooseView(sheet, name);
  await sheet.updateComplete;
}

const announcement = (sheet: AttendanceSheetElement) =>
  shown(sheet, '[role="status"]').textContent.trim();

test('the grid is filled by keyboard alone: a letter marks and moves on', async () => {
  const sheet = await sheetOf();
  await focusOn(sheet, 'p1');
  await userEvent.keyboard('h');
  await expect.poll(() => announcement(sheet)).toBe('Budi, Tujuan program: hadir');
  await userEvent.keyboard('ta');
  await settled(sheet);
  const status = (id: string) => recordedStatus(sheet.state.sheet, id, 's1');
  expect(['p1', 'p2', 'p3'].map(status)).toEqual(['present', 'late', 'absent']);
  await focusOn(sheet, 'p1');
  expect(cell(sheet, 'p1').getAttribute('aria-label')).toBe('Budi, Tujuan program: hadir');
});

test('one cell is in the tab order, and arrows move it', async () => {
  const sheet = await sheetOf();
  expect(sheet.renderRoot.querySelectorAll('[data-participant][tabindex="0"]')).toHaveLength(1);
  await focusOn(sheet, 'p1');
  await userEvent.keyboard('{ArrowDown}{ArrowRight}');
  await sheet.updateComplete;
  await expect
    .poll(() => (sheet.shadowRoot?.activeElement as HTMLElement | null)?.dataset)
    .toMatchObject({ participant: 'p2', session: 's2' });
  expect(sheet.renderRoot.querySelectorAll('[data-participant][tabindex="0"]')).toHaveLength(1);
});

test('in the grid the space bar and a click go through the statuses', async () => {
  const sheet = await sheetOf();
  await focusOn(sheet, 'p1');
  await userEvent.keyboard('  ');
  await userEvent.click(cell(sheet, 'p2'));
  await settled(sheet);
  expect(cell(sheet, 'p1').textContent.trim()).toBe('T');
  expect(cell(sheet, 'p2').textContent.trim()).toBe('H');
});

test('a button marks with one tap and calls the next; undo calls the person again', async () => {
  const sheet = await sheetOf();
  await view(sheet, 'roll-call');
  await userEvent.click(shown(sheet, '.choices button[data-status="present"]'));
  await settled(sheet);
  expect(cell(sheet, 'p2')).toBeDefined();
  await userEvent.click(shown(sheet, 'button.take-back'));
  await settled(sheet);
  expect(cell(sheet, 'p1')).toBeDefined();
  expect(recordedStatus(sheet.state.sheet, 'p1', 's1')).toBeUndefined();
  expect(sheet.state.sheet.get('p1|s1')?.history).toHaveLength(2);
});

test('the rest is marked in one step, told, and undone with Ctrl+Z', async () => {
  const sheet = await sheetOf();
  await focusOn(sheet, 'p1');
  await userEvent.keyboard('s');
  await userEvent.click(shown(sheet, '.rest button.primary'));
  await settled(sheet);
  expect(announcement(sheet)).toContain('2 peserta dicatat.');
  expect(shown(sheet, '[data-count="present"]').textContent).toBe('2');
  await focusOn(sheet, 'p1');
  await userEvent.keyboard('{Control>}z{/Control}');
  await settled(sheet);
  expect(announcement(sheet)).toContain('2 catatan diurungkan.');
  expect(shown(sheet, '[data-count="unrecorded"]').textContent).toBe('2');
});

test('live totals are in lesson hours', async () => {
  const sheet = await sheetOf();
  await focusOn(sheet, 'p1');
  await userEvent.keyboard('ha');
  await settled(sheet);
  expect(sheet.renderRoot.textContent).toContain('2 dari 27 JP-orang hadir, 23 belum dicatat');
  const outcome = shown(sheet, '.rows .outcome');
  expect(outcome.textContent).toBe('2/9\nbelum pasti');
  expect(outcome.title).toBe('2 dari 9 JP, 7 belum dicatat: belum pasti');
});

test('the nearest language speaks, its letters work, and a page may override any word', async () => {
  const sheet = await sheetOf();
  document.documentElement.lang = 'en';
  await expect
    .poll(() => shown(sheet, '.rest button.primary').textContent)
    .toContain('Mark the other');
  await focusOn(sheet, 'p1');
  await userEvent.keyboard('p');
  await expect.poll(() => announcement(sheet)).toBe('Budi, Tujuan program: present');
  sheet.words = { undo: 'Oops' };
  await sheet.updateComplete;
  expect(shown(sheet, 'button.undo').textContent.trim()).toBe('Oops');
});

test('marks survive the element: a second one on the same store shows them', async () => {
  const store = await ownStore();
  const first = await sheetOf(sampleDossier(), store);
  await focusOn(first, 'p1');
  await userEvent.keyboard('hh');
  await settled(first);
  first.remove();
  const second = await sheetOf(sampleDossier(), store);
  await expect.poll(() => shown(second, '[data-count="present"]').textContent).toBe('2');
});

test('two elements on one page follow each other', async () => {
  const name = newIdentifier();
  const [one, two] = await Promise.all([openFieldStore(name), openFieldStore(name)]);
  if (!one.ok || !two.ok) throw new Error('no store');
  stores.push(one.value, two.value);
  const first = await sheetOf(sampleDossier(), one.value);
  const second = await sheetOf(sampleDossier(), two.value);
  await focusOn(first, 'p3');
  await userEvent.keyboard('d');
  await expect.poll(() => recordedStatus(second.state.sheet, 'p3', 's1')).toBe('duty');
});

test('what the store refuses stays on the sheet, says so, asks before leaving, and is kept on request', async () => {
  const asksBeforeLeaving = leaving();
  const store = await ownStore();
  const refusal = { code: 'storage.full', severity: 'error', path: [], params: {} } as const;
  let isFull = true;
  const filling: FieldStore = {
    ...store,
    appendEntries: (id, entries) =>
      isFull ? Promise.resolve({ ok: false, issues: [refusal] }) : store.appendEntries(id, entries),
  };
  const sheet = await sheetOf(sampleDossier(), filling);
  await focusOn(sheet, 'p1');
  await userEvent.keyboard('h');
  await expect.poll(() => shown(sheet, '[part="storage"]').textContent).toContain('penuh');
  expect(recordedStatus(sheet.state.sheet, 'p1', 's1')).toBe('present');
  expect(await axeViolations(sheet)).toEqual([]);
  expect(asksBeforeLeaving()).toBe(true);
  sheet.remove();
  expect(asksBeforeLeaving()).toBe(false);
  document.body.append(sheet);
  expect(asksBeforeLeaving()).toBe(true);
  isFull = false;
  await userEvent.click(shown(sheet, '[part="storage"] button'));
  await settled(sheet);
  expect(asksBeforeLeaving()).toBe(false);
  expect(shown(sheet, '[part="storage"]').textContent).toContain('tersimpan di perangkat ini');
});

test('a page may refuse marks before they are recorded, and hears of those that were', async () => {
  const sheet = await sheetOf();
  const heard: string[] = [];
  sheet.addEventListener('berdaya-before-record', (event) => {
    if (event.detail.marks.some(({ participantId }) => participantId === 'p2'))
      event.preventDefault();
  });
  document.addEventListener('berdaya-recorded', (event) => {
    const { entries } = (event as CustomEvent<RecordedDetail>).detail;
    heard.push(
      ...entries.flatMap((entry) => ('participantId' in entry ? entry.participantId : [])),
    );
  });
  for (const id of ['p1', 'p2', 'p3']) {
    await focusOn(sheet, id);
    await userEvent.keyboard('h');
  }
  await settled(sheet);
  expect(heard).toEqual(['p1', 'p3']);
  expect(recordedStatus(sheet.state.sheet, 'p2', 's1')).toBeUndefined();
});

test('a plain form post carries the kept ledger under the name of the element', async () => {
  const form = document.createElement('form');
  document.body.append(form);
  const sheet = await sheetOf();
  sheet.setAttribute('name', 'presensi');
  form.append(sheet);
  await settled(sheet);
  await focusOn(sheet, 'p1');
  await userEvent.keyboard('h');
  await settled(sheet);
  const ledger: unknown = JSON.parse(new FormData(form).get('presensi') as string);
  expect(ledger).toMatchObject([{ participantId: 'p1', status: 'present', sequence: 1 }]);
});

test('a form waits for records that are not kept yet, unless there is no storage to keep them', async () => {
  const store = await ownStore();
  const refusal = (code: string) => ({ code, severity: 'error', path: [], params: {} }) as const;
  let issue: Issue = refusal('storage.full');
  const failing: FieldStore = {
    ...store,
    appendEntries: () => Promise.resolve({ ok: false, issues: [issue] }),
  };
  const form = document.createElement('form');
  document.body.append(form);
  const sheet = await sheetOf(sampleDossier(), failing);
  sheet.setAttribute('name', 'presensi');
  form.append(sheet);
  await focusOn(sheet, 'p1');
  await userEvent.keyboard('h');
  await expect.poll(() => form.checkValidity()).toBe(false);
  issue = refusal('storage.denied');
  await userEvent.keyboard('h');
  await expect.poll(() => form.checkValidity()).toBe(true);
  const posted: unknown = JSON.parse(new FormData(form).get('presensi') as string);
  expect(posted).toMatchObject([{ participantId: 'p1' }, { participantId: 'p2', sequence: 2 }]);
});

test('a page hears of entries once they are kept, numbered', async () => {
  const sheet = await sheetOf();
  const kept: number[] = [];
  sheet.addEventListener('berdaya-kept', ({ detail }) => {
    kept.push(...detail.entries.map(({ sequence }) => sequence));
  });
  await focusOn(sheet, 'p1');
  await userEvent.keyboard('hh');
  await expect.poll(() => kept).toEqual([1, 2]);
});

test('a document that does not fit is refused place by place, and what the server sent stays', async () => {
  const sheet = await sheetOf({ ...sampleDossier(), participants: [{ id: 'p 1', name: 3 }] });
  const note = shown(sheet, '[part="refused"]').textContent;
  expect(note).toContain('participants.0.id');
  expect(note).toContain('participants.0.name');
  expect(sheet.renderRoot.querySelector('slot')).not.toBeNull();
  expect(await axeViolations(sheet)).toEqual([]);
});

test('a dossier that cannot be fetched says what to do and can be tried again', async () => {
  const sheet = document.createElement('berdaya-attendance-sheet');
  sheet.setAttribute('src', '/no-such-dossier.json');
  sheet.store = await ownStore();
  document.body.append(sheet);
  await settled(sheet);
  expect(shown(sheet, '[part="refused"]').textContent).toContain('/no-such-dossier.json');
  const url = URL.createObjectURL(new Blob([JSON.stringify(sampleDossier())]));
  sheet.setAttribute('src', url);
  await expect.poll(() => sheet.state.phase).toBe('ready');
});

test('a JSON script inside the element is read', async () => {
  const sheet = document.createElement('berdaya-attendance-sheet');
  const script = document.createElement('script');
  script.type = 'application/json';
  script.text = JSON.stringify(sampleDossier());
  sheet.append(script);
  sheet.store = await ownStore();
  document.body.append(sheet);
  await settled(sheet);
  expect(sheet.state.phase).toBe('ready');
});

test.each([
  ['no participants', { ...sampleDossier(), participants: [] }, 'Belum ada peserta'],
  [
    'no sessions',
    { ...sampleDossier(), training: { ...sampleDossier().training, sessions: [] } },
    'Belum ada sesi',
  ],
])('a training with %s says what to do', async (_case, dossier, sentence) => {
  const sheet = await sheetOf(dossier);
  expect(sheet.renderRoot.textContent).toContain(sentence);
  expect(await axeViolations(sheet)).toEqual([]);
});

test.each(['roll-call', 'grid'])('axe finds nothing in the %s', async (mode) => {
  const sheet = await sheetOf();
  await view(sheet, mode);
  await focusOn(sheet, 'p1');
  await userEvent.keyboard('htisda');
  await settled(sheet);
  expect(await axeViolations(sheet)).toEqual([]);
  document.documentElement.lang = 'en';
  await sheet.updateComplete;
  expect(await axeViolations(sheet)).toEqual([]);
});

test('a search without a match says so and keeps the tools', async () => {
  const sheet = await sheetOf();
  await userEvent.fill(shown(sheet, 'input[type="search"]'), 'zzz');
  await expect.poll(() => sheet.renderRoot.textContent).toContain('Tidak ada peserta yang cocok');
  expect(await axeViolations(sheet)).toEqual([]);
});

test('a moved element keeps its marks and goes on hearing its store', async () => {
  const sheet = await sheetOf();
  await focusOn(sheet, 'p1');
  await userEvent.keyboard('h');
  await settled(sheet);
  const elsewhere = document.createElement('div');
  document.body.append(elsewhere);
  elsewhere.append(sheet);
  await settled(sheet);
  expect(recordedStatus(sheet.state.sheet, 'p1', 's1')).toBe('present');
});

test('on a narrow screen one button opens the views and tools, and a choice closes them', async () => {
  await page.viewport(360, 640);
  const sheet = await sheetOf();
  const fold = shown(sheet, '.fold');
  const controlled = (fold.getAttribute('aria-controls') ?? '').split(' ');
  const inSight = () =>
    controlled.map((id) =>
      [...shown(sheet, `#${id}`).children].some((each) => each.checkVisibility()),
    );
  const isOpen = () => fold.getAttribute('aria-expanded') === 'true';
  expect([isOpen(), ...inSight()]).toEqual([false, false, false]);
  expect(fold.textContent).toContain('Semua sesi');
  expect(fold.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  await userEvent.click(fold);
  await sheet.updateComplete;
  expect([isOpen(), ...inSight()]).toEqual([true, true, true]);
  expect(await axeViolations(sheet)).toEqual([]);
  await userEvent.click(shown(sheet, '.views input[value="roll-call"]'));
  await expect.poll(isOpen).toBe(false);
  expect(inSight()).toEqual([false, false]);
  expect(sheet.state.mode).toBe('roll-call');
  expect(sheet.shadowRoot?.activeElement).toBe(fold);
  expect(fold.textContent).toContain('Panggil');
});

test('by keyboard the views stay in sight while arrows go through them, and the button closes them', async () => {
  await page.viewport(360, 640);
  const sheet = await sheetOf();
  const fold = shown(sheet, '.fold');
  fold.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => fold.getAttribute('aria-expanded')).toBe('true');
  await userEvent.keyboard('{Tab}');
  const focused = () => (sheet.shadowRoot?.activeElement as HTMLInputElement | null)?.value;
  expect(focused()).toBe('grid');
  await userEvent.keyboard('{ArrowLeft}');
  await expect.poll(() => sheet.state.mode).toBe('roll-call');
  expect(focused()).toBe('roll-call');
  expect(fold.getAttribute('aria-expanded')).toBe('true');
  await userEvent.keyboard('{Shift>}{Tab}{/Shift} ');
  await expect.poll(() => fold.getAttribute('aria-expanded')).toBe('false');
  expect(sheet.shadowRoot?.activeElement).toBe(fold);
  await page.viewport(1280, 800);
  expect(fold.checkVisibility()).toBe(false);
  expect(shown(sheet, '#views').checkVisibility()).toBe(true);
});
