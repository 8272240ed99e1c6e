import { failure, success, type Issue } from '@berdaya/core/kernel';
import type { PlanLine, WorkPlanItem } from '@berdaya/core/work-plan';
import { newIdentifier, type FieldStore } from '@berdaya/sync';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { axeViolations } from '../element/axe.test-support.js';
import { sampleDossier } from '../element/sample-dossier.test-support.js';
import type { WorkPlanElement } from './index.js';
import { planPanelModules } from './plan-panels.js';
import './register.js';
import {
  clearPage,
  field,
  kept,
  open,
  planOn,
  press,
  row,
  said,
  shown,
  storeNamed,
} from './work-plan.test-support.js';

beforeEach(async () => {
  sessionStorage.clear();
  document.documentElement.lang = 'id';
  await page.viewport(1280, 900);
});

afterEach(clearPage);

function dossierOf(items: readonly WorkPlanItem[]) {
  return {
    ...sampleDossier(),
    workPlans: [{ id: 'rktl', owner: { kind: 'village', name: 'Desa Lajer' }, items }],
  };
}

const whole: WorkPlanItem = {
  id: 'a',
  activity: 'Sosialisasi hasil pelatihan kepada pengelola SPAMS',
  responsible: 'Kepala Urusan Perencanaan dan Pelaksana Kegiatan Pembangunan',
  startsOn: '2018-11-12',
  endsOn: '2018-11-16',
  indicator: 'Daftar hadir 30 orang',
};

const items = [
  { ...whole, group: 'A. Persiapan' },
  { ...whole, id: 'b', group: 'A. Persiapan', activity: 'Menyusun RKM' },
  { ...whole, id: 'c', group: 'Pelaksanaan', activity: 'Mengusulkan RKM ke RKPDes' },
];

function refusing(store: FieldStore, code: string): FieldStore & { relent: () => void } {
  let isRefusing = true;
  const issue: Issue = { code, severity: 'error', path: [], params: {} };
  return {
    ...store,
    saveWorkPlan: (...given) =>
      isRefusing ? Promise.resolve(failure([issue])) : store.saveWorkPlan(...given),
    appendPlanLines: (...given) =>
      isRefusing ? Promise.resolve(failure([issue])) : store.appendPlanLines(...given),
    relent: () => (isRefusing = false),
  };
}

async function submit(element: WorkPlanElement): Promise<void> {
  await press(element, 'check');
  await expect.poll(() => element.renderRoot.querySelector('[part="submit"]')).not.toBeNull();
  await userEvent.fill(shown(element, '[part="submit"] [name="author"]'), 'Tim penyusun');
  await press(element, 'submit');
}

function reviewLine(step: string, second: number, also: object = {}): unknown {
  return {
    kind: 'review',
    step,
    id: newIdentifier(),
    planId: 'rktl',
    author: 'Fasilitator kecamatan',
    recordedAt: new Date(Date.now() + second * 1000).toISOString(),
    deviceId: 'elsewhere',
    sequence: second,
    revision: 1,
    ...also,
  };
}

test.each(['storage.full', 'storage.denied'])(
  'what %s refuses stays on the page, is told, and is kept when it relents',
  async (code) => {
    const name = newIdentifier();
    const store = refusing(await storeNamed(name), code);
    const element = document.createElement('berdaya-work-plan');
    element.store = store;
    element.dossier = dossierOf(items);
    document.body.append(element);
    await expect.poll(() => element.state.phase).toBe('ready');
    await element.updateComplete;
    await userEvent.type(field(element, 1, 'activity'), ' X');
    await expect
      .poll(() => element.renderRoot.querySelector('[part="storage"]')?.textContent)
      .toContain('belum tersimpan');
    // Once, also when the reason is there.
    await expect
      .poll(() => shown(element, '[part="storage"]').textContent.match(/Jangan tutup/g)?.length)
      .toBe(1);
    await submit(element);
    await expect.poll(() => element.state.waiting.length).toBe(2);
    expect(await axeViolations(element)).toEqual([]);
    store.relent();
    await press(element, 'keep-again');
    await kept(element);
    expect(shown(element, '[part="storage"]').textContent).toContain('Tersimpan');
    element.remove();
    const again = await planOn(await storeNamed(name));
    await expect.poll(() => again.state.plan?.items[0]?.activity).toMatch(/ X$/);
    expect(again.state.lines).toHaveLength(2);
  },
);

test('what another tab records shows here, and what is recorded here is not loaded again', async () => {
  const name = newIdentifier();
  const store = await storeNamed(name);
  let loads = 0;
  const counted: FieldStore = {
    ...store,
    loadPlanLines: (id) => {
      loads += 1;
      return store.loadPlanLines(id);
    },
  };
  const element = await planOn(counted, { dossier: dossierOf(items) });
  await submit(element);
  await kept(element);
  expect(loads).toBe(1);
  const there = await storeNamed(name);
  await there.receivePlanLines('rktl', [
    reviewLine('return', 60, { remarks: 'Lengkapi sumber dana kegiatan 2.' }),
  ]);
  await expect.poll(() => shown(element, '[part="status"]').dataset.status).toBe('returned');
  await element.updateComplete;
  expect(shown(element, '.remarks').textContent).toContain('Lengkapi sumber dana kegiatan 2.');
  expect(field(element, 1, 'activity').readOnly).toBe(false);
  expect(await axeViolations(element)).toEqual([]);
  // What happened before that on yet another device closes the plan: a step that cannot be taken moves nothing.
  await there.receivePlanLines('rktl', [reviewLine('verify', 30), reviewLine('close', 40)]);
  await expect.poll(() => shown(element, '[part="status"]').dataset.status).toBe('closed');
  await element.updateComplete;
  expect(shown(element, '[part="status"]').textContent).toContain('Ditutup oleh Fasilitator');
  expect(field(element, 1, 'activity').readOnly).toBe(true);
  expect(await axeViolations(element)).toEqual([]);
});

test('a plan that a later version kept is not written over: it is refused with the reason', async () => {
  const store = await storeNamed();
  const issue: Issue = { code: 'shape.missing', severity: 'error', path: ['owner'], params: {} };
  const kept = { raw: { id: 'rktl' }, issues: [issue], revision: 3 };
  let writes = 0;
  const element = document.createElement('berdaya-work-plan');
  element.store = {
    ...store,
    loadWorkPlan: () => Promise.resolve(success(kept)),
    saveWorkPlan: (...given) => {
      writes += 1;
      return store.saveWorkPlan(...given);
    },
  };
  element.dossier = dossierOf(items);
  document.body.append(element);
  await expect.poll(() => element.state.phase).toBe('refused');
  await expect.poll(() => element.renderRoot.querySelector('[part="refused"] li')).not.toBeNull();
  expect(await axeViolations(element)).toEqual([]);
  expect(writes).toBe(0);
});

test('a page may refuse what is about to be recorded', async () => {
  const element = await planOn(await storeNamed(), { dossier: dossierOf(items) });
  const asked: string[] = [];
  element.addEventListener('berdaya-before-plan-record', (event) => {
    asked.push(...event.detail.lines.map(({ kind }) => kind));
    event.preventDefault();
  });
  await submit(element);
  expect(asked).toEqual(['revision', 'review']);
  expect(element.state).toMatchObject({ lines: [], waiting: [] });
});

test('a read-only plan is read, and takes neither typing nor keys', async () => {
  const element = await planOn(await storeNamed(), { dossier: dossierOf(items), readonly: true });
  expect(shown(element, '[part="status"]').textContent).toContain('Hanya untuk dibaca');
  expect(field(element, 1, 'activity').readOnly).toBe(true);
  await open(element, 1);
  field(element, 1, 'activity').focus();
  await userEvent.keyboard('{Control>}{Enter}{/Control}{Alt>}{Delete}{/Alt}');
  expect(element.state.plan?.items).toHaveLength(3);
  expect(element.renderRoot.querySelector('[data-action="check"]')).toBeNull();
  expect(await axeViolations(element)).toEqual([]);
});

test('lines that cannot be read are counted, shown as they came, and posted with the rest', async () => {
  const store = await storeNamed();
  await store.receivePlanLines('rktl', [reviewLine('vote', 1)]);
  const form = document.createElement('form');
  document.body.append(form);
  const element = document.createElement('berdaya-work-plan');
  element.setAttribute('name', 'rktl');
  element.store = store;
  const damaged = { planId: 'rktl', kind: 'progress', note: 'Rapat <batal>' };
  element.dossier = { ...dossierOf(items), planLines: [damaged] };
  form.append(element);
  await expect.poll(() => element.state.unread.length).toBe(2);
  await expect.poll(() => element.renderRoot.querySelector('[part="unread"]')).not.toBeNull();
  const note = shown(element, '[part="unread"]').parentElement;
  expect(note?.textContent).toContain('2 catatan RKTL ini belum dapat dibaca');
  for (const each of note?.querySelectorAll('details') ?? []) each.open = true;
  expect(note?.textContent).toContain('Fasilitator kecamatan');
  expect(note?.textContent).toContain('Rapat <batal>');
  expect(await axeViolations(element)).toEqual([]);
  const { lines } = JSON.parse(new FormData(form).get('rktl') as string) as { lines: object[] };
  expect(lines).toContainEqual(damaged);
  expect(lines).toHaveLength(2);
});

test('a plain form post carries the plan and its lines', async () => {
  const form = document.createElement('form');
  document.body.append(form);
  const element = document.createElement('berdaya-work-plan');
  element.setAttribute('name', 'rktl');
  element.store = await storeNamed();
  element.dossier = dossierOf(items);
  form.append(element);
  await expect.poll(() => element.state.phase).toBe('ready');
  await submit(element);
  await kept(element);
  const posted = JSON.parse(new FormData(form).get('rktl') as string) as {
    plan: { items: unknown[] };
    lines: PlanLine[];
  };
  expect(posted.plan.items).toHaveLength(3);
  expect(posted.lines.map(({ kind }) => kind).sort()).toEqual(['review', 'revision']);
});

test('an approved plan says so, and can be read and not written', async () => {
  const element = await planOn(await storeNamed(), { dossier: dossierOf(items) });
  await submit(element);
  await kept(element);
  await element.store?.receivePlanLines('rktl', [
    reviewLine('verify', 30),
    reviewLine('approve', 40, { author: 'Kepala Desa Lajer' }),
  ]);
  await expect.poll(() => shown(element, '[part="status"]').dataset.status).toBe('approved');
  await element.updateComplete;
  expect(shown(element, '[part="status"]').textContent).toContain(
    'Disetujui oleh Kepala Desa Lajer',
  );
  expect(field(element, 1, 'activity').readOnly).toBe(true);
  expect(await axeViolations(element)).toEqual([]);
});

test('printed from the table: all that is written, and no button', async () => {
  const element = await planOn(await storeNamed(), { dossier: dossierOf(items) });
  const isSeen = (each: Element) => each.getClientRects().length > 0;
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print' });
  try {
    expect([...element.renderRoot.querySelectorAll('button')].filter(isSeen)).toEqual([]);
    expect([...element.renderRoot.querySelectorAll('[data-item]')].filter(isSeen)).toHaveLength(3);
    const cell = row(element, 2).querySelector('.activity .grow') ?? document.body;
    const { content, visibility } = getComputedStyle(cell, '::after');
    expect(`${content} ${visibility}`).toContain('Menyusun RKM');
    expect(visibility).toBe('visible');
    expect(shown(element, '[part="plan"] .letterhead').checkVisibility()).toBe(true);
  } finally {
    await cdp().send('Emulation.setEmulatedMedia', { media: '' });
  }
});

test('parts that were never fetched say so, and come when they are within reach again', async () => {
  const own = planPanelModules.timeline;
  const modules = planPanelModules as { timeline: typeof own };
  modules.timeline = () => Promise.reject(new Error('offline'));
  try {
    const element = await planOn(await storeNamed(), { dossier: dossierOf(items) });
    await userEvent.click(shown(element, 'input[name="mode"][value="timeline"]'));
    await expect
      .poll(() => element.renderRoot.querySelector('[role="alert"]')?.textContent)
      .toContain('Sambungkan ke internet');
    expect(await axeViolations(element)).toEqual([]);
    modules.timeline = own;
    shown(element, '[role="alert"] button').click();
    await expect.poll(() => element.renderRoot.querySelector('[role="listbox"]')).not.toBeNull();
  } finally {
    modules.timeline = own;
  }
});

test('ceiling, composition and programme are judged, each told in the table', async () => {
  const costly: WorkPlanItem = {
    ...whole,
    costRupiah: 2_000_000,
    funding: [{ source: 'apbdes', amountRupiah: 2_000_000 }],
    planningLink: { document: 'rkpdes', status: 'agreed', year: 2019 },
  };
  const element = document.createElement('berdaya-work-plan');
  element.store = await storeNamed();
  element.ceilingRupiah = 1_000_000;
  const maximum = { numerator: 70, denominator: 100 };
  element.composition = { bounds: [{ source: 'apbdes', maximum }] };
  element.dossier = {
    ...dossierOf([costly]),
    program: { id: 'kotaku', key: 'kotaku', name: 'KOTAKU' },
  };
  document.body.append(element);
  await expect.poll(() => element.state.phase).toBe('ready');
  await expect.poll(() => element.state.judgeLinks).not.toBeNull();
  await open(element, 1);
  const told = () =>
    new Set(
      [...element.renderRoot.querySelectorAll<HTMLElement>('[data-code]')].map(
        ({ dataset }) => dataset.code ?? '',
      ),
    );
  expect(told()).toEqual(new Set(element.state.findings.map(({ code }) => code)));
  for (const code of ['over-ceiling', 'share-too-large', 'document-does-not-fit']) {
    expect(told()).toContain(`work-plan.${code}`);
  }
  expect(element.renderRoot.textContent).not.toContain('work-plan.');
  await press(element, 'check');
  await expect.poll(() => element.shadowRoot?.activeElement?.hasAttribute('data-fault')).toBe(true);
  expect(await axeViolations(element)).toEqual([]);
});

describe.each([1280, 360])('at %i pixels', (width) => {
  test.each(['id', 'en'])(
    'every state is free of faults in %s, and nothing runs off',
    async (lang) => {
      document.documentElement.lang = lang;
      await page.viewport(width, 800);
      const element = await planOn(await storeNamed(), { dossier: dossierOf(items) });
      await expect.poll(() => element.renderRoot.querySelector('[data-item]')).not.toBeNull();
      await open(element, 2);
      expect(await axeViolations(element)).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
      await submit(element);
      await kept(element);
      expect(await axeViolations(element)).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    },
  );
});

test('a plan is written by keyboard alone', async () => {
  const element = await planOn(await storeNamed());
  shown(element, '[data-action="add"]').focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => element.renderRoot.querySelector('[data-item]')).not.toBeNull();
  await expect.poll(() => element.shadowRoot?.activeElement).toBe(field(element, 1, 'activity'));
  await userEvent.keyboard('Rapat desa');
  await userEvent.keyboard('{Control>}{Enter}{/Control}');
  await expect.poll(() => element.state.plan?.items.length).toBe(2);
  await expect.poll(() => element.shadowRoot?.activeElement).toBe(field(element, 2, 'activity'));
  expect(said(element)).toBe('Kegiatan 2 ditambahkan.');
  await userEvent.keyboard('Sosialisasi');
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
  await expect.poll(() => field(element, 1, 'activity').value).toBe('Sosialisasi');
  await expect.poll(() => element.shadowRoot?.activeElement).toBe(field(element, 1, 'activity'));
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}{Alt>}{ArrowRight}{/Alt}');
  await expect.poll(() => said(element)).toBe('Kini subkegiatan 1.1.');
  await userEvent.keyboard('{Alt>}{ArrowLeft}{/Alt}');
  await expect.poll(() => said(element)).toContain('bukan subkegiatan');
  await userEvent.keyboard('{Control>}d{/Control}');
  await expect.poll(() => element.state.plan?.items.length).toBe(3);
  await userEvent.keyboard('{Alt>}{Delete}{/Alt}');
  await expect.poll(() => element.state.plan?.items.length).toBe(2);
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(() => element.state.plan?.items.length).toBe(3);
  await userEvent.keyboard('{Control>}y{/Control}');
  await expect.poll(() => element.state.plan?.items.length).toBe(2);
  await userEvent.keyboard('{Alt>}{Enter}{/Alt}');
  await expect.poll(() => element.renderRoot.querySelector('[part="details"]')).not.toBeNull();
  await kept(element);
});

test('an activity is dragged by its handle under another heading; Escape leaves it where it was', async () => {
  const element = await planOn(await storeNamed(), { dossier: dossierOf(items) });
  const handle = row(element, 1).querySelector<HTMLElement>('.handle') ?? document.body;
  const point = (type: string, at: DOMRect, share: number) => {
    const [clientX, clientY] = [at.left + at.width / 2, at.top + at.height * share];
    handle.dispatchEvent(
      new PointerEvent(type, { bubbles: true, pointerId: 1, isPrimary: true, clientX, clientY }),
    );
  };
  handle.setPointerCapture = () => undefined;
  const target = row(element, 3).getBoundingClientRect();
  for (const way of ['Escape', 'drop']) {
    point('pointerdown', handle.getBoundingClientRect(), 0.5);
    point('pointermove', target, 0.9);
    expect(row(element, 3).dataset.drop).toBe('after');
    if (way === 'Escape') await userEvent.keyboard('{Escape}');
    point('pointerup', target, 0.9);
    await element.updateComplete;
    const last = element.state.plan?.items.at(-1);
    expect(last).toMatchObject(
      way === 'drop' ? { id: 'a', group: 'Pelaksanaan' } : { id: 'c', group: 'Pelaksanaan' },
    );
  }
  expect(said(element)).toBe('Dipindahkan; kini kegiatan 3.');
  await kept(element);
});

test('two hundred activities: typing renders one row anew', async () => {
  const many = Array.from({ length: 200 }, (_, index) => ({ ...whole, id: `k${String(index)}` }));
  const element = await planOn(await storeNamed(), { dossier: dossierOf(many) });
  expect(element.renderRoot.querySelectorAll('[data-item]')).toHaveLength(200);
  const touched = new Set<string>();
  const observer = new MutationObserver((changes) => {
    for (const { target } of changes) {
      const own = (target instanceof Element ? target : target.parentElement)?.closest(
        '[data-item]',
      );
      if (own instanceof HTMLElement) touched.add(own.dataset.item ?? '');
    }
  });
  observer.observe(element.renderRoot, {
    subtree: true,
    attributes: true,
    childList: true,
    characterData: true,
  });
  await userEvent.type(field(element, 100, 'activity'), '!');
  await kept(element);
  observer.disconnect();
  expect([...touched]).toEqual(['k99']);
});

/** A finger on the glass, as the browser itself makes its events. */
async function touch(type: 'touchStart' | 'touchMove' | 'touchEnd', at?: DOMRect, share = 0.5) {
  const frame = window.frameElement?.getBoundingClientRect();
  // The page under test may be shown smaller than it is.
  const scale = (frame?.width ?? window.innerWidth) / window.innerWidth;
  const x = (frame?.left ?? 0) + ((at?.left ?? 0) + (at?.width ?? 0) / 2) * scale;
  const y = (frame?.top ?? 0) + ((at?.top ?? 0) + (at?.height ?? 0) * share) * scale;
  const touchPoints = at === undefined ? [] : [{ x, y }];
  await cdp().send('Input.dispatchTouchEvent', { type, touchPoints });
}

test('on a phone activities are added, opened, moved and dragged by touch', async () => {
  await page.viewport(360, 740);
  const element = await planOn(await storeNamed(), { dossier: dossierOf(items) });
  const tap = async (target: HTMLElement) => {
    target.scrollIntoView({ block: 'center' });
    await touch('touchStart', target.getBoundingClientRect());
    await touch('touchEnd');
    await element.updateComplete;
  };
  await tap(shown(element, '[data-action="add"]'));
  await expect.poll(() => element.state.plan?.items.length).toBe(4);
  await tap(row(element, 2).querySelector<HTMLElement>('[data-action="details"]') ?? document.body);
  await expect.poll(() => element.renderRoot.querySelector('[data-action="up"]')).not.toBeNull();
  await tap(shown(element, '[data-action="up"]'));
  await expect.poll(() => element.state.plan?.items[0]?.id).toBe('b');
  await tap(row(element, 1).querySelector<HTMLElement>('[data-action="details"]') ?? document.body);
  await expect.poll(() => element.renderRoot.querySelector('[data-action="up"]')).toBeNull();
  const handle = row(element, 1).querySelector<HTMLElement>('.handle') ?? document.body;
  handle.scrollIntoView({ block: 'start' });
  window.scrollBy(0, -100);
  await touch('touchStart', handle.getBoundingClientRect());
  await touch('touchMove', row(element, 2).getBoundingClientRect(), 0.2);
  await touch('touchMove', row(element, 2).getBoundingClientRect(), 0.6);
  await touch('touchEnd');
  await expect.poll(() => element.state.plan?.items[0]?.id).toBe('a');
  await kept(element);
});
