import { cellKey, recordedStatus } from '@berdaya/core/attendance';
import { newIdentifier, openFieldStore, type FieldStore } from '@berdaya/sync';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, inject, test, vi } from 'vitest';
import { axeViolations } from '../../element/axe.test-support.js';
import { chooseView } from '../choose-view.test-support.js';
import { sampleDossier } from '../../element/sample-dossier.test-support.js';
import type { AttendanceSheetElement } from '../index.js';
import '../register.js';
import { qrText } from './qr-reading.js';

const stores: FieldStore[] = [];

beforeEach(async () => {
  document.documentElement.lang = 'id';
  await page.viewport(1280, 800);
});

afterEach(() => {
  document.body.replaceChildren();
  for (const store of stores.splice(0)) store.close();
});

/** A device of its own: a sheet on a database of its own. */
async function device(
  author: string,
  dossier: unknown = sampleDossier(),
  database = newIdentifier(),
) {
  const opened = await openFieldStore(database);
  if (!opened.ok) throw new Error('no store');
  stores.push(opened.value);
  const sheet = document.createElement('berdaya-attendance-sheet');
  sheet.mode = 'grid';
  sheet.store = opened.value;
  sheet.author = author;
  sheet.dossier = dossier;
  document.body.append(sheet);
  await settled(sheet);
  return { sheet, database };
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

async function open(sheet: AttendanceSheetElement, mode: 'hand-over' | 'review'): Promise<void> {
  await chooseView(sheet, mode);
  await expect.poll(() => sheet.renderRoot.querySelector(`.${mode}`)).not.toBeNull();
}

const digest = (sheet: AttendanceSheetElement) =>
  expect.poll(() => sheet.renderRoot.querySelector('.own-digest b')?.textContent ?? '');

async function digestOf(sheet: AttendanceSheetElement): Promise<string> {
  await digest(sheet).toMatch(/^[a-z]{5}-[a-z]{5}$/);
  return text(sheet, '.own-digest').replace('Perangkat ini: ', '');
}

async function mark(
  sheet: AttendanceSheetElement,
  participantId: string,
  status: 'present' | 'absent',
): Promise<void> {
  const place = `[data-participant="${participantId}"][data-session="s1"]`;
  await expect.poll(() => sheet.renderRoot.querySelector(place)).not.toBeNull();
  const cell = shown(sheet, place);
  // Not by its name: the other device of these tests has a cell of the same name.
  if (status === 'present') cell.click();
  else {
    cell.focus();
    await userEvent.keyboard('a');
  }
}

/** What a button saves, caught on its way to the downloads folder. */
async function savedFile(sheet: AttendanceSheetElement): Promise<File> {
  const clicked = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
  await userEvent.click(button(sheet, 'Simpan berkas'));
  const [link] = clicked.mock.contexts;
  clicked.mockRestore();
  if (!(link instanceof HTMLAnchorElement)) throw new Error('nothing was saved');
  const content = await (await fetch(link.href)).blob();
  return new File([content], link.download, { type: 'application/json' });
}

/** Drops files on the panel, as somebody at a desk does. */
function drop(sheet: AttendanceSheetElement, ...files: readonly File[]): void {
  const dataTransfer = new DataTransfer();
  for (const file of files) dataTransfer.items.add(file);
  const options = { dataTransfer, bubbles: true, composed: true, cancelable: true };
  shown(sheet, '[part="take"]').dispatchEvent(new DragEvent('drop', options));
}

async function takeIn(sheet: AttendanceSheetElement): Promise<void> {
  await expect.poll(() => sheet.renderRoot.querySelector('[data-take-in]')).not.toBeNull();
  await userEvent.click(shown(sheet, '[data-take-in]'));
  await expect.poll(() => text(sheet, '[data-taken]')).toContain('catatan diterima');
}

/** A photo of the code that is shown: the drawing, on paper with a margin, a little smaller than it is. */
async function photoOf(sheet: AttendanceSheetElement, name: string): Promise<File> {
  const drawing = shown(sheet, '.code svg').cloneNode(true) as SVGElement;
  drawing.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  drawing.setAttribute('width', '700');
  drawing.setAttribute('height', '700');
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(drawing.outerHTML)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [1000, 900];
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.fillStyle = '#dddddd';
  context.fillRect(0, 0, 1000, 900);
  context.rotate(0.05);
  context.drawImage(image, 170, 60, 680, 680);
  const blob = await new Promise<Blob | null>((resolve) => {
    canvas.toBlob(resolve, 'image/jpeg', 0.8);
  });
  if (blob === null) throw new Error('no photo');
  return new File([blob], name, { type: 'image/jpeg' });
}

test('two devices mark at once, hand over both ways by file, settle what differs, and the settlement travels too', async () => {
  const { sheet: rini } = await device('Rini');
  const { sheet: joko } = await device('Joko');
  await mark(rini, 'p1', 'present');
  await mark(rini, 'p2', 'present');
  await mark(joko, 'p1', 'absent');
  await mark(joko, 'p3', 'present');
  await Promise.all([settled(rini), settled(joko)]);

  await open(rini, 'hand-over');
  await open(joko, 'hand-over');
  const before = await digestOf(rini);
  expect(before).toContain('2 catatan');
  expect(before).not.toBe(await digestOf(joko));
  await userEvent.fill(shown(rini, '[name="heard"]'), await digestOf(joko));
  await expect.poll(() => text(rini, '.verdict')).toContain('Berbeda.');

  const fromRini = await savedFile(rini);
  expect(fromRini.name).toBe(`serah-terima-${before.slice(0, 11)}.json`);
  const fromJoko = await savedFile(joko);
  drop(joko, fromRini);
  await expect
    .poll(() => text(joko, '[part="preview"]'))
    .toContain('2 catatan baru (2 presensi), 0 sudah ada di sini.');
  expect(text(joko, '[part="preview"]')).toContain('1 di antaranya berbeda dengan catatan di sini');
  expect(text(joko, '[part="preview"]')).toContain('dari Rini');
  expect(await axeViolations(joko)).toEqual([]);
  await takeIn(joko);
  expect(text(joko, '[data-taken]')).toContain('2 catatan diterima, 0 sudah ada sebelumnya.');
  expect(text(joko, '[data-taken]')).toContain('1 catatan berbeda; putuskan di "Periksa".');
  drop(rini, fromJoko);
  await takeIn(rini);

  await expect.poll(() => digestOf(rini)).toContain('4 catatan');
  await expect.poll(() => digestOf(joko)).toBe(await digestOf(rini));
  await userEvent.fill(shown(rini, '[name="heard"]'), await digestOf(joko));
  await expect
    .poll(() => text(rini, '.verdict'))
    .toBe('Sama: kedua perangkat memegang catatan yang sama.');
  expect(await axeViolations(rini)).toEqual([]);

  // Once more changes nothing.
  drop(rini, fromJoko, fromRini);
  await expect.poll(() => text(rini, '[part="preview"]')).toContain('Tidak ada yang baru');
  expect(rini.renderRoot.querySelector('[data-take-in]')).toBeNull();
  await userEvent.click(button(rini, 'Selesai'));

  await open(joko, 'review');
  await userEvent.click(button(joko, 'Pakai: hadir'));
  await settled(joko);
  await open(joko, 'hand-over');
  await expect.poll(() => digestOf(joko)).toContain('5 catatan');
  drop(rini, await savedFile(joko));
  await takeIn(rini);
  await expect.poll(() => digestOf(rini)).toBe(await digestOf(joko));
  expect(rini.state.sheet.get(cellKey('p1', 's1'))?.isContested).toBe(false);
  expect(recordedStatus(rini.state.sheet, 'p1', 's1')).toBe('present');
  expect(rini.state.sheet.get(cellKey('p1', 's1'))?.history).toHaveLength(3);
});

test('by QR codes, photographed in any order, a hand-over arrives whole and tells what is missing', async () => {
  const roster = Array.from({ length: 12 }, (_, at) => ({
    ...sampleDossier().participants[0],
    id: `p${String(at + 1)}`,
    rowNumber: at + 1,
    name: `Peserta ${String(at + 1)}`,
  }));
  const dossier = { ...sampleDossier(), participants: roster };
  const { sheet: rini } = await device('Rini', dossier);
  const { sheet: joko } = await device('Joko', dossier);
  rini.renderRoot.querySelector<HTMLElement>('.rest button.primary')?.click();
  await expect.poll(() => rini.state.ledger.length).toBe(12);

  await open(rini, 'hand-over');
  await expect.poll(() => rini.renderRoot.querySelector('[data-show-codes]')).not.toBeNull();
  const count = Number(/(\d+) kode QR/.exec(text(rini, '[data-show-codes]'))?.[1]);
  expect(count).toBeGreaterThan(1);
  shown(rini, '[data-show-codes]').focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => rini.shadowRoot?.activeElement?.textContent.trim()).toBe('Sebelumnya');
  await userEvent.click(button(rini, 'Berhenti'));
  expect(text(rini, '[data-run]')).toBe('Ganti sendiri');
  expect(await axeViolations(rini)).toEqual([]);
  const photos: File[] = [];
  for (let at = 0; at < count; at += 1) {
    photos.push(await photoOf(rini, `kode-${text(rini, 'figcaption')}.jpg`));
    await userEvent.click(button(rini, 'Berikutnya'));
    await rini.updateComplete;
  }

  await open(joko, 'hand-over');
  const [first, ...others] = photos.reverse();
  if (first === undefined) throw new Error('no photo');
  await userEvent.upload(shown(joko, 'input[name="photos"]'), others);
  await expect
    .poll(() => text(joko, '[part="take"]'))
    .toContain(`${String(count - 1)} dari ${String(count)} kode terbaca.`);
  expect(text(joko, '[part="take"]')).toMatch(/Masih kurang nomor \d+\./);
  expect(await axeViolations(joko)).toEqual([]);
  await userEvent.upload(shown(joko, 'input[name="photos"]'), first);
  await takeIn(joko);
  await expect.poll(() => digestOf(joko)).toBe(await digestOf(rini));
});

test('codes change by themselves until stopped, at the chosen pace', async () => {
  const { sheet } = await device('Rini');
  for (const each of ['p1', 'p2', 'p3']) await mark(sheet, each, 'present');
  await settled(sheet);
  await open(sheet, 'hand-over');
  await expect.poll(() => sheet.renderRoot.querySelector('[data-show-codes]')).not.toBeNull();
  await userEvent.click(shown(sheet, '[data-show-codes]'));
  const seen = new Set<string>();
  await userEvent.selectOptions(shown(sheet, '.code select'), '1');
  await expect.poll(() => seen.add(text(sheet, 'figcaption')).size, { timeout: 5000 }).toBe(2);
  await userEvent.click(button(sheet, 'Tutup kode'));
  await expect
    .poll(() => sheet.shadowRoot?.activeElement?.hasAttribute('data-show-codes'))
    .toBe(true);
});

test('as text it is copied and pasted, with other words around it', async () => {
  const { sheet: rini } = await device('Rini');
  const { sheet: joko } = await device('Joko');
  await mark(rini, 'p1', 'present');
  await settled(rini);
  await open(rini, 'hand-over');
  await expect.poll(() => rini.renderRoot.querySelector('[data-show-codes]')).not.toBeNull();
  await userEvent.click(button(rini, 'Tampilkan sebagai teks'));
  const area = shown(rini, 'textarea[readonly]') as HTMLTextAreaElement;
  expect(await axeViolations(rini)).toEqual([]);
  await open(joko, 'hand-over');
  await userEvent.click(shown(joko, '[part="take"] summary'));
  await userEvent.fill(
    shown(joko, 'textarea[name="text"]'),
    `Pagi Bu,\n${area.value}\nterima kasih`,
  );
  await userEvent.click(button(joko, 'Baca teks'));
  await takeIn(joko);
  expect(recordedStatus(joko.state.sheet, 'p1', 's1')).toBe('present');
});

test('what is no hand-over of this training is refused by name and with what to do', async () => {
  const { sheet } = await device('Rini');
  await mark(sheet, 'p1', 'present');
  await settled(sheet);
  await open(sheet, 'hand-over');
  await digestOf(sheet);
  const good = await savedFile(sheet);
  const content = JSON.parse(await good.text()) as { lines: object[] };
  const file = (name: string, value: unknown) => new File([JSON.stringify(value)], name);
  drop(
    sheet,
    new File(['PK\u0003\u0004'], 'rekap.xlsx'),
    file('lain.json', { ...content, training: { id: 'other', title: 'Lain' } }),
    file('rusak.json', {
      ...content,
      lines: content.lines.map((line) => ({ ...line, status: 'absent' })),
    }),
    file('baru.json', { ...content, format: 'berdaya/hand-over@2' }),
  );
  await expect.poll(() => sheet.renderRoot.querySelectorAll('[part="preview"] li').length).toBe(4);
  for (const name of ['rekap.xlsx', 'lain.json', 'rusak.json', 'baru.json']) {
    expect(text(sheet, '[part="preview"]')).toContain(`${name}: tidak dapat diterima.`);
  }
  expect(text(sheet, '[part="preview"]')).not.toContain('hand-over.');
  expect(sheet.renderRoot.querySelector('[data-take-in]')).toBeNull();
  expect(await axeViolations(sheet)).toEqual([]);
});

test('a photo without a code says what to do, and one of something else is told as such', async () => {
  const { sheet } = await device('Rini');
  await open(sheet, 'hand-over');
  const canvas = document.createElement('canvas');
  canvas.getContext('2d')?.fillRect(0, 0, 90, 90);
  const blob = await (await fetch(canvas.toDataURL())).blob();
  await userEvent.upload(
    shown(sheet, 'input[name="photos"]'),
    new File([blob], 'x.png', { type: 'image/png' }),
  );
  await expect.poll(() => text(sheet, '[part="take"]')).toContain('Tidak ada kode QR yang terbaca');
  expect(qrText({ image: canvas, width: canvas.width, height: canvas.height })).toBeNull();
});

test('where the page may not use the camera, it says so and offers photos', async () => {
  await page.viewport(360, 800);
  const { sheet } = await device('Rini');
  await open(sheet, 'hand-over');
  const { mediaDevices } = navigator;
  Object.defineProperty(navigator, 'mediaDevices', {
    configurable: true,
    value: {
      getUserMedia: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
    },
  });
  shown(sheet, '[data-camera]').focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => text(sheet, '[part="take"]')).toContain('Kamera tidak diizinkan');
  Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: mediaDevices });
  expect(await axeViolations(sheet)).toEqual([]);
});

test('two tabs of one device mark at once; both show all of it, with numbers of their own', async () => {
  const { sheet: one, database } = await device('Rini');
  const { sheet: two } = await device('Joko', sampleDossier(), database);
  const tap = (sheet: AttendanceSheetElement, id: string) => {
    shown(sheet, `[data-participant="${id}"][data-session="s1"]`).click();
  };
  tap(one, 'p1');
  tap(two, 'p2');
  tap(two, 'p3');
  await Promise.all([settled(one), settled(two)]);
  await expect.poll(() => one.state.ledger.length).toBe(3);
  await expect.poll(() => two.state.ledger.length).toBe(3);
  const numbers = one.state.ledger.map(({ sequence }) => sequence);
  expect(numbers.sort()).toEqual([1, 2, 3]);
  await open(one, 'hand-over');
  await open(two, 'hand-over');
  expect(await digestOf(one)).toBe(await digestOf(two));
});

test('in English all of it is in English', async () => {
  document.documentElement.lang = 'en';
  const { sheet } = await device('Rini');
  await open(sheet, 'hand-over');
  await digest(sheet).toMatch(/-/);
  const words = text(sheet, '.hand-over');
  expect(words).toContain('Take in records');
  expect(words).not.toMatch(/catatan|berkas|undefined|null/);
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
    const { sheet } = await device('Rini');
    await mark(sheet, 'p1', 'present');
    await settled(sheet);
    await open(sheet, 'hand-over');
    await expect.poll(() => sheet.renderRoot.querySelector('[data-show-codes]')).not.toBeNull();
    shown(sheet, '[data-show-codes]').click();
    await sheet.updateComplete;
    const panel = shown(sheet, '.hand-over');
    expect(panel.scrollWidth).toBeLessThanOrEqual(width);
    for (const each of panel.querySelectorAll('button, select, input:not([hidden]), summary')) {
      expect(each.getBoundingClientRect().height, each.outerHTML).toBeGreaterThanOrEqual(44);
    }
    expect(await axeViolations(sheet)).toEqual([]);
  },
);

test('what the device refuses to keep is not taken in, and can be tried again', async () => {
  const sheet = document.createElement('berdaya-attendance-sheet');
  const refusal = { code: 'storage.full', severity: 'error', path: [], params: {} } as const;
  const opened = await openFieldStore(newIdentifier());
  if (!opened.ok) throw new Error('no store');
  stores.push(opened.value);
  sheet.store = {
    ...opened.value,
    receiveEntries: () => Promise.resolve({ ok: false, issues: [refusal] }),
  };
  sheet.dossier = sampleDossier();
  document.body.append(sheet);
  await settled(sheet);
  const { sheet: rini } = await device('Rini');
  await mark(rini, 'p1', 'present');
  await settled(rini);
  await open(rini, 'hand-over');
  await digestOf(rini);
  await open(sheet, 'hand-over');
  drop(sheet, await savedFile(rini));
  await expect.poll(() => sheet.renderRoot.querySelector('[data-take-in]')).not.toBeNull();
  await userEvent.click(shown(sheet, '[data-take-in]'));
  await expect.poll(() => text(sheet, '[data-taken]')).toContain('Belum diterima');
  expect(sheet.renderRoot.querySelector('[data-take-in]')).not.toBeNull();
  expect(text(sheet, '[part="storage"]')).toContain('penuh');
});
