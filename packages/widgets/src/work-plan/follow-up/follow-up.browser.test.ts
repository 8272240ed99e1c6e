import type { UnnumberedPlanLine, WorkPlan } from '@berdaya/core/work-plan';
import { newIdentifier, type FieldStore } from '@berdaya/sync';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeViolations } from '../../element/axe.test-support.js';
import { sampleDossier } from '../../element/sample-dossier.test-support.js';
import type { WorkPlanElement } from '../index.js';
import '../register.js';
import { clearPage, kept, planOn, said, shown, storeNamed } from '../work-plan.test-support.js';
import {
  aLine,
  anActivity,
  aReport,
  followedPlan,
  keptOn,
  submission,
} from './follow-up.test-support.js';

const plan = followedPlan(
  anActivity('a', { activity: 'Rapat pengelola SPAMS' }),
  anActivity('b', { activity: 'Tanam pohon', isStaged: true, endsOn: '2099-12-31' }),
);

beforeEach(() => {
  document.documentElement.lang = 'id';
  sessionStorage.clear();
});

afterEach(async () => {
  clearPage();
  await page.viewport(1280, 900);
});

interface Opening {
  readonly store?: FieldStore;
  readonly lines?: readonly UnnumberedPlanLine[];
  readonly author?: string;
  readonly of?: WorkPlan;
}

/** The element with its follow-up in view; lines go into the store before. */
async function followUp({
  store,
  lines = submission(plan),
  author = 'Siti',
  of = plan,
}: Opening = {}) {
  const held = store ?? (await storeNamed());
  if (lines.length > 0) await held.appendPlanLines('rktl', lines);
  const dossier = { ...sampleDossier(), workPlans: [of] };
  const element = await planOn(held, { author, dossier });
  element.mode = 'follow-up';
  // The panel is fetched first.
  await expect
    .poll(() => element.renderRoot.querySelector('.follow'), { timeout: 10_000 })
    .not.toBeNull();
  await expect.poll(() => element.state.lines.length).toBeGreaterThanOrEqual(lines.length);
  await element.updateComplete;
  return element;
}

async function openCard(element: WorkPlanElement, id: string): Promise<void> {
  await userEvent.click(shown(element, `[data-followed="${id}"] .open`));
  await element.updateComplete;
}

async function part(element: WorkPlanElement, name: string): Promise<void> {
  shown(element, `.parts input[value="${name}"]`).click();
  await element.updateComplete;
}

async function write(element: WorkPlanElement, name: string, value: string): Promise<void> {
  const field = shown(element, `.follow form [data-field="${name}"]`) as HTMLInputElement;
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

async function tick(element: WorkPlanElement, selector: string): Promise<void> {
  shown(element, selector).click();
  await element.updateComplete;
}

async function press(element: WorkPlanElement, action: string): Promise<void> {
  await userEvent.click(shown(element, `.follow [data-action="${action}"]`));
  await element.updateComplete;
}

function found(element: WorkPlanElement): (string | undefined)[] {
  return [...element.renderRoot.querySelectorAll<HTMLElement>('.follow .finding[data-code]')].map(
    ({ dataset }) => dataset.code,
  );
}

function figures(element: WorkPlanElement): string[] {
  const terms = [...element.renderRoot.querySelectorAll('.follow .card > .figures > div')];
  return terms.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim());
}

async function choosePhoto(element: WorkPlanElement, file: File): Promise<void> {
  const input = shown(element, '.follow [data-action="choose-photo"]') as HTMLInputElement;
  const chosen = new DataTransfer();
  chosen.items.add(file);
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await expect.poll(() => element.renderRoot.querySelector('[data-photo="taking"]')).toBeNull();
  await element.updateComplete;
}

/** A picture of this size, left half red and right half blue, as the browser writes a JPEG. */
async function aJpeg(width: number, height: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('no canvas');
  context.fillStyle = '#ff0000';
  context.fillRect(0, 0, width / 2, height);
  context.fillStyle = '#0000ff';
  context.fillRect(width / 2, 0, width / 2, height);
  return new Promise((resolve) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
    }, 'image/jpeg');
  });
}

/** The picture with what a phone's camera writes: turned by a quarter, taken at 7.0892 south, 110.9133 east. */
async function photoWithPlace(): Promise<File> {
  const bytes = new Uint8Array(await (await aJpeg(2400, 1200)).arrayBuffer());
  const tiff = new DataView(new ArrayBuffer(146));
  const numbers = [
    [0, 0x4d4d, 42],
    [8, 2, 0x0112, 3, 0, 1, 6, 0, 0x8825, 4, 0, 1, 0, 38, 0, 0],
  ];
  for (const [start = 0, ...values] of numbers) {
    for (const [index, value] of values.entries()) tiff.setUint16(start + index * 2, value);
  }
  tiff.setUint32(4, 8);
  tiff.setUint16(38, 4);
  const entries = [
    [1, 2, 2, 0x53_00_00_00],
    [2, 5, 3, 98],
    [3, 2, 2, 0x45_00_00_00],
    [4, 5, 3, 122],
  ] as const;
  for (const [index, [tag, type, count, value]] of entries.entries()) {
    const at = 40 + index * 12;
    tiff.setUint16(at, tag);
    tiff.setUint16(at + 2, type);
    tiff.setUint32(at + 4, count);
    tiff.setUint32(at + 8, value);
  }
  const degrees = [7, 1, 5, 1, 211_200, 10_000, 110, 1, 54, 1, 478_800, 10_000];
  for (const [index, value] of degrees.entries()) tiff.setUint32(98 + index * 4, value);
  const exif = new Uint8Array(tiff.buffer);
  const header = [0xff, 0xe1, 0, exif.length + 8, 0x45, 0x78, 0x69, 0x66, 0, 0];
  return new File([bytes.slice(0, 2), new Uint8Array(header), exif, bytes.slice(2)], 'IMG_1.jpg', {
    type: 'image/jpeg',
  });
}

test('a report is refused at its fields, corrected, recorded and found again', async () => {
  const name = newIdentifier();
  const element = await followUp({ store: await storeNamed(name) });
  await openCard(element, 'a');
  expect(element.shadowRoot?.activeElement?.textContent).toContain('Rapat pengelola SPAMS');
  await press(element, 'record-report');
  expect(found(element)).toEqual(['status-missing', 'percent-missing']);
  expect(said(element)).toContain('2 isian');
  expect((element.shadowRoot?.activeElement as HTMLElement).dataset.field).toBe('status');
  await tick(element, 'input[data-field="status"][value="not-started"]');
  await write(element, 'percent', '20');
  expect(found(element)).toEqual(['work-plan.status-does-not-fit-progress']);
  await press(element, 'record-report');
  expect(element.state.waiting).toEqual([]);
  expect(element.state.lines).toHaveLength(2);
  await tick(element, 'input[data-field="status"][value="blocked"]');
  expect(found(element)).toEqual([
    'work-plan.blocked-without-next-step',
    'work-plan.blocked-without-next-step',
  ]);
  expect(await axeViolations(element)).toEqual([]);
  await write(element, 'obstacle', 'Jalan longsor');
  await write(element, 'nextStep', 'Kerja bakti');
  await press(element, 'record-report');
  expect(said(element)).toBe('Laporan dicatat.');
  expect(shown(element, '.follow .done').textContent).toBe('✓ Laporan dicatat.');
  await kept(element);
  expect(figures(element)).toEqual([
    '○ Dilaporkan 20%',
    '◐ Berbukti belum ada',
    '● Diverifikasi belum ada',
  ]);
  expect(sessionStorage.length).toBe(0);
  element.remove();
  const again = await followUp({ store: await storeNamed(name), lines: [] });
  await expect.poll(() => again.state.lines.length).toBe(3);
  await again.updateComplete;
  expect(shown(again, '[data-followed="a"]').textContent).toContain('Jalan longsor');
});

test('what is typed and not recorded survives a reload, photo and all', async () => {
  const name = newIdentifier();
  const element = await followUp({ store: await storeNamed(name) });
  await openCard(element, 'a');
  await write(element, 'note', 'Sudah 12 KK');
  await choosePhoto(element, new File([await aJpeg(40, 30)], 'a.jpg', { type: 'image/jpeg' }));
  clearPage();
  const again = await followUp({ store: await storeNamed(name), lines: [] });
  await expect.poll(() => again.state.lines.length).toBe(2);
  await openCard(again, 'a');
  const note = shown(again, '[data-field="note"]') as HTMLTextAreaElement;
  expect(note.value).toBe('Sudah 12 KK');
  await expect.poll(() => again.renderRoot.querySelector('.typed-evidence canvas')).not.toBeNull();
  await again.updateComplete;
  const drawn = shown(again, '.typed-evidence canvas') as HTMLCanvasElement;
  const [red = 0, , blue = 0] = drawn.getContext('2d')?.getImageData(5, 15, 1, 1).data ?? [];
  expect([red > 200, blue < 60]).toEqual([true, true]);
});

test('a photo that was chosen and not recorded can be taken away again, from the device as well', async () => {
  const store = await storeNamed();
  const element = await followUp({ store });
  const jpeg = new File([await aJpeg(40, 30)], 'a.jpg', { type: 'image/jpeg' });
  const remove = async () => {
    await tick(element, '.follow [data-action="remove-evidence"]');
  };
  await openCard(element, 'a');
  await choosePhoto(element, jpeg);
  const typed = JSON.stringify(Object.values(sessionStorage));
  const sha256 = /[0-9a-f]{64}/.exec(typed)?.[0] ?? '';
  const isHeld = async () => {
    const loaded = await store.loadPhoto('rktl', sha256);
    return loaded.ok && loaded.value !== undefined;
  };
  expect(await isHeld()).toBe(true);
  await remove();
  expect(said(element)).toBe('Bukti dihapus dari laporan.');
  await expect.poll(isHeld).toBe(false);
  // The same photo in two forms stays for the other one.
  await choosePhoto(element, jpeg);
  await press(element, 'back');
  await openCard(element, 'b');
  await choosePhoto(element, jpeg);
  await remove();
  await expect.poll(() => element.renderRoot.querySelector('.typed-evidence > div')).toBeNull();
  expect(await isHeld()).toBe(true);
  await press(element, 'back');
  await openCard(element, 'a');
  await tick(element, 'input[data-field="status"][value="done"]');
  await press(element, 'record-report');
  await kept(element);
  expect(shown(element, '[data-form="report"]').textContent).toContain('tidak dapat dihapus');
  await choosePhoto(element, jpeg);
  await remove();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await isHeld()).toBe(true);
});

test('whoever reported sees that the report was rejected, and why, until a new one is there', async () => {
  const lines = [
    ...submission(plan),
    aReport('r1', 'Siti', 10),
    aLine('v1', 'Rini', 12, {
      kind: 'verification',
      entryIds: ['r1'],
      verdict: 'rejected',
      remarks: 'Fotonya kabur',
    }),
  ];
  const element = await followUp({ lines });
  expect(shown(element, '[data-followed="a"] [data-mark="rejected"]').textContent).toContain(
    'Laporan ditolak',
  );
  await openCard(element, 'a');
  expect(shown(element, '.card').textContent).toContain(
    'Alasan Rini menolak laporan: Fotonya kabur',
  );
  expect(await axeViolations(element)).toEqual([]);
  await tick(element, 'input[data-field="status"][value="running"]');
  await write(element, 'percent', '20');
  await press(element, 'record-report');
  await kept(element);
  expect(element.renderRoot.querySelector('[data-mark="rejected"]')).toBeNull();
  expect(shown(element, '.card > p').textContent).not.toContain('kabur');
});

/** What stands in the follow-up and could record, change or add something. */
function offered(element: WorkPlanElement): string[] {
  const all = element.renderRoot.querySelectorAll<HTMLElement>(
    '.follow :is(form, button, textarea, input, select, [contenteditable])',
  );
  const looking = '.parts input, .looking *, .open, [data-action="back"], [data-action="to-table"]';
  return [...all].filter((each) => !each.matches(looking)).map((each) => each.outerHTML);
}

test.each(['id', 'en'])(
  'read only, all is shown in %s and nothing is offered',
  async (language) => {
    document.documentElement.lang = language;
    const lines = [
      ...submission(plan),
      aLine('s1', 'Rini', 3, { kind: 'review', step: 'verify', revision: 1, remarks: 'Baik' }),
      aReport('r1', 'Siti', 10, {
        note: 'Sudah berkumpul',
        evidence: [{ id: 'e1', kind: 'minutes', label: 'BA 07' }],
      }),
      aReport('r2', 'Siti', 11, { itemId: 'b', status: 'blocked', obstacle: 'Hujan' }),
      aLine('k1', 'Rini', 20, { kind: 'period-lock', through: '2018-11-30' }),
    ];
    const element = await followUp({ lines });
    element.readonly = true;
    await element.updateComplete;
    const text = () => shown(element, '.follow').textContent;
    const shows = {
      activities: ['Rapat pengelola SPAMS', 'Hujan'],
      verification: ['Sudah berkumpul', 'BA 07', 'Hujan'],
      review: ['Rini', 'Baik', '30 Nov'],
      realisation: ['30%'],
    };
    for (const [name, all] of Object.entries(shows)) {
      await part(element, name);
      for (const each of all) expect([name, text()]).toEqual([name, expect.stringContaining(each)]);
      expect([name, offered(element)]).toEqual([name, []]);
      expect(await axeViolations(element)).toEqual([]);
    }
    await part(element, 'activities');
    await openCard(element, 'a');
    for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
    expect(text()).toContain('Sudah berkumpul');
    expect(offered(element)).toEqual([]);
    expect(await axeViolations(element)).toEqual([]);
  },
);

test('a report that the store refused waits after a reload, and is kept once the store takes it', async () => {
  const store = await storeNamed();
  const full = {
    ok: false,
    issues: [{ code: 'storage.full', severity: 'error', path: [], params: {} }],
  } as const;
  const refusing: FieldStore = { ...store };
  const element = await followUp({ store: refusing });
  refusing.appendPlanLines = () => Promise.resolve(full);
  await openCard(element, 'a');
  await tick(element, 'input[data-field="status"][value="running"]');
  await write(element, 'percent', '40');
  await press(element, 'record-report');
  expect(element.state.waiting).toHaveLength(1);
  element.remove();
  const again = await followUp({ store, lines: [] });
  await expect.poll(() => again.state.lines.length).toBe(3);
  expect(again.state.lines[2]).toMatchObject({ kind: 'progress', percent: 40, author: 'Siti' });
  expect(again.state.waiting).toEqual([]);
  await openCard(again, 'a');
  expect((shown(again, '[data-field="percent"]') as HTMLInputElement).value).toBe('');
});

test('a photo is turned the right way up, made small, bare of all data, hashed and kept', async () => {
  const store = await storeNamed();
  const element = await followUp({ store });
  await openCard(element, 'a');
  await choosePhoto(element, await photoWithPlace());
  await tick(element, 'input[data-field="status"][value="done"]');
  await press(element, 'record-report');
  await kept(element);
  const line = element.state.lines.find(({ kind }) => kind === 'progress');
  const evidence = line?.kind === 'progress' ? line.evidence[0] : undefined;
  expect(evidence?.location).toBeNull();
  const loaded = await store.loadPhoto('rktl', evidence?.sha256 ?? '');
  const blob = loaded.ok ? loaded.value : undefined;
  if (blob === undefined) throw new Error('no photo kept');
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  expect([...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')).toBe(
    evidence?.sha256,
  );
  expect(new TextDecoder('latin1').decode(bytes)).not.toContain('Exif');
  const picture = await createImageBitmap(blob);
  expect([picture.width, picture.height]).toEqual([800, 1600]);
  expect(blob.size).toBeLessThan(300_000);
  const canvas = new OffscreenCanvas(800, 1600);
  const context = canvas.getContext('2d');
  context?.drawImage(picture, 0, 0);
  // Turned by a quarter, what was on the left is on top.
  const [red = 0, , blue = 0] = context?.getImageData(400, 200, 1, 1).data ?? [];
  expect(red).toBeGreaterThan(200);
  expect(blue).toBeLessThan(60);
  expect(figures(element).slice(0, 2)).toEqual(['○ Dilaporkan 100%', '◐ Berbukti 100%']);
});

test('where a photo was taken is written down only where that is wanted', async () => {
  const element = await followUp();
  await openCard(element, 'a');
  await tick(element, 'input[data-field="withLocation"]');
  await choosePhoto(element, await photoWithPlace());
  const locations = () =>
    [...element.renderRoot.querySelectorAll<HTMLInputElement>('[id$="-location"]')].map(
      ({ value }) => value,
    );
  expect(locations()).toEqual(['-7.08920, 110.91330 (dari foto)']);
  await choosePhoto(element, new File([await aJpeg(40, 30)], 'b.jpg', { type: 'image/jpeg' }));
  expect(shown(element, '[data-photo]').dataset.photo).toBe('no-location');
  expect(locations()).toEqual(['-7.08920, 110.91330 (dari foto)', '']);
});

test('a photo that cannot be opened or kept is told, and the report stays typed', async () => {
  const store = await storeNamed();
  const element = await followUp({ store });
  await openCard(element, 'a');
  await write(element, 'note', 'Tetap di sini');
  await choosePhoto(element, new File(['not a picture'], 'a.heic', { type: 'image/heic' }));
  expect(shown(element, '[data-photo="unreadable"]').textContent).toContain('tidak dapat dibuka');
  const issue = { code: 'storage.full', severity: 'error', path: [], params: {} } as const;
  store.keepPhoto = () => Promise.resolve({ ok: false, issues: [issue] });
  await choosePhoto(element, new File([await aJpeg(40, 30)], 'a.jpg', { type: 'image/jpeg' }));
  expect(shown(element, '[data-photo="refused"]').textContent).toContain('Foto tidak tersimpan.');
  expect((shown(element, '[data-field="note"]') as HTMLTextAreaElement).value).toBe(
    'Tetap di sini',
  );
  expect(await axeViolations(element)).toEqual([]);
});

test('photos that the store refused wait on the page, which warns, and are kept when it takes them', async () => {
  const store = await storeNamed();
  const refusing: FieldStore = { ...store };
  const element = await followUp({ store: refusing });
  const warns = () => {
    const leaving = new Event('beforeunload', { cancelable: true });
    dispatchEvent(leaving);
    return leaving.defaultPrevented;
  };
  const photos = () => element.renderRoot.querySelectorAll('.typed-evidence > div').length;
  await openCard(element, 'a');
  const issue = { code: 'storage.full', severity: 'error', path: [], params: {} } as const;
  refusing.keepPhoto = () => Promise.resolve({ ok: false, issues: [issue] });
  for (const width of [40, 50]) {
    const jpeg = new File([await aJpeg(width, 30)], 'a.jpg', { type: 'image/jpeg' });
    await choosePhoto(element, jpeg);
  }
  expect([photos(), warns()]).toEqual([0, true]);
  await press(element, 'back');
  await openCard(element, 'a');
  refusing.keepPhoto = (...given) => store.keepPhoto(...given);
  await press(element, 'keep-photos');
  await expect.poll(photos).toBe(2);
  await expect.poll(() => element.renderRoot.querySelector('[data-photo]')).toBeNull();
  await element.updateComplete;
  expect(warns()).toBe(false);
});

test('several reports are verified at once, never by who reported them', async () => {
  const lines = [
    ...submission(plan),
    aReport('r1', 'Siti', 10),
    aReport('r2', 'Siti', 11, { itemId: 'b' }),
  ];
  const element = await followUp({ lines });
  await part(element, 'verification');
  await tick(element, '[data-report="r1"] input');
  await tick(element, '[data-report="r2"] input');
  await tick(element, 'input[data-field="verdict"][value="confirmed"]');
  await press(element, 'record-verification');
  expect(found(element)).toEqual(['work-plan.verified-by-responsible']);
  expect((element.shadowRoot?.activeElement as HTMLElement).ariaInvalid).toBe('true');
  expect(await axeViolations(element)).toEqual([]);
  await write(element, 'author', 'Rini');
  await press(element, 'record-verification');
  await kept(element);
  expect(element.state.lines.at(-1)).toMatchObject({
    kind: 'verification',
    author: 'Rini',
    entryIds: ['r1', 'r2'],
  });
  expect(element.state.author).toBe('Siti');
  expect(shown(element, '.follow').textContent).toContain('Tidak ada laporan yang menunggu');
});

test('a plan goes from submitted to closed and is reopened with minutes, each step by name', async () => {
  const element = await followUp({ author: 'Rini' });
  await part(element, 'review');
  const step = async (kind: string) => {
    await tick(element, `input[data-field="step"][value="${kind}"]`);
  };
  await step('return');
  await press(element, 'take-step');
  expect(found(element)).toEqual(['review.returned-without-remarks']);
  expect((element.shadowRoot?.activeElement as HTMLElement).dataset.field).toBe('remarks');
  await step('verify');
  await write(element, 'role', 'Konsultan kabupaten');
  // Whoever taps twice does not take the next step as well, nor is told that something is missing.
  await userEvent.dblClick(shown(element, '.follow [data-action="take-step"]'));
  await kept(element);
  expect(found(element)).toEqual([]);
  await press(element, 'take-step');
  expect(found(element)).toEqual(['step-missing']);
  expect(shown(element, '#follow-review').textContent).toContain('Diverifikasi');
  expect(element.renderRoot.querySelector('[data-part="unfinished"]')).toBeNull();
  await step('close');
  expect(shown(element, '[data-part="unfinished"]').textContent).toContain('2 kegiatan belum');
  await press(element, 'take-step');
  await kept(element);
  expect(shown(element, '#follow-review').textContent).toContain('Ditutup');
  await press(element, 'take-step');
  expect(found(element)).toEqual(['review.reopened-without-minutes']);
  await write(element, 'minutes', 'BA 03/2018');
  await press(element, 'take-step');
  await kept(element);
  expect(shown(element, '#follow-review').textContent).toContain('Draf');
  const steps = [...element.renderRoot.querySelectorAll<HTMLElement>('[data-step]')];
  expect(steps.map(({ dataset }) => dataset.step)).toEqual(['reopen', 'close', 'verify', 'submit']);
  expect(steps[2]?.textContent).toContain('Konsultan kabupaten');
  expect(await axeViolations(element)).toEqual([]);
});

test('a month is settled; a later report about it needs a reason and is marked', async () => {
  const element = await followUp({ author: 'Rini' });
  await part(element, 'review');
  await write(element, 'through', '2018-12-31');
  await press(element, 'settle');
  await kept(element);
  expect(shown(element, '.follow').textContent).toContain('ditutup sampai 31 Desember 2018');
  await part(element, 'activities');
  await openCard(element, 'a');
  await tick(element, 'input[data-field="status"][value="running"]');
  await write(element, 'percent', '40');
  await write(element, 'seenOn', '2018-12-31');
  await press(element, 'record-report');
  expect(found(element)).toEqual(['work-plan.reported-after-lock']);
  await write(element, 'reason', 'Tidak ada sinyal');
  await press(element, 'record-report');
  await kept(element);
  await tick(element, '[data-part="history"] summary');
  expect(shown(element, '.after-settlement').textContent).toContain('Tidak ada sinyal');
});

test('planning status is recorded without changing the plan, held against the calendar', async () => {
  const element = await followUp();
  await openCard(element, 'a');
  await tick(element, '[data-part="planning"] summary');
  const planning = async (name: string, value: string) => {
    const field = shown(
      element,
      `[data-form="planning"] [data-field="${name}"]`,
    ) as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
  };
  await planning('document', 'rkpdes');
  await planning('status', 'proposed');
  await planning('year', '2019');
  await planning('basisYear', '2017');
  await planning('proposedOn', '2018-10-01');
  expect(found(element)).toEqual(['work-plan.proposed-too-late']);
  await press(element, 'record-planning');
  await kept(element);
  expect(shown(element, '[data-part="planning"] summary').textContent).toContain(
    'RKPDes 2019: Diusulkan',
  );
  expect(element.state.plan?.items[0]?.planningLink).toBeUndefined();
  await press(element, 'take-back-planning');
  await kept(element);
  expect(shown(element, '[data-part="planning"] summary').textContent).toContain('Belum tercatat');
});

test('reports of two devices stand side by side, and a person settles them by a new one', async () => {
  const store = await storeNamed();
  await store.appendPlanLines('rktl', [...submission(plan), aReport('r1', 'Siti', 10)]);
  await store.receivePlanLines('rktl', [
    keptOn('hp-andi', 1, aReport('r2', 'Andi', 11, { percent: 80, note: 'Sudah diukur' })),
  ]);
  const element = await followUp({ store, lines: [], author: 'Budi' });
  await expect.poll(() => element.state.lines.length).toBe(4);
  await element.updateComplete;
  expect(shown(element, '[data-followed="a"] [data-mark="contested"]').textContent).toContain('≠');
  await openCard(element, 'a');
  const sides = [...element.renderRoot.querySelectorAll('.side-by-side > li')];
  expect(sides.map(({ textContent }) => /oleh \w+/.exec(textContent)?.[0])).toEqual([
    'oleh Siti',
    'oleh Andi',
  ]);
  expect(await axeViolations(element)).toEqual([]);
  await userEvent.click(shown(element, '.side-by-side > li:last-child [data-action="use-report"]'));
  await press(element, 'record-report');
  await kept(element);
  expect(element.state.lines.at(-1)).toMatchObject({
    percent: 80,
    replaces: ['r1', 'r2'],
    author: 'Budi',
  });
  expect(element.renderRoot.querySelector('.side-by-side')).toBeNull();
});

test('a plan that nobody has handed in says so, and leads to where that is done', async () => {
  const element = await followUp({ lines: [] });
  expect(shown(element, '[data-part="not-submitted"]').textContent).toContain('belum diajukan');
  await openCard(element, 'a');
  expect(element.renderRoot.querySelector('[data-form="report"]')).toBeNull();
  await press(element, 'table');
  expect(element.state.mode).toBe('table');
});

test.each([
  ['id', 360],
  ['en', 1280],
])(
  'axe finds nothing in any part in %s at %i px, and nothing is wider than the page',
  async (language, width) => {
    document.documentElement.lang = language;
    await page.viewport(width, 800);
    const evidence = [{ id: 'e1', kind: 'photo', label: 'Foto '.padEnd(60, 'x') } as const];
    const lines = [
      ...submission(plan),
      aReport('r1', 'Siti', 10, { percent: 100, status: 'done', evidence: [...evidence] }),
      aReport('r2', 'Siti', 11, { itemId: 'b', status: 'blocked', obstacle: 'Hujan' }),
      aLine('v1', 'Rini', 12, { kind: 'verification', entryIds: ['r1'], verdict: 'confirmed' }),
    ];
    const element = await followUp({ lines });
    for (const name of ['verification', 'review', 'realisation', 'activities']) {
      await part(element, name);
      expect([name, await axeViolations(element)]).toEqual([name, []]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
    await openCard(element, 'b');
    for (const details of element.renderRoot.querySelectorAll('details')) details.open = true;
    await tick(element, 'input[data-field="status"][value="blocked"]');
    await press(element, 'add-evidence');
    expect(await axeViolations(element)).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  },
);

test('an activity is reported on with the keyboard alone', async () => {
  await page.viewport(360, 640);
  const element = await followUp();
  shown(element, '[data-followed="b"] .open').focus();
  await userEvent.keyboard('{Enter}');
  await element.updateComplete;
  expect(element.shadowRoot?.activeElement?.id).toBe('follow-card-title');
  const active = () => element.shadowRoot?.activeElement as HTMLElement;
  const tabTo = async (name: string) => {
    for (let count = 0; count < 30 && active().dataset.field !== name; count += 1) {
      await userEvent.keyboard('{Tab}');
    }
    expect(active().dataset.field).toBe(name);
  };
  await tabTo('status');
  await userEvent.keyboard('{ArrowDown}');
  await element.updateComplete;
  await tabTo('percent');
  await userEvent.keyboard('3');
  await element.updateComplete;
  await tabTo('note');
  await userEvent.keyboard('Bibit sudah datang');
  await tabTo('author');
  await userEvent.keyboard('{Enter}');
  await kept(element);
  expect(element.state.lines.at(-1)).toMatchObject({
    kind: 'progress',
    itemId: 'b',
    percent: 30,
    status: 'running',
    note: 'Bibit sudah datang',
  });
  expect(active().id).toBe('follow-card-title');
});
