import type { WorkPlan } from '@berdaya/core/work-plan';
import { newIdentifier, openFieldStore, type FieldStore } from '@berdaya/sync';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeViolations } from '../../element/axe.test-support.js';
import type { WorkPlanElement } from '../index.js';
import '../register.js';
import {
  anActivity,
  documentOf,
  longActivity,
  longName,
  planOf,
} from './plan-print.test-support.js';

const stores: FieldStore[] = [];
const shapes = ['table', 'weeks', 'card'];

beforeEach(async () => {
  sessionStorage.clear();
  document.documentElement.lang = 'id';
  await page.viewport(1280, 900);
});

afterEach(() => {
  dispatchEvent(new Event('afterprint'));
  document.body.replaceChildren();
  for (const store of stores.splice(0)) store.close();
});

async function panelOf(plan: WorkPlan = planOf(40), form?: unknown): Promise<WorkPlanElement> {
  const opened = await openFieldStore(newIdentifier());
  if (!opened.ok) throw new Error('no store');
  stores.push(opened.value);
  const element = document.createElement('berdaya-work-plan');
  element.store = opened.value;
  element.dossier = documentOf(plan);
  element.mode = 'print';
  if (form !== undefined) element.planForm = form;
  element.innerHTML = '<p slot="letterhead">PEMERINTAH CONTOH</p>';
  document.body.append(element);
  await expect.poll(() => element.renderRoot.querySelector('.preview .paper')).not.toBeNull();
  return element;
}

function shown(element: WorkPlanElement, selector: string): HTMLElement {
  return element.renderRoot.querySelector<HTMLElement>(selector) ?? expect.fail(selector);
}

const textOf = (element: WorkPlanElement, selector: string) =>
  shown(element, selector).textContent.replace(/\s+/g, ' ').trim();

async function chooseShape(element: WorkPlanElement, shape: string): Promise<void> {
  await userEvent.selectOptions(shown(element, '.print-choices select'), shape);
  await element.updateComplete;
}

/** What would be printed at this moment, where it can be measured. */
function printed(): HTMLElement[] {
  dispatchEvent(new Event('beforeprint'));
  const host = document.querySelector<HTMLElement>('[data-berdaya-printed]');
  host?.style.setProperty('display', 'block');
  return [...(host?.shadowRoot?.querySelectorAll<HTMLElement>('.paper') ?? [])];
}

describe.each(['id', 'en'])('in %s', (language) => {
  test.each([1280, 360])('axe finds nothing at %i px, in any of the shapes', async (width) => {
    document.documentElement.lang = language;
    await page.viewport(width, 800);
    const element = await panelOf();
    shown(element, 'summary').click();
    for (const shape of shapes) {
      await chooseShape(element, shape);
      expect(await axeViolations(element)).toEqual([]);
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  });
});

test('nothing is cut off, neither at the foot of a page nor in a cell', async () => {
  const items = planOf(30).items.map((item, index) => ({
    ...item,
    activity: index % 3 === 0 ? longActivity : 'X'.repeat(60),
    indicator: longActivity,
    place: longName,
    group: index % 7 === 0 ? longName.repeat(3) : (item.group ?? null),
    obstacle: longActivity,
    endsOn: index % 2 === 0 ? ('2020-02-01' as const) : (item.endsOn ?? null),
  }));
  const element = await panelOf({ ...planOf(0), items });
  for (const shape of shapes) {
    await chooseShape(element, shape);
    const pages = printed();
    expect(pages.length).toBeGreaterThan(3);
    for (const each of pages) {
      const foot = each.querySelector('.foot')?.getBoundingClientRect();
      const before = each.querySelector('.foot')?.previousElementSibling?.getBoundingClientRect();
      expect(before?.bottom).toBeLessThanOrEqual((foot?.top ?? 0) + 1);
      const cells = [...each.querySelectorAll('td, th')];
      expect(cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1)).toEqual([]);
    }
    const text = pages.map(({ textContent }) => textContent).join(' ');
    expect(text.replace(/\s+/g, ' ').match(/ujung kegiatan\./g)?.length).toBeGreaterThan(9);
  }
});

test('the letterhead stands on the first page, in the preview and on paper', async () => {
  const element = await panelOf();
  const slot = shown(element, 'slot[name="letterhead"]') as HTMLSlotElement;
  expect(slot.assignedElements()).toHaveLength(1);
  const heads = printed().map(
    (each) => [...each.querySelectorAll('slot')].flatMap((head) => head.assignedElements()).length,
  );
  expect(heads.length).toBeGreaterThan(3);
  expect(heads).toEqual(heads.map((_, index) => (index === 0 ? 1 : 0)));
});

test('by keyboard alone a shape is chosen, pages are turned and told, and a signatory is named', async () => {
  const element = await panelOf();
  shown(element, '.print-choices select').focus();
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(() => textOf(element, '.title')).toContain('JADWAL');
  shown(element, '.turning button:last-child').focus();
  await userEvent.keyboard('{Enter}');
  await element.updateComplete;
  expect(textOf(element, '.place-of-page')).toMatch(/^Halaman 2 dari/);
  expect(textOf(element, '[role="status"]')).toMatch(/^Halaman 2 dari/);
  shown(element, 'summary').focus();
  await userEvent.keyboard('{Enter}');
  const names = [...element.renderRoot.querySelectorAll('.signing fieldset label')].filter((each) =>
    each.textContent.trim().startsWith('Nama'),
  );
  names[0]?.querySelector('input')?.focus();
  await userEvent.keyboard('Pejabat Contoh{Enter}');
  await element.updateComplete;
  expect(printed().at(-1)?.textContent).toContain('Pejabat Contoh');
});

test('what is typed into the plan is what is printed', async () => {
  const element = await panelOf(planOf(1));
  element.mode = 'table';
  await element.updateComplete;
  expect(printed()[0]?.textContent).toContain('Kegiatan 1: musyawarah');
  dispatchEvent(new Event('afterprint'));
  expect(document.querySelector('[data-berdaya-printed]')).toBeNull();
  expect(document.adoptedStyleSheets).toHaveLength(0);
});

test('whoever works with one plan prints that one alone', async () => {
  const first = await panelOf(planOf(2));
  const second = await panelOf({ ...planOf(2), items: [{ ...anActivity(0), activity: 'Lain' }] });
  await userEvent.click(shown(second, '.place-of-page'));
  dispatchEvent(new Event('beforeprint'));
  const hosts = [...document.querySelectorAll('[data-berdaya-printed]')];
  expect(hosts.map((each) => each.getAttribute('data-berdaya-printed')).sort()).toEqual([
    ...['', 'alone'],
  ]);
  const rules = document.adoptedStyleSheets.flatMap(({ cssRules }) =>
    [...cssRules].map(({ cssText }) => cssText),
  );
  expect(rules.join()).toContain('body > :not([data-berdaya-printed="alone"])');
  expect(first.state.mode).toBe('print');
});

test('a form that cannot be read is told, and the usual one is printed', async () => {
  const element = await panelOf(planOf(2), { id: 'own', paper: 'A5' });
  expect(textOf(element, '[data-panel="print"] .note')).toMatch(/formulir umum.*paper/);
  expect(textOf(element, '.title')).toBe('RENCANA KERJA TINDAK LANJUT (RKTL)');
});
