import { eightyPercentPolicy, type UnnumberedFieldEntry } from '@berdaya/core/attendance';
import { newIdentifier } from '@berdaya/sync';
import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { axeViolations } from '../element/axe.test-support.js';
import { firstDay, mark, recordedDossier } from './attendance-recap.test-support.js';
import type { AttendanceRecapElement, RecapUpdatedDetail } from './index.js';
import {
  cell,
  isVisible,
  leavePage,
  openStore,
  recapOf,
  settled,
  show,
  shown,
} from './recap-page.test-support.js';

beforeEach(() => {
  document.documentElement.lang = 'id';
});

afterEach(leavePage);

function columnHeads(recap: AttendanceRecapElement): string[] {
  const heads = recap.renderRoot.querySelectorAll('.scroll thead tr:first-child th');
  return [...heads].map(({ textContent }) => textContent.trim());
}

function standing(recap: AttendanceRecapElement): Record<string, string> {
  const counts = recap.renderRoot.querySelectorAll<HTMLElement>('[data-standing]');
  return Object.fromEntries(
    [...counts].map(({ dataset, textContent }) => [dataset.standing ?? '', textContent]),
  );
}

test('a cell has people over roster, lesson hours over what counts, and a per cent once all is recorded', async () => {
  const recap = await recapOf();
  expect(cell(recap, 'Penawangan', '2018-11-05', 'female')).toEqual([
    '1/1 orang',
    '5/5 JP',
    '100%',
  ]);
  expect(cell(recap, 'Toroh', '2018-11-05', 'all')).toEqual(['1/1 orang', '2/5 JP', '40%']);
  expect(cell(recap, 'Toroh', '2018-11-06', 'all')).toEqual([
    '0/1 orang',
    '0/4 JP',
    '4 JP belum pasti',
  ]);
  expect(cell(recap, 'Toroh', '2018-11-05', 'male')).toEqual(['0/0 orang', '0/0 JP']);
  expect(cell(recap, 'Semua kecamatan', 'all', 'all')).toEqual([
    '3/3 orang',
    '12/27 JP',
    '12 JP belum pasti',
  ]);
  expect(shown(recap, '.total td[data-date="all"][data-sex="all"]').textContent).toContain(
    '3 dari 3 orang hadir; 12 dari 27 JP;',
  );
});

test('the per cent is rounded last, to two decimals', async () => {
  const training = { ...recordedDossier().training };
  training.sessions = training.sessions.map((each) => ({ ...each, lessonHours: 1 }));
  const third = firstDay().filter(({ participantId }) => participantId === 'p3');
  const entries = [...third, mark('p3', 's3', 'absent')];
  const recap = await recapOf({ ...recordedDossier(), training, entries });
  expect(cell(recap, 'Toroh', 'all', 'female')).toEqual(['1/1 orang', '1/3 JP', '33,33%']);
});

test('the policy is stated above, and how many people stand where', async () => {
  const recap = await recapOf();
  const policy = () => shown(recap, '[part="policy"]').textContent.replace(/\s+/g, ' ').trim();
  expect(policy()).toBe(
    `Dihitung hadir: hadir dan terlambat. Cukup bila sedikitnya 80% (80/100) dari JP. Dasar: ${eightyPercentPolicy.source ?? ''}.`,
  );
  expect(standing(recap)).toEqual({ sufficient: '0', insufficient: '1', undecided: '2' });
  recap.dossier = {
    ...recordedDossier(),
    policy: {
      id: 'own',
      minimum: { numerator: 2, denominator: 3 },
      attended: ['duty', 'present'],
      leavesDenominator: ['sick', 'late'],
    },
  };
  await expect.poll(policy).toContain('Tidak ikut dihitung: terlambat dan sakit.');
  expect(policy()).toContain('Dihitung hadir: hadir dan dinas.');
  expect(policy()).toContain('sedikitnya 66,67% (2/3) dari JP. Dasar: ketentuan penyelenggara.');
});

test('a table of rows and columns with heads, in a region that scrolls by keyboard', async () => {
  const recap = await recapOf();
  const region = shown(recap, '[role="region"]');
  expect(region.tabIndex).toBe(0);
  expect(shown(recap, `#${region.getAttribute('aria-labelledby') ?? ''}`).textContent).toBe(
    'Rekap kehadiran per kecamatan: Pelatihan contoh',
  );
  expect(region.querySelector('[role="grid"], [role="gridcell"]')).toBeNull();
  const scopes = [...region.querySelectorAll('th')].map(({ scope }) => scope);
  expect(scopes.filter((scope) => scope === 'row')).toHaveLength(3);
  expect(scopes.filter((scope) => scope === 'colgroup')).toHaveLength(3);
  expect(scopes.filter((scope) => scope === 'col')).toHaveLength(1 + 9);
  region.style.width = '20rem';
  region.focus();
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await expect.poll(() => region.scrollLeft).toBeGreaterThan(0);
  const name = shown(recap, 'tbody th').getBoundingClientRect();
  expect(Math.abs(name.left - region.getBoundingClientRect().left)).toBeLessThan(2);
  expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
});

test('one day can be chosen, and all of them again', async () => {
  const recap = await recapOf();
  const select = shown(recap, '[part="day-choice"] select') as HTMLSelectElement;
  expect(select.labels[0]?.textContent).toContain('Hari');
  expect(select.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  expect(columnHeads(recap)).toEqual([
    'Kecamatan',
    'Senin, 5 November 2018',
    'Selasa, 6 November 2018',
    'Semua hari',
  ]);
  await userEvent.selectOptions(select, '2018-11-06');
  await expect.poll(() => columnHeads(recap)).toEqual(['Kecamatan', 'Selasa, 6 November 2018']);
  expect(cell(recap, 'Toroh', '2018-11-06', 'female')[1]).toBe('0/4 JP');
  expect(await axeViolations(recap)).toEqual([]);
  await userEvent.selectOptions(select, 'Semua hari');
  await expect.poll(() => columnHeads(recap)).toHaveLength(4);
});

test('a chosen day that a newer timetable lacks gives way to all days, in the choice too', async () => {
  const recap = await recapOf();
  const select = shown(recap, '[part="day-choice"] select') as HTMLSelectElement;
  await userEvent.selectOptions(select, '2018-11-06');
  const training = { ...recordedDossier().training };
  training.sessions = training.sessions.map((each) =>
    each.id === 's3' ? { ...each, heldOn: '2018-11-07' } : each,
  );
  recap.dossier = { ...recordedDossier(), training };
  await expect.poll(() => columnHeads(recap)).toContain('Rabu, 7 November 2018');
  expect(columnHeads(recap)).toHaveLength(4);
  expect(select.value).toBe('');
});

test('a training of one day offers no choice and no second sum', async () => {
  const training = { ...recordedDossier().training };
  training.sessions = training.sessions.slice(0, 2);
  const recap = await recapOf({ ...recordedDossier(), training });
  expect(recap.renderRoot.querySelector('[part="day-choice"]')).toBeNull();
  expect(columnHeads(recap)).toEqual(['Kecamatan', 'Senin, 5 November 2018']);
});

test('on paper are all days and rows whatever is chosen, no controls, and black on white', async () => {
  const recap = await recapOf();
  recap.style.setProperty('--berdaya-color-surface', '#101010');
  recap.style.setProperty('--berdaya-color-text', '#fafafa');
  await userEvent.selectOptions(shown(recap, '[part="day-choice"] select'), '2018-11-06');
  expect(recap.renderRoot.querySelector('.paper')).toBeNull();
  await show({ media: 'print', features: [] });
  await expect.poll(() => recap.renderRoot.querySelectorAll('[part="sheet"]')).toHaveLength(2);
  expect(isVisible(shown(recap, '.scroll'))).toBe(false);
  expect(isVisible(shown(recap, '[part="choices"]'))).toBe(false);
  const printed = shown(recap, '.paper table');
  expect(printed.querySelectorAll('tbody tr')).toHaveLength(3);
  const dates = [...printed.querySelectorAll<HTMLElement>('tbody tr:first-child td')];
  expect(new Set(dates.map(({ dataset }) => dataset.date))).toEqual(
    new Set(['2018-11-05', '2018-11-06', 'all']),
  );
  expect(printed.querySelector('button')).toBeNull();
  expect(getComputedStyle(shown(recap, '.paper thead')).display).toBe('table-header-group');
  for (const each of ['.paper th', '.paper td', '.paper [part="policy"]', '.signature']) {
    expect(getComputedStyle(shown(recap, each)).color).toBe('rgb(0, 0, 0)');
  }
  expect(getComputedStyle(shown(recap, '.paper .attended')).fill).toBe('rgb(0, 0, 0)');
  expect(getComputedStyle(recap).backgroundColor).toBe('rgb(255, 255, 255)');
  expect(await axeViolations(recap)).toEqual([]);
  await show({ media: 'screen', features: [] });
  await expect.poll(() => recap.renderRoot.querySelector('.paper')).toBeNull();
});

test('people of whom the roster says neither sex nor kecamatan have their column and row', async () => {
  const { participants } = recordedDossier();
  const stranger = { id: 'p4', name: 'Tri' };
  const recap = await recapOf({ ...recordedDossier(), participants: [...participants, stranger] });
  expect(cell(recap, '(kecamatan tidak diisi)', '2018-11-05', 'unknown')).toEqual([
    '0/1 orang',
    '0/5 JP',
    '5 JP belum pasti',
  ]);
  expect(shown(recap, 'thead').textContent).toContain('Tidak diisi');
  expect(await axeViolations(recap)).toEqual([]);
  expect(shown(await recapOf(), 'thead').textContent).not.toContain('Tidak diisi');
});

test('what another widget or tab records shows at once, and the page is told', async () => {
  const name = newIdentifier();
  const [own, others] = [await openStore(name), await openStore(name)];
  const told: RecapUpdatedDetail[] = [];
  document.body.addEventListener('berdaya-recap-updated', (event) => told.push(event.detail));
  const recap = await recapOf(recordedDossier(), own);
  expect(told).toEqual([{ attendedHours: 12, countedHours: 27, unrecordedHours: 12 }]);
  await others.appendEntries('sample', [mark('p3', 's3', 'present')]);
  await expect
    .poll(() => cell(recap, 'Toroh', '2018-11-06', 'female'))
    .toEqual(['1/1 orang', '4/4 JP', '100%']);
  expect(told.at(-1)).toEqual({ attendedHours: 16, countedHours: 27, unrecordedHours: 8 });
  await others.appendEntries('another-training', [mark('p2', 's3', 'present')]);
  await others.appendEntries('sample', [mark('p2', 's3', 'present')]);
  await expect.poll(() => told.length).toBe(3);
});

test('a walk-in registered in another widget or tab shows at once, with what is recorded of them', async () => {
  const name = newIdentifier();
  const [own, others] = [await openStore(name), await openStore(name)];
  const recap = await recapOf(recordedDossier(), own);
  const walkIn = {
    id: 'register',
    kind: 'register',
    participant: { id: 'w4', name: 'Tri', sex: 'male', origin: { district: 'Toroh' } },
    author: 'Panitia',
    recordedAt: '2018-11-05T01:00:00.000Z',
    replaces: [],
  } as unknown as UnnumberedFieldEntry;
  await others.appendEntries('sample', [walkIn]);
  await expect.poll(() => cell(recap, 'Toroh', '2018-11-05', 'male')[0]).toBe('0/1 orang');
  await others.appendEntries('sample', [mark('w4', 's1', 'present')]);
  await expect
    .poll(() => cell(recap, 'Toroh', '2018-11-05', 'male'))
    .toEqual(['1/1 orang', '2/5 JP', '3 JP belum pasti']);
});

test('without anybody on the roster, the first walk-in makes the recap', async () => {
  const store = await openStore();
  const recap = await recapOf({ ...recordedDossier(), participants: [], entries: [] }, store);
  expect(recap.renderRoot.textContent).toContain('Belum ada peserta');
  const walkIn = {
    ...mark('w4', 's1', 'present', { id: 'register' }),
    kind: 'register',
    participant: { id: 'w4', name: 'Tri', origin: { district: 'Toroh' } },
  };
  await store.receiveEntries('sample', [walkIn, mark('w4', 's1', 'present', { sequence: 91 })]);
  await expect.poll(() => cell(recap, 'Toroh', '2018-11-05', 'all')[0]).toBe('1/1 orang');
});

test('what was recorded while the element was out of the page is there when it is back', async () => {
  const name = newIdentifier();
  const [own, others] = [await openStore(name), await openStore(name)];
  const recap = await recapOf(recordedDossier(), own);
  recap.remove();
  await others.appendEntries('sample', [mark('p3', 's3', 'present')]);
  document.body.append(recap);
  await expect.poll(() => cell(recap, 'Toroh', '2018-11-06', 'female')[1]).toBe('4/4 JP');
});

test('without a store given, this device’s own is read', async () => {
  const device = await openStore('berdaya');
  const id = newIdentifier();
  await device.appendEntries(id, [mark('p1', 's3', 'late')]);
  const recap = document.createElement('berdaya-attendance-recap');
  recap.dossier = { ...recordedDossier(), training: { ...recordedDossier().training, id } };
  document.body.append(recap);
  await settled(recap);
  expect(cell(recap, 'Penawangan', '2018-11-06', 'male')).toEqual(['1/1 orang', '4/4 JP', '100%']);
});

test.each(['id', 'en'])('axe finds nothing in %s', async (language) => {
  document.documentElement.lang = language;
  const recap = await recapOf();
  expect(await axeViolations(recap)).toEqual([]);
  await show({ media: 'screen', features: [{ name: 'forced-colors', value: 'active' }] });
  expect(await axeViolations(recap)).toEqual([]);
});

test('the nearest language speaks, and a page may override any word', async () => {
  const recap = await recapOf();
  const section = document.createElement('section');
  section.lang = 'en';
  document.body.append(section);
  section.append(recap);
  await expect
    .poll(() => cell(recap, 'All sub-districts', 'all', 'all'))
    .toEqual(['3/3 people', '12/27 JP', '12 JP open']);
  recap.words = {
    allGroups: { district: 'Grobogan', village: 'All villages', role: 'All roles' },
  };
  await recap.updateComplete;
  expect(cell(recap, 'Grobogan', 'all', 'all')).toHaveLength(3);
});

test('while nothing is recorded it says so, with the hours that are open', async () => {
  const recap = await recapOf({ ...recordedDossier(), entries: [] });
  expect(shown(recap, '[part="empty"]').textContent).toContain('Belum ada kehadiran');
  expect(cell(recap, 'Semua kecamatan', 'all', 'all')).toEqual([
    '0/3 orang',
    '0/27 JP',
    '27 JP belum pasti',
  ]);
  expect(await axeViolations(recap)).toEqual([]);
  expect((await recapOf()).renderRoot.querySelector('[part="empty"]')).toBeNull();
});

test('before the store has answered, it says that it is being read', async () => {
  const recap = document.createElement('berdaya-attendance-recap');
  const store = await openStore();
  let answer: () => void = () => undefined;
  const waiting = new Promise<void>((resolve) => (answer = resolve));
  recap.store = {
    ...store,
    loadAttendance: (id) => waiting.then(() => store.loadAttendance(id)),
  };
  recap.dossier = { ...recordedDossier(), entries: [] };
  document.body.append(recap);
  await expect.poll(() => recap.state.phase).toBe('ready');
  await recap.updateComplete;
  expect(shown(recap, '[part="reading"]').textContent).toContain('Membaca');
  expect(recap.renderRoot.querySelector('[part="empty"]')).toBeNull();
  expect(await axeViolations(recap)).toEqual([]);
  answer();
  await settled(recap);
  expect(recap.renderRoot.querySelector('[part="reading"]')).toBeNull();
});

test('a store that refuses leaves the document’s own entries, says so, and can be tried again', async () => {
  const store = await openStore();
  await store.appendEntries('sample', [mark('p3', 's3', 'present')]);
  const refusal = { code: 'storage.denied', severity: 'error', path: [], params: {} } as const;
  let isDenied = true;
  const recap = await recapOf(recordedDossier(), {
    ...store,
    loadAttendance: (id) =>
      isDenied ? Promise.resolve({ ok: false, issues: [refusal] }) : store.loadAttendance(id),
  });
  expect(shown(recap, '[part="storage"]').textContent).toContain('tidak ikut dihitung');
  await expect
    .poll(() => shown(recap, '[part="storage"]').textContent)
    .toContain('tidak mengizinkan penyimpanan');
  expect(cell(recap, 'Toroh', 'all', 'all')[1]).toBe('2/9 JP');
  expect(await axeViolations(recap)).toEqual([]);
  isDenied = false;
  await userEvent.click(shown(recap, '[part="storage"] button'));
  await expect.poll(() => recap.renderRoot.querySelector('[part="storage"]')).toBeNull();
  expect(cell(recap, 'Toroh', 'all', 'all')[1]).toBe('6/9 JP');
});

test('entries that cannot be read, and marks that differ, are counted in words', async () => {
  const entries = [
    ...firstDay(),
    { nonsense: true },
    mark('p2', 's1', 'absent', { id: 'clash', recordedAt: '2018-11-05T02:00:00.000Z' }),
  ];
  const recap = await recapOf({ ...recordedDossier(), entries });
  expect(shown(recap, '[part="quarantine"]').textContent).toContain('1 catatan tidak terbaca');
  expect(shown(recap, '[part="contested"]').textContent).toContain('1 tanda hadir berbeda');
  expect(cell(recap, 'Penawangan', '2018-11-05', 'female')[1]).toBe('3/5 JP');
  expect(await axeViolations(recap)).toEqual([]);
  await show({ media: 'print', features: [] });
  await expect.poll(() => recap.renderRoot.querySelector('.paper')).not.toBeNull();
  expect(isVisible(shown(recap, '.paper [part="quarantine"]'))).toBe(true);
  expect(isVisible(shown(recap, '.paper [part="contested"]'))).toBe(true);
});

test.each([
  ['no participants', { ...recordedDossier(), participants: [] }, 'Belum ada peserta'],
  [
    'no sessions',
    { ...recordedDossier(), training: { ...recordedDossier().training, sessions: [] } },
    'Belum ada sesi',
  ],
])('a training with %s says what to do', async (_case, dossier, sentence) => {
  const recap = await recapOf(dossier);
  expect(recap.renderRoot.textContent).toContain(sentence);
  expect(recap.renderRoot.querySelector('table')).toBeNull();
  expect(await axeViolations(recap)).toEqual([]);
});

test('a document that does not fit is refused place by place, and what the server sent stays', async () => {
  const recap = await recapOf({ ...recordedDossier(), participants: [{ id: 'p 1', name: 3 }] });
  expect(shown(recap, '[part="refused"]').textContent).toContain('participants.0.name');
  expect(recap.renderRoot.querySelector('slot')).not.toBeNull();
  expect(await axeViolations(recap)).toEqual([]);
});

test('until the document has come, and where it does not, what the server sent is shown', async () => {
  const recap = document.createElement('berdaya-attendance-recap');
  const sent = document.createElement('p');
  sent.textContent = 'Peserta: 3';
  recap.append(sent);
  recap.setAttribute('src', '/no-such-dossier.json');
  recap.store = await openStore();
  document.body.append(recap);
  await recap.updateComplete;
  expect(recap.state.phase).toBe('loading');
  expect(isVisible(sent)).toBe(true);
  await settled(recap);
  expect(shown(recap, '[part="refused"]').textContent).toContain('/no-such-dossier.json');
  expect(isVisible(sent)).toBe(true);
  recap.src = URL.createObjectURL(new Blob([JSON.stringify(recordedDossier())]));
  await expect.poll(() => recap.state.phase).toBe('ready');
  await recap.updateComplete;
  expect(isVisible(sent)).toBe(false);
});

test('a JSON script inside the element is read, also when it came late', async () => {
  const recap = document.createElement('berdaya-attendance-recap');
  recap.store = await openStore();
  document.body.append(recap);
  await settled(recap);
  const script = document.createElement('script');
  script.type = 'application/json';
  script.text = JSON.stringify(recordedDossier());
  recap.append(script);
  await userEvent.click(shown(recap, '[part="refused"] button'));
  await expect.poll(() => recap.state.phase).toBe('ready');
  await recap.updateComplete;
  expect(cell(recap, 'Toroh', 'all', 'all')[1]).toBe('2/9 JP');
});
