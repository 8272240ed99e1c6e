import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { axeViolations } from '../element/axe.test-support.js';
import { firstDay, mark, recordedDossier } from './attendance-recap.test-support.js';
import type { AttendanceRecapElement, RecapExportDetail } from './index.js';
import { leavePage, openStore, recapOf, show, shown } from './recap-page.test-support.js';

beforeEach(() => {
  document.documentElement.lang = 'id';
});

afterEach(leavePage);

/** In the middle of the sample training: its first day is over, its second one is not. */
const between = { now: '2018-11-06T00:00:00.000Z' };

function button(recap: AttendanceRecapElement, selector: string): HTMLButtonElement {
  return shown(recap, selector) as HTMLButtonElement;
}

function dialog(recap: AttendanceRecapElement): HTMLDialogElement {
  return shown(recap, 'dialog') as HTMLDialogElement;
}

function text(recap: AttendanceRecapElement, selector: string): string {
  return shown(recap, selector).textContent.replace(/\s+/g, ' ').trim();
}

function people(recap: AttendanceRecapElement): string[] {
  const items = recap.renderRoot.querySelectorAll('dialog li b');
  return [...items].map(({ textContent }) => textContent);
}

async function forecastOf(dossier: unknown = recordedDossier()): Promise<AttendanceRecapElement> {
  const recap = await recapOf(dossier, undefined, between);
  await userEvent.click(shown(recap, '[data-view="forecast"]'));
  await expect.poll(() => recap.renderRoot.querySelector('table.forecast')).not.toBeNull();
  return recap;
}

/** What the forecast counts over all rows, by prospect. */
function forecast(recap: AttendanceRecapElement): Record<string, string> {
  const cells = recap.renderRoot.querySelectorAll<HTMLElement>('.total td');
  return Object.fromEntries(
    [...cells].map((each) => [
      each.dataset.prospect ?? '',
      each.querySelector('.figure')?.textContent ?? '',
    ]),
  );
}

test('the forecast says how many can still pass, and why somebody cannot', async () => {
  const recap = await forecastOf();
  // Of 9 JP, 80 % are 7.2: who has 5 needs 2.2 of the remaining 4, and who has 2 is short for good.
  expect(forecast(recap)).toEqual({
    all: '3',
    certain: '0',
    'needs-some': '0',
    'needs-all': '2',
    'hangs-on-records': '0',
    'out-of-reach': '1',
  });
  expect(await axeViolations(recap)).toEqual([]);
  await userEvent.click(button(recap, '.total [data-prospect="out-of-reach"] button'));
  await expect.poll(() => dialog(recap).open).toBe(true);
  expect(text(recap, '#people-title')).toBe('Semua kecamatan · Tidak tercapai');
  expect(people(recap)).toEqual(['Rahmawati']);
  expect(text(recap, 'dialog .reason')).toBe(
    'tidak cukup. Tidak dapat lagi mencapai 80%, sekalipun semua sisa dihadiri.',
  );
  expect(await axeViolations(recap)).toEqual([]);
});

test('the forecast follows the clock that is handed in', async () => {
  const recap = await forecastOf();
  recap.now = '2018-11-07T00:00:00.000Z';
  await expect.poll(() => forecast(recap)['hangs-on-records']).toBe('2');
  await userEvent.click(button(recap, '.total [data-prospect="hangs-on-records"] button'));
  await expect
    .poll(() => text(recap, 'dialog .reason'))
    .toBe(
      'belum pasti. Hasilnya tergantung catatan yang belum pasti: Penyusunan RKTL. Lengkapi di daftar hadir.',
    );
});

test('a figure leads to its people and their sessions by keyboard, and back to where one was', async () => {
  const recap = await recapOf();
  const cell = button(recap, 'td[data-date="2018-11-05"][data-sex="all"] button[data-row="toroh"]');
  expect(cell.getAttribute('aria-haspopup')).toBe('dialog');
  cell.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => dialog(recap).open).toBe(true);
  expect(text(recap, '#people-title')).toBe('Toroh · Senin, 5 November 2018');
  expect(text(recap, '.people-group')).toBe('Hadir: 1 orang');
  expect(recap.shadowRoot?.activeElement?.textContent.trim()).toBe('Tutup');
  await userEvent.keyboard('{Tab}');
  const person = button(recap, 'dialog .person');
  expect(recap.shadowRoot?.activeElement).toBe(person);
  expect(person.getAttribute('aria-expanded')).toBe('false');
  await userEvent.keyboard(' ');
  await expect.poll(() => person.getAttribute('aria-expanded')).toBe('true');
  const sessions = shown(recap, `#${person.getAttribute('aria-controls') ?? ''}`);
  const rows = [...sessions.querySelectorAll('tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
  );
  expect(rows).toEqual([
    ['Sesi', 'Kehadiran', 'Dihadiri/dihitung'],
    ['Tujuan program Senin, 5 November 2018', 'hadir', '2/2 JP'],
    ['Perencanaan Senin, 5 November 2018', 'alpa', '0/3 JP'],
    ['Jumlah: semua hari', '2/9 JP'],
  ]);
  expect(await axeViolations(recap)).toEqual([]);
  await userEvent.keyboard('{Escape}');
  await expect.poll(() => recap.renderRoot.querySelector('dialog')).toBeNull();
  expect(recap.shadowRoot?.activeElement).toBe(cell);
});

test('who is missing comes first, and a cell of nobody opens nothing', async () => {
  const entries = firstDay().filter(({ participantId }) => participantId !== 'p2');
  const recap = await recapOf({ ...recordedDossier(), entries });
  await userEvent.click(button(recap, '.total td[data-date="2018-11-05"][data-sex="all"] button'));
  await expect.poll(() => people(recap)).toEqual(['Hj. Sukarni', 'Budi', 'Rahmawati']);
  expect(text(recap, '.people-group')).toBe('Tidak atau belum tercatat hadir: 1 orang');
  const empty = 'tr:first-child td[data-sex="female"] ~ td[data-sex="male"]';
  expect(recap.renderRoot.querySelectorAll(`tbody ${empty} button`).length).toBeGreaterThan(0);
  const men = [...recap.renderRoot.querySelectorAll('tbody:not(.total) tr')].at(-1);
  expect(men?.querySelector('td[data-sex="male"] button')).toBeNull();
});

test('what comes late and what days weigh is told in the person’s sessions', async () => {
  const lateness = {
    begunMinutes: 15,
    takesOff: { numerator: 1, denominator: 2 },
    arrivalUnknown: 'open',
  };
  const minimum = { numerator: 80, denominator: 100 };
  const policy = { id: 'own', minimum, attended: ['present', 'late'], leavesDenominator: [] };
  const entries = [
    ...firstDay().filter(({ id }) => id !== 'p1-s2'),
    mark('p1', 's2', 'late', { arrivedAt: '10:20' }),
  ];
  const recap = await recapOf({ ...recordedDossier(), entries, policy: { ...policy, lateness } });
  expect(text(recap, '[part="policy"]')).toContain('tiap 15 menit mengurangi 1/2 JP');
  const look = 'td[data-date="2018-11-05"][data-sex="male"] button[data-row="penawangan"]';
  expect(text(recap, look)).toContain('4/5 JP');
  await userEvent.click(button(recap, look));
  await userEvent.click(button(recap, 'dialog .person'));
  await expect
    .poll(() => text(recap, '.sessions'))
    .toContain('terlambat; terlambat 20 menit, dikurangi 1 JP 2/3 JP');
  recap.dossier = { ...recordedDossier(), entries, policy: { ...policy, weightBy: 'day' } };
  await expect.poll(() => text(recap, look)).toContain('1/1 hari');
  expect(text(recap, '.sessions')).toContain('Senin, 5 November 2018 1/1 hari');
  expect(text(recap, '[part="policy"]')).toContain('dari hari');
});

test('rows may be by kecamatan, village or role, and that is read out', async () => {
  const recap = await recapOf(recordedDossier(), undefined, { groupBy: 'role' });
  expect(text(recap, 'tbody th')).toBe('Kader AMPL Desa');
  await userEvent.selectOptions(shown(recap, '[part="grouping-choice"] select'), 'village');
  await expect.poll(() => text(recap, 'tbody tr:last-child th')).toBe('Contoh Kec. Toroh');
  expect(text(recap, '[role="status"]')).toBe('Tabel menampilkan 2 baris dan jumlahnya.');
  expect(text(recap, '#caption')).toBe('Rekap kehadiran per desa: Pelatihan contoh');
  expect(await axeViolations(recap)).toEqual([]);
});

/** Presses the button, and what would have been saved. */
async function exported(recap: AttendanceRecapElement): Promise<RecapExportDetail> {
  const told = new Promise<RecapExportDetail>((resolve) => {
    const hear = (event: CustomEvent<RecapExportDetail>) => {
      event.preventDefault();
      resolve(event.detail);
    };
    recap.addEventListener('berdaya-before-export', hear, { once: true });
  });
  await userEvent.click(shown(recap, '[part="export"]'));
  return told;
}

test('what is shown is saved: the chosen day and grouping, and nothing that identifies', async () => {
  const roster = recordedDossier().participants.map((each) => ({
    ...each,
    nik: '3315014107800001',
    origin: { village: '=HYPERLINK("x";1)', district: each.origin.district },
  }));
  const recap = await recapOf({ ...recordedDossier(), participants: roster });
  await userEvent.selectOptions(shown(recap, '[part="day-choice"] select'), '2018-11-05');
  await userEvent.selectOptions(shown(recap, '[part="grouping-choice"] select'), 'village');
  const { name, text: saved } = await exported(recap);
  expect(name).toBe('rekap-kehadiran-sample-desa-2018-11-05.csv');
  expect(saved.startsWith('\uFEFFDesa;Kecamatan;')).toBe(true);
  const lines = saved.slice(1).split('\r\n');
  expect(lines).toHaveLength(5);
  expect(lines[0]?.split(';').slice(2, 7)).toEqual(
    [
      '"Senin, 5 November 2018 – Perempuan – orang hadir"',
      '"Senin, 5 November 2018 – Perempuan – orang terdaftar"',
      '"Senin, 5 November 2018 – Perempuan – JP dihadiri"',
      '"Senin, 5 November 2018 – Perempuan – JP dihitung"',
      '"Senin, 5 November 2018 – Perempuan – JP belum pasti"',
    ].map((field) => field.slice(1, -1)),
  );
  expect(lines[2]).toBe(`"'=HYPERLINK(""x"";1)";Toroh;1;1;2;5;0;0;0;0;0;0;1;1;2;5;0`);
  expect(saved).not.toContain('2018-11-06');
  expect(saved).not.toMatch(/\d{16}/);
  await expect.poll(() => text(recap, '[role="status"]')).toBe('Berkas CSV tidak diunduh.');
  await userEvent.click(shown(recap, '[data-view="forecast"]'));
  const forecast = await exported(recap);
  expect(forecast.name).toBe('rekap-kehadiran-prakiraan-sample-desa.csv');
  expect(forecast.text.split('\r\n').at(-2)).toBe('Semua desa;;3;0;0;0;2;1');
});

/** Twelve people: nine in Penawangan, of whom eight pass, and three in Toroh. */
function villageOfFew() {
  const participants = Array.from({ length: 12 }, (_, place) => ({
    id: `p${String(place + 1)}`,
    name: `Orang ${String(place + 1)}`,
    sex: 'female',
    origin: { village: 'Contoh', district: place < 9 ? 'Penawangan' : 'Toroh' },
  }));
  const entries = participants.flatMap(({ id }, place) =>
    ['s1', 's2', 's3'].map((session) => mark(id, session, place === 0 ? 'absent' : 'present')),
  );
  return { ...recordedDossier(), participants, entries };
}

test('in public few people are hidden, nobody is named, and nothing of this device is read', async () => {
  const store = await openStore();
  let isAsked = false;
  const watched = {
    ...store,
    loadAttendance: (id: string) => ((isAsked = true), store.loadAttendance(id)),
  };
  const recap = await recapOf(villageOfFew(), watched, { audience: 'public' });
  await expect.poll(() => recap.renderRoot.querySelector('table.public')).not.toBeNull();
  const rows = [...recap.renderRoot.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
  );
  const hidden = 'disembunyikan';
  expect(rows).toEqual([
    ['Penawangan', hidden, hidden, hidden],
    ['Toroh', hidden, hidden, hidden],
    ['Semua kecamatan', '12', hidden, hidden],
  ]);
  expect(text(recap, '[part="suppressed"]')).toContain('di bawah 5 orang');
  expect(recap.renderRoot.textContent).not.toContain('Orang');
  expect(recap.renderRoot.querySelectorAll('.look, [data-standing], select')).toHaveLength(0);
  const { text: saved } = await exported(recap);
  expect(saved.slice(1).split('\r\n')[2]).toBe(`Toroh;${hidden};${hidden}`);
  expect(isAsked).toBe(false);
  expect(await axeViolations(recap)).toEqual([]);
  await show({ media: 'print', features: [] });
  expect(recap.renderRoot.querySelector('.paper')).toBeNull();
});

test('in public enough people are shown, with a per cent once nothing is open', async () => {
  // Nothing of the first person is recorded yet.
  const open = { ...villageOfFew(), entries: villageOfFew().entries.slice(3) };
  const recap = await recapOf(open, undefined, { audience: 'public', fewest: 1 });
  const total = () => text(recap, '.total tr');
  await expect.poll(total).toBe('Semua kecamatan 12 11 –');
  expect(text(recap, 'thead')).toContain('Sudah pasti cukup');
  recap.dossier = villageOfFew();
  await expect.poll(total).toBe('Semua kecamatan 12 11 91,67%');
  expect(recap.renderRoot.querySelector('[part="suppressed"]')).toBeNull();
});

test('on paper are the signatures: what is given, and dotted lines for what is not', async () => {
  const signatories = [
    { role: 'Ketua Panitia', name: 'Orang Contoh', nip: '198001012005011001' },
    {},
  ];
  const properties = { signatories, place: 'Purwodadi', signedOn: '2018-11-07' };
  const recap = await recapOf(recordedDossier(), undefined, properties);
  await show({ media: 'print', features: [] });
  await expect.poll(() => recap.renderRoot.querySelector('.signing')).not.toBeNull();
  expect(text(recap, '.signed-at')).toBe('Purwodadi, 7 November 2018');
  const places = [...recap.renderRoot.querySelectorAll('[part="signatory"]')];
  expect(places[0]?.textContent).toMatch(/Ketua Panitia\s+Orang Contoh\s+NIP 198001012005011001/);
  expect(places[1]?.textContent).toMatch(/Panitia pelaksana\s+\.{20,}\s+NIP \.{20,}/);
});

// Pressed by script, and looked at once the element has rendered: a busy machine may take as long as it likes.
test('thousands of people in hundreds of villages are shown a hundred rows at a time', async () => {
  const participants = Array.from({ length: 5000 }, (_, place) => ({
    id: `p${String(place)}`,
    name: place % 2 === 0 ? 'Tri' : 'Siti Nurhaliza Wulandari Kusumaningtyas Prabawati Sejahtera',
    sex: place % 2 === 0 ? 'male' : 'female',
    origin: { village: `Desa ${String(place % 250)}`, district: `Kecamatan ${String(place % 25)}` },
  }));
  const { training } = recordedDossier();
  const sessions = Array.from({ length: 12 }, (_, place) => ({
    ...training.sessions[0],
    id: `s${String(place)}`,
    heldOn: place < 6 ? '2018-11-05' : '2018-11-06',
  }));
  const entries = participants.flatMap(({ id }) => [mark(id, 's0', 'present')]);
  const dossier = {
    ...recordedDossier(),
    training: { ...training, sessions },
    participants,
    entries,
  };
  const recap = await recapOf(dossier, undefined, { groupBy: 'village' });
  const rows = () => recap.renderRoot.querySelectorAll('tbody:not(.total) tr').length;
  expect(rows()).toBe(100);
  const press = async (selector: string) => {
    shown(recap, selector).click();
    await recap.updateComplete;
  };
  await press('[part="more"]');
  expect(rows()).toBe(200);
  await press('[part="more"]');
  expect(rows()).toBe(250);
  expect(recap.renderRoot.querySelector('[part="more"]')).toBeNull();
  await press('.total td[data-date="all"][data-sex="all"] button');
  expect(people(recap)).toHaveLength(50);
  await press('dialog .more');
  expect(people(recap)).toHaveLength(100);
}, 120_000);

test('a document of a newer version is refused, and one row is a whole recap', async () => {
  const newer = await recapOf({ ...recordedDossier(), format: 'berdaya/dossier@2' });
  expect(text(newer, '[part="refused"]')).toContain('Rekap kehadiran tidak dapat dibuka.');
  expect(await axeViolations(newer)).toEqual([]);
  const [only] = recordedDossier().participants;
  const one = await recapOf({ ...recordedDossier(), participants: [only] });
  expect(one.renderRoot.querySelectorAll('tbody tr')).toHaveLength(2);
  expect(await axeViolations(one)).toEqual([]);
});

test('in forced colours bars keep their shape, and nothing needs motion', async () => {
  const recap = await recapOf();
  const features = [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ];
  await show({ media: 'screen', features });
  const paints = ['.bar .attended', '.bar .whole'].map(
    (part) => getComputedStyle(shown(recap, part)).fill,
  );
  expect(paints[0]).not.toBe(paints[1]);
  const moving = [...recap.renderRoot.querySelectorAll('*')].filter((each) => {
    const { transitionDuration, animationName } = getComputedStyle(each);
    return transitionDuration !== '0s' || animationName !== 'none';
  });
  expect(moving).toEqual([]);
});
