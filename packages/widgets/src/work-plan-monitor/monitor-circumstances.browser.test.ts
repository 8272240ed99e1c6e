import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { show } from '../attendance-recap/recap-page.test-support.js';
import { axeViolations } from '../element/axe.test-support.js';
import type { WorkPlanMonitorElement } from './index.js';
import './register.js';
import { aDocument, manyPlans } from './work-plan-monitor.test-support.js';

const languages = inject('isThorough') ? ['id', 'en'] : ['id'];
const views = ['progress', 'money', 'months', 'groups'];

beforeEach(() => {
  document.documentElement.lang = 'id';
});

afterEach(async () => {
  document.body.replaceChildren();
  await show({ media: '', features: [] });
  await page.viewport(1280, 900);
});

async function monitorOf(
  given: unknown = aDocument(),
  properties: Partial<WorkPlanMonitorElement> = {},
): Promise<WorkPlanMonitorElement> {
  const monitor = document.createElement('berdaya-work-plan-monitor');
  Object.assign(monitor, { on: '2026-02-25', document: given, ...properties });
  document.body.append(monitor);
  await expect.poll(() => monitor.state.panel, { timeout: 30_000 }).toBe('ready');
  await monitor.updateComplete;
  return monitor;
}

function found(monitor: WorkPlanMonitorElement, selector: string): HTMLElement {
  const element = monitor.renderRoot.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`nothing shows ${selector}`);
  return element;
}

async function choose(monitor: WorkPlanMonitorElement, part: string, value: string): Promise<void> {
  await userEvent.selectOptions(found(monitor, `[part="${part}"] select`), value);
  await monitor.updateComplete;
}

/** A finger on the middle of what is shown, and off again. */
async function tap(element: HTMLElement): Promise<void> {
  element.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = element.getBoundingClientRect();
  const frame = window.frameElement?.getBoundingClientRect();
  const scale = frame === undefined ? 1 : frame.width / window.innerWidth;
  const x = (frame?.left ?? 0) + (left + width / 2) * scale;
  const y = (frame?.top ?? 0) + (top + height / 2) * scale;
  const session = cdp() as { send: (method: string, params: object) => Promise<unknown> };
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

test('on a phone the first rows and the search are on the first screen, and choices unfold', async () => {
  await page.viewport(360, 640);
  const monitor = await monitorOf(manyPlans(60));
  const rows = [...monitor.renderRoot.querySelectorAll('.line')];
  expect(rows[2]?.getBoundingClientRect().bottom).toBeLessThan(640);
  expect(found(monitor, 'input[type="search"]').getBoundingClientRect().bottom).toBeLessThan(
    rows[0]?.getBoundingClientRect().top ?? 0,
  );
  const fold = found(monitor, '.fold');
  expect(found(monitor, '[part="district"]').checkVisibility()).toBe(false);
  expect(found(monitor, '[part="view"]').checkVisibility()).toBe(false);
  await userEvent.click(fold);
  expect(fold.getAttribute('aria-expanded')).toBe('true');
  for (const part of ['district', 'status', 'late-only', 'view', 'grouping', 'print'])
    expect(found(monitor, `[part="${part}"]`).checkVisibility()).toBe(true);
  expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
  expect(await axeViolations(monitor)).toEqual([]);
  await choose(monitor, 'status', 'draft');
  await userEvent.click(fold);
  expect(fold.textContent).toContain('Pilihan (1 saringan)');
  expect(found(monitor, '[part="status"]').checkVisibility()).toBe(false);
});

test('by touch: a head sorts, the choices unfold, a plan and an activity open, and there is a way back', async () => {
  await page.viewport(360, 640);
  const monitor = await monitorOf();
  const touches: string[] = [];
  monitor.addEventListener('touchstart', () => touches.push('touch'));
  await tap(found(monitor, 'th[data-column="name"] button'));
  await expect
    .poll(() => found(monitor, 'th[data-column="name"]').getAttribute('aria-sort'))
    .toBe('descending');
  await tap(found(monitor, '.fold'));
  await expect.poll(() => found(monitor, '[part="view"]').checkVisibility()).toBe(true);
  await tap(found(monitor, '[part="late-only"]'));
  await expect.poll(() => monitor.state.filter.isLateOnly).toBe(true);
  await tap(found(monitor, '.fold'));
  await tap(found(monitor, '[data-key="plan-0"]'));
  await expect.poll(() => found(monitor, 'h2').textContent).toBe('Lajer');
  await tap(found(monitor, '[data-item="i1"]'));
  await expect.poll(() => found(monitor, 'h2').textContent).toBe('Kegiatan 1');
  await tap(found(monitor, '[data-to="back"]'));
  await expect.poll(() => monitor.state.plan).toBe(null);
  expect(touches.length).toBe(7);
});

test.each(languages)(
  'in forced colours a map can be read, and axe finds nothing: %s',
  async (language) => {
    document.documentElement.lang = language;
    await show({
      media: 'screen',
      features: [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ],
    });
    const monitor = await monitorOf();
    for (const view of views) {
      await choose(monitor, 'view', view);
      expect(await axeViolations(monitor)).toEqual([]);
    }
    // What is done has another colour than what is not, and the figures beside say the same.
    const fill = (selector: string) => getComputedStyle(found(monitor, selector)).fill;
    expect(fill('.bar .done')).not.toBe(fill('.bar .whole'));
    expect(found(monitor, '[data-kind="heat"] .figure').textContent).toMatch(/^\d+\/\d+$/);
    const moving = [...monitor.renderRoot.querySelectorAll('*')].filter((each) => {
      const { animationDuration, transitionDuration } = getComputedStyle(each);
      return parseFloat(animationDuration) > 0.01 || parseFloat(transitionDuration) > 0.01;
    });
    expect(moving).toEqual([]);
  },
);

test('at 200 % of 1280 px nothing runs over the page, and all targets are 44 px high', async () => {
  await page.viewport(640, 450);
  const monitor = await monitorOf();
  await userEvent.click(found(monitor, '.fold'));
  for (const view of views) {
    await choose(monitor, 'view', view);
    expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
    const small = [...monitor.renderRoot.querySelectorAll<HTMLElement>('button, select')].filter(
      (each) => each.checkVisibility() && each.getBoundingClientRect().height < 43.9,
    );
    expect(small).toEqual([]);
  }
});

test.each(languages)(
  'loading, out of reach, old and unreadable: each is told, and axe finds nothing: %s',
  async (language) => {
    document.documentElement.lang = language;
    const monitor = document.createElement('berdaya-work-plan-monitor');
    monitor.textContent = 'Memuat RKTL…';
    monitor.src = '/none/rktl.json';
    document.body.append(monitor);
    await monitor.updateComplete;
    expect(await axeViolations(monitor)).toEqual([]);
    await expect.poll(() => monitor.state.phase).toBe('refused');
    await expect.poll(() => monitor.renderRoot.querySelector('[part="refused"] li')).not.toBeNull();
    expect(await axeViolations(monitor)).toEqual([]);
    monitor.document = aDocument();
    await expect.poll(() => monitor.state.overview).not.toBeNull();
    monitor.document = undefined;
    monitor.src = 'http://127.0.0.1:9/rktl.json';
    await expect.poll(() => monitor.renderRoot.querySelector('[part="stale"]')).not.toBeNull();
    expect(monitor.renderRoot.querySelectorAll('.line').length).toBe(4);
    expect(await axeViolations(monitor)).toEqual([]);
    monitor.remove();
    const [, , damaged] = aDocument().plans;
    const unreadable = await monitorOf({ format: 'berdaya/work-plans@1', plans: [damaged] });
    expect(found(unreadable, '[part="empty"]').textContent).not.toBe('');
    expect(unreadable.renderRoot.querySelector('[part="nothing-found"]')).toBeNull();
    expect(await axeViolations(unreadable)).toEqual([]);
  },
);

test('a plan of no known kecamatan, and an owner with a name of sixty letters', async () => {
  const long = 'Tanjungkarang Kulonprogo Suryakencana Wiramadya Raya Besar S';
  const [first] = aDocument().plans;
  const owner = { kind: 'village', name: long };
  const plans = [{ ...first, plan: { ...first?.plan, owner } }];
  const monitor = await monitorOf({ format: 'berdaya/work-plans@1', plans });
  expect(found(monitor, '.line small').textContent).toBe('(kecamatan tidak diketahui)');
  expect(found(monitor, 'col.name').getBoundingClientRect().width).toBeLessThan(260);
  expect(found(monitor, '.open').title).toBe(long);
  await choose(monitor, 'grouping', 'districts');
  expect(found(monitor, '.who').textContent.trim()).toBe('(kecamatan tidak diketahui)');
});
