import { recordedStatus, type FieldEntry } from '@berdaya/core/attendance';
import { chainLines, numberLines } from '@berdaya/core/ledger';
import { newIdentifier, openFieldStore, type FieldStore } from '@berdaya/sync';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { axeViolations } from '../../element/axe.test-support.js';
import { chooseView } from '../choose-view.test-support.js';
import { sampleDossier } from '../../element/sample-dossier.test-support.js';
import type { AttendanceSheetElement } from '../index.js';
import '../register.js';

const stores: FieldStore[] = [];

beforeEach(async () => {
  await page.viewport(1280, 800);
  document.documentElement.lang = 'id';
});

afterEach(() => {
  document.body.replaceChildren();
  for (const store of stores.splice(0)) store.close();
});

async function ownStore(): Promise<FieldStore> {
  const opened = await openFieldStore(newIdentifier());
  if (!opened.ok) throw new Error('no store');
  stores.push(opened.value);
  return opened.value;
}

async function reviewOf(dossier: unknown, store?: FieldStore): Promise<AttendanceSheetElement> {
  const sheet = await sheetOf(dossier, store);
  await userEvent.click(shown(sheet, '[part="review"] button'));
  await expect.poll(() => sheet.renderRoot.querySelector('.review')).not.toBeNull();
  await judged(sheet);
  return sheet;
}

async function sheetOf(dossier: unknown, store?: FieldStore): Promise<AttendanceSheetElement> {
  const sheet = document.createElement('berdaya-attendance-sheet');
  sheet.store = store ?? (await ownStore());
  sheet.dossier = dossier;
  document.body.append(sheet);
  await settled(sheet);
  return sheet;
}

/** All checks of the review are done. */
async function judged(sheet: AttendanceSheetElement): Promise<void> {
  await expect.poll(() => shown(sheet, '[part="chains"]').getAttribute('aria-busy')).toBe('false');
  await expect.poll(() => text(sheet, '[part="signals"]')).not.toContain('Mencari');
}

async function settled(sheet: AttendanceSheetElement): Promise<void> {
  await expect.poll(() => sheet.state.phase).not.toBe('loading');
  await expect.poll(() => sheet.state.unkept).toEqual([]);
  await sheet.updateComplete;
}

function shown(sheet: AttendanceSheetElement, selector: string): HTMLElement {
  const found = sheet.renderRoot.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`nothing shows ${selector}`);
  return found;
}

function text(sheet: AttendanceSheetElement, selector: string): string {
  return shown(sheet, selector).textContent.replace(/\s+/g, ' ').trim();
}

function button(sheet: AttendanceSheetElement, words: string): HTMLElement {
  const buttons = [...sheet.renderRoot.querySelectorAll<HTMLElement>('button')];
  const found = buttons.find((each) => each.textContent.replace(/\s+/g, ' ').includes(words));
  if (found === undefined) throw new Error(`no button says ${words}`);
  return found;
}

const announcement = (sheet: AttendanceSheetElement) =>
  [...sheet.renderRoot.querySelectorAll('.visually-hidden[role="status"]')]
    .map((each) => each.textContent.trim())
    .join('');

const focused = (sheet: AttendanceSheetElement) => sheet.shadowRoot?.activeElement;

const entry = {
  participantId: 'p1',
  sessionId: 's1',
  deviceId: 'hp-rini',
  sequence: 1,
  recordedAt: '2018-11-05T01:12:00.000Z',
  replaces: [] as string[],
};

const conflicts = [
  { ...entry, id: 'a1', status: 'present', author: 'Rini', arrivedAt: '08:05' },
  {
    ...entry,
    id: 'b1',
    status: 'absent',
    author: 'Joko',
    deviceId: 'hp-joko',
    note: 'kursi kosong',
  },
  { ...entry, id: 'a2', participantId: 'p2', sequence: 2, status: 'present', author: 'Rini' },
  {
    ...entry,
    id: 'b2',
    participantId: 'p2',
    sequence: 2,
    status: 'sick',
    author: 'Joko',
    deviceId: 'hp-joko',
    reason: 'demam',
  },
];

test('one line tells what waits, and its button leads to who recorded what, where, when and why', async () => {
  const sheet = await sheetOf({ ...sampleDossier(), entries: conflicts });
  expect(text(sheet, '[part="review"]')).toContain('2 catatan berbeda antarperangkat');
  expect(await axeViolations(sheet)).toEqual([]);
  shown(sheet, '[part="review"] button').focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => sheet.renderRoot.querySelector('.review')).not.toBeNull();
  expect(sheet.renderRoot.querySelector('[part="review"]')).toBeNull();
  const told = text(sheet, '[part="contested"]');
  expect(told).toContain('Budi, Tujuan program');
  expect(told).toContain(
    'dicatat Rini · perangkat hp-rini · 5 November 2018 pukul 08.12 WIB · datang pukul 08.05',
  );
  expect(told).toContain('keterangan: kursi kosong');
  expect(told).toContain('alasan: demam');
  await judged(sheet);
  expect(await axeViolations(sheet)).toEqual([]);
});

test('a conflict is settled by keyboard alone, with all that the chosen mark tells, and the next has the focus', async () => {
  const sheet = await reviewOf({ ...sampleDossier(), entries: conflicts });
  button(sheet, 'Pakai: hadir').focus();
  await userEvent.keyboard('{Enter}');
  await settled(sheet);
  expect(recordedStatus(sheet.state.sheet, 'p1', 's1')).toBe('present');
  expect(sheet.state.sheet.get('p1|s1')?.entry.arrivedAt).toBe('08:05');
  expect(sheet.state.sheet.get('p1|s1')?.history).toHaveLength(3);
  expect(announcement(sheet)).toBe('Budi, Tujuan program: hadir');
  await expect.poll(() => focused(sheet)?.textContent.trim()).toBe('Pakai: sakit');
  await userEvent.keyboard(' ');
  await settled(sheet);
  expect(sheet.state.sheet.get('p2|s1')?.entry.reason).toBe('demam');
  expect(text(sheet, '.review')).toContain('Tidak ada catatan yang berbeda');
  await expect.poll(() => focused(sheet)?.id).toBe('review-conflicts');
});

test('neither may be right: a third status takes a reason', async () => {
  const sheet = await reviewOf({ ...sampleDossier(), entries: conflicts });
  const form = shown(sheet, '[data-conflict="p1|s1"] form') as HTMLFormElement;
  await userEvent.click(shown(sheet, '[data-conflict="p1|s1"] summary'));
  await userEvent.selectOptions(form.querySelector('select') as HTMLElement, 'late');
  await userEvent.click(form.querySelector('button') as HTMLElement);
  expect(sheet.state.sheet.get('p1|s1')?.isContested).toBe(true);
  expect(await axeViolations(sheet)).toEqual([]);
  await userEvent.fill(
    form.querySelector('input') as HTMLElement,
    'datang 08.40, kata ketua kelas',
  );
  await userEvent.keyboard('{Enter}');
  await settled(sheet);
  expect(sheet.state.sheet.get('p1|s1')?.entry).toMatchObject({
    status: 'late',
    reason: 'datang 08.40, kata ketua kelas',
  });
});

test('all of one hand settle several at once, once the count is confirmed', async () => {
  const sheet = await reviewOf({ ...sampleDossier(), entries: conflicts });
  await userEvent.click(button(sheet, 'Pakai semua catatan Joko, perangkat hp-joko: 2'));
  expect(text(sheet, '.confirm')).toContain(
    'Pakai 2 catatan Joko untuk 2 dari 2 perbedaan? Catatan lainnya tetap tersimpan.',
  );
  await expect.poll(() => focused(sheet)?.textContent.trim()).toBe('Ya, pakai 2 catatan');
  expect(await axeViolations(sheet)).toEqual([]);
  expect(sheet.state.sheet.get('p1|s1')?.isContested).toBe(true);
  await userEvent.keyboard('{Enter}');
  await settled(sheet);
  const status = (id: string) => recordedStatus(sheet.state.sheet, id, 's1');
  expect(['p1', 'p2'].map(status)).toEqual(['absent', 'sick']);
  expect(announcement(sheet)).toBe('2 perbedaan diputuskan, 0 tersisa.');
  expect(sheet.state.ledger).toHaveLength(6);
});

test('a page that refuses leaves all as it is, and nothing is told as settled', async () => {
  const sheet = await reviewOf({ ...sampleDossier(), entries: conflicts });
  sheet.addEventListener('berdaya-before-record', (event) => {
    event.preventDefault();
  });
  await userEvent.click(button(sheet, 'Pakai semua catatan Joko'));
  await userEvent.click(button(sheet, 'Ya, pakai'));
  await settled(sheet);
  expect(sheet.state.ledger).toHaveLength(4);
  expect(announcement(sheet)).toBe('');
});

test('entries that cannot be read are explained and shown as they came', async () => {
  const broken = { ...entry, id: 'x', status: 'mungkin', author: 'Rini' };
  const sheet = await reviewOf({ ...sampleDossier(), entries: [broken] });
  expect(text(sheet, '[part="quarantine"]')).toContain('"mungkin" tidak dikenal');
  expect(text(sheet, '[part="quarantine"]')).toContain(
    'Rini, perangkat hp-rini, 5 November 2018 pukul 08.12 WIB',
  );
  await userEvent.click(shown(sheet, '[part="quarantine"] summary'));
  expect(JSON.parse(shown(sheet, '[part="quarantine"] pre').textContent)).toEqual(broken);
  expect(await axeViolations(sheet)).toEqual([]);
});

test('records for people or sessions that are not listed lead to the participants', async () => {
  const stray = { ...entry, id: 'x', status: 'present', author: 'Rini', participantId: 'p99' };
  const sheet = await reviewOf({ ...sampleDossier(), entries: [stray] });
  expect(text(sheet, '[part="strayed"]')).toContain(
    'peserta tidak terdaftar (p99), Tujuan program',
  );
  expect(await axeViolations(sheet)).toEqual([]);
  await userEvent.click(button(sheet, 'Buka daftar peserta'));
  expect(sheet.state.mode).toBe('roster');
});

const marks = (['p1', 'p2', 'p3'] as const).map((participantId, index) => ({
  id: `m${String(index)}`,
  participantId,
  sessionId: 's1',
  status: 'present' as const,
  author: 'Rini',
  recordedAt: `2018-11-05T01:0${String(index)}:00.000Z` as const,
  replaces: [],
}));
const chained = chainLines(numberLines(marks, 'hp-rini', 0), null);

test('chains that hold are told with how many lines, and the digest to read aloud', async () => {
  const sheet = await sheetOf({ ...sampleDossier(), entries: chained });
  await chooseReview(sheet);
  await expect
    .poll(() => text(sheet, '[part="chains"]'))
    .toMatch(
      /Utuh: rangkaian 3 catatan tidak terputus. Sidik ringkas [a-z]{5}-[a-z]{5}, 3 catatan./,
    );
  expect(sheet.state.brokenChains).toBe(0);
});

test('the first broken entry is named with its person, session, author and time, and told in one line on the sheet', async () => {
  const forged = chained.map((line) => (line.id === 'm1' ? { ...line, status: 'absent' } : line));
  const sheet = await sheetOf({ ...sampleDossier(), entries: forged });
  await expect
    .poll(() => sheet.renderRoot.querySelector('[part="review"]')?.textContent)
    .toContain('rangkaian catatan 1 perangkat terputus');
  await chooseReview(sheet);
  const told = text(sheet, '[data-fault="changed"]');
  expect(told).toContain('Catatan pertama yang terputus dari perangkat hp-rini');
  expect(told).toContain('isi catatan nomor 2 tidak sama dengan saat dicatat');
  expect(told).toContain(
    'Sukarni, Tujuan program: alpa · dicatat Rini · 5 November 2018 pukul 08.01 WIB',
  );
  expect(await axeViolations(sheet)).toEqual([]);
});

test('a line that is missing breaks the chain, and the line itself mends it', async () => {
  const sheet = await sheetOf({
    ...sampleDossier(),
    entries: chained.filter(({ id }) => id !== 'm1'),
  });
  await chooseReview(sheet);
  expect(text(sheet, '[data-fault="gap"]')).toContain('catatan nomor 2 tidak ada di sini');
  sheet.dossier = { ...sampleDossier(), entries: chained };
  await expect.poll(() => text(sheet, '[part="chains"]')).toContain('Utuh: rangkaian 3 catatan');
});

test('signals are listed neutrally, each with a way to its place on the sheet', async () => {
  const atOnce = Array.from({ length: 3 }, (_, at) => ({
    ...entry,
    id: `b${String(at)}`,
    participantId: `p${String(at + 1)}`,
    sequence: at + 1,
    status: 'present',
    author: 'Rini',
    recordedAt: '2018-11-04T23:00:00.000Z',
    signatureId: at < 2 ? 'ttd-1' : 'ttd-2',
  }));
  const dossier = sampleDossier();
  const [first] = dossier.training.sessions;
  if (first) Object.assign(first, { endTime: '09:30' });
  const sheet = await sheetOf({ ...dossier, entries: atOnce });
  sheet.elsewhere = [
    {
      participantId: 'p3',
      training: 'Bimtek lain',
      session: 'Pembukaan',
      startsAt: '2018-11-05T01:30:00.000Z',
      endsAt: '2018-11-05T03:00:00.000Z',
    },
  ];
  await chooseReview(sheet);
  await expect.poll(() => text(sheet, '[part="signals"]')).toContain('Ini bukan tuduhan');
  const codes = [...sheet.renderRoot.querySelectorAll<HTMLElement>('[data-signal]')].map(
    ({ dataset }) => dataset.signal,
  );
  expect(new Set(codes)).toEqual(
    new Set([
      'attendance.outside-session',
      'attendance.signature-shared',
      'attendance.at-two-events',
    ]),
  );
  expect(await axeViolations(sheet)).toEqual([]);
  await userEvent.click(shown(sheet, '[data-signal="attendance.at-two-events"] button'));
  expect(sheet.state.mode).toBe('grid');
  expect(sheet.state.focus).toEqual({ participantId: 'p3', sessionId: 's1' });
});

async function chooseReview(sheet: AttendanceSheetElement): Promise<void> {
  await chooseView(sheet, 'review');
  await expect.poll(() => sheet.renderRoot.querySelector('.review')).not.toBeNull();
  await judged(sheet);
}

test('a session is locked with author and reason once all is settled; what changes later is listed', async () => {
  const sheet = await sheetOf({ ...sampleDossier(), entries: chained.slice(0, 2) });
  await chooseReview(sheet);
  const fill = async (name: string, value: string) => {
    await userEvent.fill(shown(sheet, `[part="locks"] input[name="${name}"]`), value);
  };
  await fill('author', 'Sri');
  await fill('reason', 'SPJ diserahkan');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => text(sheet, '.confirm')).toContain('1 peserta belum dicatat');
  expect(await axeViolations(sheet)).toEqual([]);
  await userEvent.click(button(sheet, 'Batal'));
  expect(sheet.state.locks).toEqual([]);

  await page.viewport(360, 800);
  sheet.dossier = { ...sampleDossier(), entries: chained };
  await expect.poll(() => sheet.state.ledger.length).toBe(3);
  await fill('author', 'Sri');
  await fill('reason', 'SPJ diserahkan');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => text(sheet, '.confirm')).toContain('atas nama Sri?');
  await expect.poll(() => focused(sheet)?.textContent.trim()).toBe('Ya, kunci');
  expect(await axeViolations(sheet)).toEqual([]);
  await userEvent.keyboard('{Enter}');
  await settled(sheet);
  expect(announcement(sheet)).toBe('Tujuan program dikunci.');
  expect(text(sheet, '[part="locks"]')).toMatch(
    /Tujuan program: dikunci Sri, .*WIB · alasan: SPJ diserahkan/,
  );
  const kept: FieldEntry | undefined = sheet.state.lockEntries[0];
  expect(kept).toMatchObject({ kind: 'lock', sessionId: 's1', author: 'Sri' });

  sheet.dossier = {
    ...sampleDossier(),
    entries: [
      ...chained,
      {
        ...entry,
        id: 'late',
        status: 'absent',
        author: 'Joko',
        deviceId: 'hp-joko',
        recordedAt: '2999-01-01T00:00:00.000Z',
        replaces: ['m0'],
      },
    ],
  };
  await expect
    .poll(() => text(sheet, '[part="locks"]'))
    .toContain('Budi, Tujuan program: hadir menjadi alpa');
  expect(text(sheet, '[part="locks"]')).toContain('tanpa alasan');
  await page.viewport(1280, 800);
});

test('in English all of it is in English', async () => {
  document.documentElement.lang = 'en';
  const sheet = await sheetOf({ ...sampleDossier(), entries: conflicts });
  await userEvent.click(shown(sheet, '[part="review"] button'));
  await expect
    .poll(() => sheet.renderRoot.querySelector('.review')?.textContent)
    .toContain('recorded by Rini · device hp-rini · 5 November 2018 at 08:12 WIB'.slice(0, 16));
  await expect.poll(() => shown(sheet, '[part="chains"]').getAttribute('aria-busy')).toBe('false');
  const words = text(sheet, '.review');
  expect(words).toContain('5 November 2018 at 08:12 WIB');
  expect(words).not.toMatch(/catatan|dicatat|undefined|null/);
  expect(await axeViolations(sheet)).toEqual([]);
});

test.each(
  [['id', 360] as const, ['en', 1280] as const, ['id', 1280] as const, ['en', 360] as const].slice(
    0,
    inject('isThorough') ? 4 : 2,
  ),
)(
  'in %s at %i px it fits, thumbs meet every control, and axe finds nothing',
  async (lang, width) => {
    document.documentElement.lang = lang;
    await page.viewport(width, 800);
    const broken = { ...entry, id: 'x', sequence: 9, status: 'mungkin', author: 'Rini' };
    const sheet = await sheetOf({ ...sampleDossier(), entries: [...conflicts, broken] });
    shown(sheet, '[part="review"] button').click();
    await expect.poll(() => sheet.renderRoot.querySelector('.review')).not.toBeNull();
    await expect
      .poll(() => shown(sheet, '[part="chains"]').getAttribute('aria-busy'))
      .toBe('false');
    const panel = shown(sheet, '.review');
    for (const details of panel.querySelectorAll('details')) details.open = true;
    await sheet.updateComplete;
    expect(panel.scrollWidth).toBeLessThanOrEqual(width);
    for (const each of panel.querySelectorAll('button, select, input, summary')) {
      expect(each.getBoundingClientRect().height, each.outerHTML).toBeGreaterThanOrEqual(44);
    }
    expect(await axeViolations(sheet)).toEqual([]);
    await page.viewport(1280, 800);
  },
);
