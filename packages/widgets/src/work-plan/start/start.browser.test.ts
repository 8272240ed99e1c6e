import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeViolations } from '../../element/axe.test-support.js';
import type { WorkPlanElement } from '../index.js';
import '../register.js';
import {
  clearPage,
  kept,
  planOn,
  press,
  said,
  shown,
  storeNamed,
} from '../work-plan.test-support.js';

beforeEach(() => {
  sessionStorage.clear();
  document.documentElement.lang = 'id';
});
afterEach(async () => {
  clearPage();
  await page.viewport(1280, 720);
});

async function starting(): Promise<WorkPlanElement> {
  const element = await planOn(await storeNamed());
  element.mode = 'start';
  await expect.poll(() => element.renderRoot.querySelector('[data-templates]')).not.toBeNull();
  return element;
}
const activities = (element: WorkPlanElement) =>
  element.state.plan?.items.map(({ activity }) => activity) ?? [];
async function paste(element: WorkPlanElement, text: string): Promise<void> {
  const area = shown(element, '[data-paste] textarea') as HTMLTextAreaElement;
  area.value = text;
  area.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
}
const table = [
  'No\tKegiatan\tPenanggung jawab\tWaktu\tCatatan',
  'A\tPersiapan\t\t\t',
  '1\tRapat pengurus\tKetua\tminggu II Des 2018\tpenting',
  '2\tSurvei rumah\tKader\tsegera\t',
].join('\n');

test('a template is chosen, used, taken back and put behind what is there by keyboard alone', async () => {
  const element = await starting();
  shown(element, '[data-templates] input').focus();
  await userEvent.keyboard(' ');
  await element.updateComplete;
  expect(shown(element, '[data-preview]').children.length).toBeGreaterThan(2);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await kept(element);
  const count = activities(element).length;
  expect(count).toBe(5);
  expect(said(element)).toContain('5 kegiatan masuk ke RKTL.');
  await expect
    .poll(() => element.shadowRoot?.activeElement?.getAttribute('data-action'))
    .toBe('see');
  // What was just taken is not offered first once more.
  const first = element.renderRoot.querySelectorAll<HTMLElement>('[data-panel="start"] .primary');
  expect([...first].map(({ dataset }) => dataset.action)).toEqual(['see']);
  await press(element, 'take-back');
  await kept(element);
  expect(activities(element)).toEqual([]);
  expect(said(element)).toContain('seperti sebelumnya');
  await press(element, 'append-template');
  await press(element, 'append-template');
  await kept(element);
  expect(activities(element)).toHaveLength(10);
  await press(element, 'replace-template');
  await kept(element);
  expect(activities(element)).toHaveLength(5);
});

test('a pasted table is shown as it is understood, its columns changed, and taken over', async () => {
  const element = await starting();
  await paste(element, table);
  expect(shown(element, '[data-read]').textContent).toContain('2 kegiatan dalam 1 kelompok');
  expect(
    [...element.renderRoot.querySelectorAll('.pasted td.left')].map(
      (cell) => cell.textContent.trim().split(/\s/)[0],
    ),
  ).toEqual(['penting', 'segera']);
  const codes = [...element.renderRoot.querySelectorAll<HTMLElement>('.pasted [data-code]')];
  expect(codes.map(({ dataset }) => dataset.code)).toEqual([
    ...['work-plan.pasted-date-widened', 'work-plan.pasted-date-unread'],
  ]);
  expect(codes[0]?.textContent).toContain('8 s.d. 14 Desember 2018');
  await userEvent.selectOptions(shown(element, 'select[data-column="4"]'), 'obstacle');
  await element.updateComplete;
  await press(element, 'append-pasted');
  await kept(element);
  expect(element.state.plan?.items).toMatchObject([
    {
      ...{ activity: 'Rapat pengurus', group: 'A. Persiapan', responsible: 'Ketua' },
      ...{ startsOn: '2018-12-08', endsOn: '2018-12-14', obstacle: 'penting' },
    },
    { activity: 'Survei rumah' },
  ]);
  expect(said(element)).toContain('1 sel belum diambil');
  expect(shown(element, '[data-rest]').textContent).toContain('Baris 4: segera');
});

test('taking back is offered only while nothing else was done', async () => {
  const element = await starting();
  await paste(element, table);
  await press(element, 'append-pasted');
  await kept(element);
  await press(element, 'see');
  await press(element, 'add');
  await kept(element);
  element.mode = null;
  element.mode = 'start';
  await expect.poll(() => element.renderRoot.querySelector('[data-taken]')).not.toBeNull();
  expect(element.renderRoot.querySelector('[data-action="take-back"]')).toBeNull();
});

test('axe finds nothing, wide or narrow, in either language', async () => {
  const element = await starting();
  await userEvent.click(shown(element, '[data-templates] input'));
  await paste(element, table);
  for (const language of ['id', 'en']) {
    document.documentElement.lang = language;
    for (const width of [1280, 360]) {
      await page.viewport(width, 720);
      await element.updateComplete;
      expect(await axeViolations(element)).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
    }
  }
});
