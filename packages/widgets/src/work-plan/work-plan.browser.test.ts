import type { WorkPlan } from '@berdaya/core/work-plan';
import { newIdentifier, type FieldStore } from '@berdaya/sync';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { axeViolations } from '../element/axe.test-support.js';
import { sampleDossier } from '../element/sample-dossier.test-support.js';
import type { PlanDetail, WorkPlanElement } from './index.js';
import './register.js';
import {
  clearPage,
  field,
  fill,
  kept,
  open,
  planOn,
  press,
  row,
  said,
  shown,
  storeNamed,
} from './work-plan.test-support.js';

beforeEach(() => {
  sessionStorage.clear();
  document.documentElement.lang = 'id';
});

afterEach(clearPage);

function codes(element: WorkPlanElement, item: number): (string | undefined)[] {
  const found = row(element, item).querySelectorAll<HTMLElement>('[data-code]');
  return [...found].map(({ dataset }) => dataset.code);
}

function planOf(activity: string): WorkPlan {
  const owner = { kind: 'village', name: 'Desa Lajer' } as const;
  return { id: 'rktl', owner, items: [{ id: 'i', activity }] };
}

const whole = {
  activity: 'Sosialisasi hasil pelatihan kepada pengelola SPAMS',
  responsible: 'Kader AMPL',
  startsOn: '2018-11-12',
  endsOn: '2018-11-16',
  indicator: 'Daftar hadir 30 orang',
};

test('three activities are written, refused fault by fault, corrected, submitted and found again', async () => {
  const name = newIdentifier();
  const element = await planOn(await storeNamed(name));
  const heard: string[] = [];
  for (const type of ['berdaya-plan-refused', 'berdaya-plan-submitted'] as const) {
    element.addEventListener(type, ({ detail }: CustomEvent<PlanDetail>) => {
      heard.push(`${type} ${String(detail.plan.items.length)}`);
    });
  }
  for (let count = 0; count < 3; count += 1) await press(element, 'add');
  await fill(element, 1, { ...whole, endsOn: '2018-11-01' });
  await open(element, 2);
  await fill(element, 2, { ...whole, costRupiah: '2.000.000', apbdes: '1.500.000' });
  expect(shown(element, '.item-details .balance').textContent).toContain('kurang Rp500.000');
  await press(element, 'check');
  expect(heard).toEqual(['berdaya-plan-refused 3']);
  expect(codes(element, 1)).toEqual(['work-plan.item-ends-before-start']);
  expect(codes(element, 2)).toEqual(['work-plan.cost-differs-from-sources']);
  expect(codes(element, 3)).toEqual(Array(4).fill('work-plan.item-incomplete'));
  expect(said(element)).toContain('6 isian perlu diperbaiki');
  await expect.poll(() => element.shadowRoot?.activeElement).toBe(field(element, 1, 'endsOn'));
  expect(field(element, 1, 'endsOn').getAttribute('aria-invalid')).toBe('true');
  const describedBy = field(element, 1, 'endsOn').getAttribute('aria-describedby');
  expect(shown(element, `#${describedBy ?? 'none'}`).textContent).toContain('sebelum mulai');
  expect(await axeViolations(element)).toEqual([]);

  await fill(element, 1, { endsOn: '2018-11-16' });
  await fill(element, 2, { 'self-help-cash': '500000' });
  await fill(element, 3, { ...whole, activity: 'Mengusulkan RKM ke RKPDes 2020' });
  await press(element, 'check');
  await expect.poll(() => element.renderRoot.querySelector('[part="submit"]')).not.toBeNull();
  expect(await axeViolations(element)).toEqual([]);
  await press(element, 'submit');
  expect(said(element)).toContain('Isi nama');
  await userEvent.fill(shown(element, '[part="submit"] [name="author"]'), 'Tim penyusun');
  await press(element, 'submit');
  expect(heard).toEqual(['berdaya-plan-refused 3', 'berdaya-plan-submitted 3']);
  await kept(element);
  expect(shown(element, '[part="status"]').textContent).toContain('Diajukan oleh Tim penyusun');
  expect(shown(element, '[part="totals"]').textContent).toContain('Rp2.000.000');
  expect(shown(element, '[part="totals"]').textContent).toContain('dua juta rupiah');

  element.remove();
  const again = await planOn(await storeNamed(name));
  await expect.poll(() => again.state.plan?.items.length).toBe(3);
  await again.updateComplete;
  expect(field(again, 3, 'activity').value).toBe('Mengusulkan RKM ke RKPDes 2020');
  await open(again, 2);
  expect(field(again, 2, 'self-help-cash').value).toBe('500.000');
  expect(shown(again, '[part="status"]').dataset.status).toBe('submitted');
  expect(again.state.lines.map(({ kind }) => kind).sort()).toEqual(['review', 'revision']);
  expect(field(again, 1, 'activity').readOnly).toBe(true);
  expect(again.renderRoot.querySelector('[data-action="add"]')).toBeNull();
});

test('what is typed is kept while it is typed, without leaving the field', async () => {
  const name = newIdentifier();
  const element = await planOn(await storeNamed(name));
  await press(element, 'add');
  await userEvent.type(field(element, 1, 'activity'), 'Musyawarah');
  await kept(element);
  element.remove();
  const again = await planOn(await storeNamed(name));
  await expect.poll(() => again.state.plan?.items[0]?.activity).toBe('Musyawarah');
});

test('a year that is half typed is no day of the plan, which could not be read again', async () => {
  const element = await planOn(await storeNamed());
  await press(element, 'add');
  const startsOn = () => element.state.plan?.items[0]?.startsOn;
  field(element, 1, 'startsOn').focus();
  await userEvent.keyboard('111220');
  expect(field(element, 1, 'startsOn').value).toBe('0020-11-12');
  expect(startsOn() ?? null).toBeNull();
  await userEvent.keyboard('18');
  expect(startsOn()).toBe('2018-11-12');
  field(element, 1, 'endsOn').focus();
  await userEvent.keyboard('11162');
  field(element, 1, 'activity').focus();
  await element.updateComplete;
  expect(field(element, 1, 'endsOn').value).toBe('');
  await kept(element);
});

test('an amount that is no rupiah stays in its field with what to do', async () => {
  const element = await planOn(await storeNamed());
  await press(element, 'add');
  await open(element, 1);
  await fill(element, 1, { costRupiah: 'dua juta' });
  expect(field(element, 1, 'costRupiah').value).toBe('dua juta');
  expect(codes(element, 1)).toEqual(['shape.not-rupiah']);
  await fill(element, 1, { costRupiah: 'Rp 2.000.000' });
  expect(field(element, 1, 'costRupiah').value).toBe('2.000.000');
  expect(codes(element, 1)).toEqual(['work-plan.cost-without-source']);
});

test('an amount that is no rupiah is in its field again after a reload, and in no other tab', async () => {
  const name = newIdentifier();
  const element = await planOn(await storeNamed(name));
  await press(element, 'add');
  await open(element, 1);
  await fill(element, 1, { apbdes: 'dua juta' });
  element.remove();
  const again = await planOn(await storeNamed(name));
  await expect.poll(() => again.renderRoot.querySelector('[part="details"]')).not.toBeNull();
  expect(field(again, 1, 'apbdes').value).toBe('dua juta');
  expect(codes(again, 1)).toEqual(['shape.not-rupiah']);
  await fill(again, 1, { apbdes: '2 juta' });
  await fill(again, 1, { apbdes: '2.000.000' });
  again.remove();
  const last = await planOn(await storeNamed(name));
  expect(last.state.typedTexts.size).toBe(0);
  expect(last.state.plan?.items[0]?.funding).toEqual([
    { source: 'apbdes', amountRupiah: 2_000_000 },
  ]);
});

test('an amount shown with English separators is read back as the same amount', async () => {
  document.documentElement.lang = 'en';
  const element = await planOn(await storeNamed());
  await press(element, 'add');
  await open(element, 1);
  await fill(element, 1, { costRupiah: '2000000' });
  expect(field(element, 1, 'costRupiah').value).toBe('2,000,000');
  await fill(element, 1, { costRupiah: '2,000,000' });
  expect(element.state.plan?.items[0]?.costRupiah).toBe(2_000_000);
});

test('activities are moved, removed and brought back by button, and that is told', async () => {
  const element = await planOn(await storeNamed());
  await press(element, 'add');
  await press(element, 'add');
  await fill(element, 1, { activity: 'Pertama' });
  await fill(element, 2, { activity: 'Kedua' });
  await open(element, 2);
  await press(element, 'up');
  await kept(element);
  expect(field(element, 1, 'activity').value).toBe('Kedua');
  expect(said(element)).toContain('kini kegiatan 1');
  await press(element, 'remove');
  await kept(element);
  expect(element.state.plan?.items).toHaveLength(1);
  await press(element, 'undo');
  expect(field(element, 1, 'activity').value).toBe('Kedua');
  await press(element, 'redo');
  expect(field(element, 1, 'activity').value).toBe('Pertama');
});

test('a plan kept in another tab shows here at once', async () => {
  const name = newIdentifier();
  const element = await planOn(await storeNamed(name));
  await press(element, 'add');
  await kept(element);
  const there = await storeNamed(name);
  await there.saveWorkPlan(planOf('Dari tab lain'), element.state.revision);
  await expect.poll(() => element.state.plan?.items[0]?.activity).toBe('Dari tab lain');
});

test('when two tabs write at once the person chooses, and the other version is kept', async () => {
  const name = newIdentifier();
  const here = await storeNamed(name);
  // A tab that has not heard of the other one yet.
  const deaf: FieldStore = { ...here, watchWorkPlan: () => () => undefined };
  const element = await planOn(deaf);
  await press(element, 'add');
  await kept(element);
  const there = await storeNamed(name);
  await there.saveWorkPlan(planOf('Milik mereka'), element.state.revision);
  await userEvent.type(field(element, 1, 'activity'), 'Milik saya');
  await expect.poll(() => element.state.overtakenBy).not.toBeNull();
  await element.updateComplete;
  expect(await axeViolations(element)).toEqual([]);
  expect(field(element, 1, 'activity').value).toBe('Milik saya');
  await userEvent.click(shown(element, '[data-action="keep-mine"]'));
  await kept(element);
  const held = await here.loadWorkPlan('rktl');
  expect(held.ok && held.value && 'plan' in held.value && held.value.plan.items[0]?.activity).toBe(
    'Milik saya',
  );
  const overtaken = await here.loadOvertakenVersions('rktl');
  expect(overtaken.ok && overtaken.value).toContainEqual(planOf('Milik mereka'));
});

test('an unknown plan is refused with the ones there are', async () => {
  const element = document.createElement('berdaya-work-plan');
  element.plan = 'tidak-ada';
  element.dossier = sampleDossier();
  document.body.append(element);
  await expect.poll(() => element.state.phase).toBe('refused');
  await expect
    .poll(() => element.renderRoot.querySelector('[part="refused"]')?.textContent)
    .toContain('rktl');
  expect(await axeViolations(element)).toEqual([]);
});

test.each(['id', 'en'])(
  'axe finds nothing in an empty and in a written plan in %s',
  async (language) => {
    document.documentElement.lang = language;
    const element = await planOn(await storeNamed());
    expect(await axeViolations(element)).toEqual([]);
    await press(element, 'add');
    await open(element, 1);
    await fill(element, 1, { ...whole, costRupiah: '1000000', apbdes: '1000000' });
    expect(await axeViolations(element)).toEqual([]);
  },
);
