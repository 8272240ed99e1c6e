import { failure, type Issue } from '@berdaya/core/kernel';
import { newIdentifier, type FieldStore } from '@berdaya/sync';
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { leaving } from '../element/leaving.test-support.js';
import { sampleDossier } from '../element/sample-dossier.test-support.js';
import {
  aLine,
  anActivity,
  aReport,
  followedPlan,
  submission,
} from './follow-up/follow-up.test-support.js';
import type { WorkPlanElement } from './index.js';
import './register.js';
import { clearPage, open, planOn, press, shown, storeNamed } from './work-plan.test-support.js';
import type { WorkPlanMode } from './work-plan.state.js';

/** A field somebody types into. */
interface Place {
  readonly name: string;
  readonly text: string;
  readonly selector: string;
  readonly mode?: WorkPlanMode;
  /** The plan is handed in already and a report waits, or it is verified as well. */
  readonly standing?: 'submitted' | 'verified';
  /** What leads to the field once its view is shown. */
  readonly way?: (element: WorkPlanElement) => Promise<void>;
}

const details = (element: WorkPlanElement) => open(element, 1);

async function click(element: WorkPlanElement, selector: string): Promise<void> {
  await expect.poll(() => element.renderRoot.querySelector(selector)).not.toBeNull();
  shown(element, selector).click();
  await element.updateComplete;
}

async function card(element: WorkPlanElement): Promise<void> {
  // After a look at another view it is open still.
  if (element.renderRoot.querySelector('.follow .card') !== null) return;
  await click(element, '[data-followed="a"] .open');
}

const part = (name: string) => (element: WorkPlanElement) =>
  click(element, `.parts input[value="${name}"]`);

const inRow = (field: string, text: string): Place => ({
  name: `row: ${field}`,
  selector: `[data-item="a"] [data-field="${field}"]`,
  text,
});

const inDetails = (field: string, text: string): Place => ({
  ...inRow(field, text),
  name: `details: ${field}`,
  way: details,
});

const inForm = (form: string, field: string, text: string, way: Place['way']): Place => ({
  name: `follow-up, ${form}: ${field}`,
  mode: 'follow-up',
  standing: 'submitted',
  selector: `[data-form="${form}"] [data-field="${field}"]`,
  text,
  ...(way && { way }),
});

async function planning(element: WorkPlanElement): Promise<void> {
  await card(element);
  (shown(element, '[data-part="planning"]') as HTMLDetailsElement).open = true;
}

async function evidence(element: WorkPlanElement): Promise<void> {
  await card(element);
  if (element.renderRoot.querySelector('.typed-evidence [role="group"]') === null) {
    await click(element, '[data-action="add-evidence"]');
  }
}

async function blocked(element: WorkPlanElement): Promise<void> {
  await card(element);
  await click(element, '[data-form="report"] [data-field="status"][value="blocked"]');
}

async function reopening(element: WorkPlanElement): Promise<void> {
  await part('review')(element);
  await click(element, '[data-form="review"] [data-field="step"][value="reopen"]');
}

async function check(element: WorkPlanElement): Promise<void> {
  await press(element, 'check');
  await expect.poll(() => element.renderRoot.querySelector('[part="submit"]')).not.toBeNull();
}

async function signing(element: WorkPlanElement): Promise<void> {
  for (const each of element.renderRoot.querySelectorAll('details')) each.open = true;
  await element.updateComplete;
}

/** A line of the first signatory; the choice of a place comes first. */
const signatory = (nth: number) =>
  `[data-panel="print"] fieldset label:nth-of-type(${String(nth)}) > input:not([type])`;

const places: readonly Place[] = [
  { name: 'heading', selector: 'input[data-group]', text: 'A. Persiapan bersama' },
  inRow('activity', 'Rapat pengelola SPAMS, dua kali'),
  inRow('responsible', 'Sukar'),
  inRow('startsOn', '2018-12-02'),
  inRow('indicator', '1 berita'),
  inDetails('problem', 'Iuran belum dibayar'),
  inDetails('objective', 'Warga membayar'),
  inDetails('targetGroup', 'Pelanggan'),
  inDetails('method', 'Musyawarah'),
  inDetails('place', 'Balai de'),
  inDetails('parties', 'BPD'),
  inDetails('targetValue', '12'),
  inDetails('unit', 'orang'),
  inDetails('evidenceNamed', 'Daftar hadir'),
  inDetails('number', '1.a'),
  inDetails('group', 'B. Pelaksa'),
  inDetails('costRupiah', 'dua juta'),
  inDetails('apbdes', '2 ju'),
  inDetails('planningLink.year', '202'),
  inDetails('planningLink.basisYear', '20'),
  inDetails('planningLink.reference', 'halaman 1'),
  { name: 'submitter', selector: '[part="submit"] [name="author"]', text: 'Tim peny', way: check },
  { name: 'role', selector: '[part="submit"] [name="role"]', text: 'Kader', way: check },
  {
    name: 'pasted table',
    mode: 'start',
    selector: '[data-paste] textarea',
    text: 'Kegiatan\tWaktu\nRapat\tDesember 2018',
  },
  inForm('report', 'note', 'Sudah 12 KK', card),
  inForm('report', 'percent', '4', card),
  inForm('report', 'seenOn', '2018-12-05', card),
  inForm('report', 'author', 'Sit', card),
  inForm('report', 'obstacle', 'Jalan longsor', blocked),
  inForm('report', 'nextStep', 'Minta bantuan', blocked),
  {
    ...inForm('report', 'caption', 'Foto rap', evidence),
    selector: '.typed-evidence input[id$="-label"]',
  },
  inForm('planning', 'year', '20', planning),
  inForm('planning', 'reference', 'hal. 1', planning),
  inForm('verification', 'remarks', 'Belum cocok', part('verification')),
  inForm('verification', 'role', 'Fasilitator', part('verification')),
  inForm('review', 'remarks', 'Lengkapi biaya', part('review')),
  inForm('period-lock', 'reason', 'Laporan triwulan', part('review')),
  { ...inForm('review', 'minutes', 'BA 12', reopening), standing: 'verified' },
  {
    name: 'print: place of signing',
    mode: 'print',
    selector: 'details.signing .print-choices input:not([type])',
    text: 'Grobog',
    way: signing,
  },
  {
    name: 'print: name of a signatory',
    mode: 'print',
    selector: signatory(4),
    text: 'Sukar',
    way: signing,
  },
];

const plan = followedPlan(
  anActivity('a', {
    group: 'A. Persiapan',
    planningLink: { document: 'rkpdes', year: 2020, status: 'proposed', basisYear: 2018 },
  }),
  anActivity('b'),
);

const linesOf = {
  none: [],
  submitted: [...submission(plan), aReport('r1', 'Siti', 3)],
  verified: [
    ...submission(plan),
    aLine('ver1', 'Rini', 4, { kind: 'review', step: 'verify', revision: 1 }),
  ],
};

/** The store as it is when the storage is full. */
function full(store: FieldStore): FieldStore {
  const issue: Issue = { code: 'storage.full', severity: 'error', path: [], params: {} };
  const refuse = () => Promise.resolve(failure([issue]));
  return { ...store, saveWorkPlan: refuse, appendPlanLines: refuse, keepPhoto: refuse };
}

async function opened(store: FieldStore): Promise<WorkPlanElement> {
  return planOn(store, { dossier: { ...sampleDossier(), workPlans: [plan] } });
}

async function leadTo({ mode = 'table', selector, way }: Place, element: WorkPlanElement) {
  await expect.poll(() => element.renderRoot.querySelector('[part="views"] input')).not.toBeNull();
  await click(element, `[part="views"] input[value="${mode}"]`);
  await expect
    .poll(() =>
      element.renderRoot.querySelector(
        mode === 'table' ? '[part="plan"]' : `[data-panel="${mode}"] :is(h2, .screen-only)`,
      ),
    )
    .not.toBeNull();
  await element.updateComplete;
  await way?.(element);
  await expect.poll(() => element.renderRoot.querySelector(selector)).not.toBeNull();
}

const textAt = (element: WorkPlanElement, { selector }: Place) =>
  (shown(element, selector) as HTMLInputElement).value;

/** Types as a hand does that has not left the field yet. */
async function type(element: WorkPlanElement, { selector, text }: Place): Promise<void> {
  const field = shown(element, selector) as HTMLInputElement;
  field.focus();
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  // A day is told only when it is whole.
  if (field.type === 'date') field.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

beforeEach(() => {
  document.documentElement.lang = 'id';
  sessionStorage.clear();
});

afterEach(() => {
  vi.restoreAllMocks();
  clearPage();
});

describe('half-typed', () => {
  test.each(places.filter((_, index) => inject('isThorough') || index % 4 === 1))(
    '$name stays in another language, after another view, beside another tab, and after a reload',
    async (place) => {
      const name = newIdentifier();
      const store = await storeNamed(name);
      if (place.standing) await store.appendPlanLines('rktl', linesOf[place.standing]);
      const element = await opened(store);
      await leadTo(place, element);
      await type(element, place);
      document.documentElement.lang = 'en';
      await expect.poll(() => shown(element, '[part="status"]').textContent).toContain('Status');
      expect(textAt(element, place)).toBe(place.text);
      document.documentElement.lang = 'id';
      await expect.poll(() => element.state.keeping).toBe('kept');
      const { plan: kept, revision } = element.state;
      const other = await storeNamed(name);
      if (kept !== null)
        await other.saveWorkPlan(
          { ...kept, owner: { ...kept.owner, name: 'Desa Lajer Baru' } },
          revision,
        );
      await expect.poll(() => element.state.revision).toBe(revision + 1);
      await element.updateComplete;
      expect(textAt(element, place)).toBe(place.text);
      await click(element, '[part="views"] input[value="quality"]');
      await leadTo(place, element);
      expect(textAt(element, place)).toBe(place.text);
      element.remove();
      const again = await opened(store);
      await leadTo(place, again);
      expect(textAt(again, place)).toBe(place.text);
    },
  );

  test.each(places.filter((_, index) => inject('isThorough') || index % 5 === 1))(
    '$name is there after a reload though the storage is full, and is kept when it no longer is',
    async (place) => {
      const store = await storeNamed();
      if (place.standing) await store.appendPlanLines('rktl', linesOf[place.standing]);
      const element = await opened(full(store));
      await leadTo(place, element);
      await type(element, place);
      // A field that goes with its element is left, and what it holds entered, which no reload does.
      element.remove();
      await expect.poll(() => element.state.keeping).not.toBe('under-way');
      const again = await opened(store);
      await leadTo(place, again);
      expect(textAt(again, place)).toBe(place.text);
      expect(again.state.keeping).toBe('kept');
    },
  );
});

test('leaving asks only while something is not kept that the store refused, and never for an element that is gone', async () => {
  const asksBeforeLeaving = leaving();
  const store = await storeNamed();
  let isFull = true;
  const refused = full(store);
  const element = await opened({
    ...store,
    saveWorkPlan: (...given) => (isFull ? refused : store).saveWorkPlan(...given),
  });
  expect(asksBeforeLeaving()).toBe(false);
  const [, activity] = places;
  if (activity === undefined) throw new Error('there is no place');
  await type(element, activity);
  await expect.poll(() => element.state.storageIssue).not.toBeNull();
  await element.updateComplete;
  expect(asksBeforeLeaving()).toBe(true);
  element.remove();
  expect(asksBeforeLeaving()).toBe(false);
  document.body.append(element);
  expect(asksBeforeLeaving()).toBe(true);
  isFull = false;
  // Put back into the page it asks its store again by itself, and maybe sooner than this.
  element.renderRoot.querySelector<HTMLElement>('[data-action="keep-again"]')?.click();
  await expect.poll(() => element.state.keeping).toBe('kept');
  await element.updateComplete;
  expect(asksBeforeLeaving()).toBe(false);
});

test('leaving asks while a page that may remember nothing holds half a report', async () => {
  const asksBeforeLeaving = leaving();
  const place = places.find(({ name }) => name === 'follow-up, report: note') ?? expect.fail();
  const store = await storeNamed();
  await store.appendPlanLines('rktl', linesOf.submitted);
  const element = await opened(store);
  await leadTo(place, element);
  const denied = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  await type(element, place);
  denied.mockRestore();
  expect(asksBeforeLeaving()).toBe(true);
  await type(element, { ...place, text: '' });
  expect(asksBeforeLeaving()).toBe(false);
});
