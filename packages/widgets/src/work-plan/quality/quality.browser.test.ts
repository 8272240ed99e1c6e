import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeViolations } from '../../element/axe.test-support.js';
import type { WorkPlanElement } from '../index.js';
import '../register.js';
import { clearPage, kept, planOn, press, shown, storeNamed } from '../work-plan.test-support.js';

beforeEach(() => {
  sessionStorage.clear();
  document.documentElement.lang = 'id';
});
afterEach(async () => {
  clearPage();
  await page.viewport(1280, 720);
});

async function judged(): Promise<WorkPlanElement> {
  const element = await planOn(await storeNamed());
  await press(element, 'add');
  await kept(element);
  await show(element);
  return element;
}
async function show(element: WorkPlanElement): Promise<void> {
  element.mode = null;
  await element.updateComplete;
  element.mode = 'quality';
  await expect
    .poll(() => element.renderRoot.querySelector('[data-panel="quality"] h2'))
    .not.toBeNull();
}
async function change(element: WorkPlanElement, values: Record<string, string>): Promise<void> {
  const [item] = element.state.plan?.items ?? [];
  const plan = { ...element.state.plan, items: [{ ...item, ...values }] };
  element.dossier = {
    format: 'berdaya/dossier@1',
    training: {
      id: 'sample',
      dates: { status: 'exact', startsOn: '2018-11-05', endsOn: '2018-11-06' },
    },
    workPlans: [{ ...plan, id: 'other' }],
  };
  await expect.poll(() => element.state.plan?.id).toBe('other');
  await kept(element);
  await show(element);
}

test('advice says what to write, and leads to its field', async () => {
  const element = await judged();
  const advice = shown(element, '[data-code="work-plan.item-incomplete"]');
  expect(advice.textContent).toContain('Isi kegiatan.');
  const button = advice.querySelector('button') ?? expect.fail();
  button.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => element.state.mode).toBe('table');
  await expect
    .poll(() => (element.shadowRoot?.activeElement as HTMLElement | null)?.dataset.field)
    .toBe('activity');
});

test('the questions lead to the first activity that leaves them open', async () => {
  const element = await judged();
  const question = shown(element, '[data-question="who"]');
  expect(question.textContent).toContain('0 dari 1');
  await userEvent.click(question.querySelector('button') ?? expect.fail());
  await expect
    .poll(() => (element.shadowRoot?.activeElement as HTMLElement | null)?.dataset.field)
    .toBe('responsible');
});

test('a plan in order is told so calmly, an unproven one what would prove it', async () => {
  const element = await judged();
  const good = {
    ...{ activity: 'Rapat pengurus', responsible: 'Ketua', startsOn: '2018-12-01' },
    ...{ endsOn: '2018-12-15', indicator: '1 notulen' },
  };
  await change(element, good);
  expect(shown(element, '[data-code="work-plan.no-evidence-named"]').textContent).toContain(
    'misalnya "daftar hadir dan foto"',
  );
  await change(element, { ...good, evidenceNamed: 'Foto' });
  expect(shown(element, '[data-nothing-found]').textContent).toContain('Tidak ada saran');
});

test('axe finds nothing, wide or narrow, in either language', async () => {
  const element = await judged();
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
