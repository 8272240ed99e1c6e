import { defineInstrument } from '@berdaya/core/scoring';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeViolations } from '../element/axe.test-support.js';
import { show } from '../attendance-recap/recap-page.test-support.js';
import type { WorkPlanMonitorElement } from './index.js';
import './register.js';
import { aDocument, manyPlans } from './work-plan-monitor.test-support.js';

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
  const isSettled = () => {
    const { phase, panel, counted, list, overview } = monitor.state;
    const isCounted = overview !== null && counted === list?.plans.length;
    return phase === 'refused' || (isCounted && panel === 'ready');
  };
  await expect.poll(isSettled, { timeout: 30_000 }).toBe(true);
  await monitor.updateComplete;
  return monitor;
}

function found(monitor: WorkPlanMonitorElement, selector: string): HTMLElement {
  const element = monitor.renderRoot.querySelector<HTMLElement>(selector);
  if (element === null) throw new Error(`nothing shows ${selector}`);
  return element;
}

function rows(monitor: WorkPlanMonitorElement): string[] {
  return [...monitor.renderRoot.querySelectorAll('.line .who')].map(
    ({ textContent }) => textContent,
  );
}

function focused(monitor: WorkPlanMonitorElement): string {
  return monitor.shadowRoot?.activeElement?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

async function choose(monitor: WorkPlanMonitorElement, part: string, value: string): Promise<void> {
  await userEvent.selectOptions(found(monitor, `[part="${part}"] select`), value);
  await monitor.updateComplete;
}

test('a row for each plan, the figures with what they are made from, and what is damaged', async () => {
  const monitor = await monitorOf();
  expect(rows(monitor)).toEqual(['Belum', 'Contoh', 'Lajer', 'Soekorejo']);
  expect(found(monitor, '[data-figure="claimed"]').textContent.replace(/\s+/g, ' ')).toContain(
    '47,14% 330 dari 700',
  );
  expect(found(monitor, '[part="damaged"]').textContent).toContain('RKTL ke-3, Rusak');
  expect(found(monitor, '[part="unread-lines"]').textContent).toContain(': 1.');
  expect(found(monitor, '.as-of').textContent).toContain('25 Februari 2026');
});

test('by keyboard: heads sort, arrows walk, Enter opens, and the way back leads to the same row', async () => {
  const monitor = await monitorOf();
  found(monitor, 'th[data-column="late"] button').focus();
  await userEvent.keyboard('{Enter}{Enter}');
  expect(found(monitor, 'th[data-column="late"]').getAttribute('aria-sort')).toBe('descending');
  expect(rows(monitor)).toEqual(['Lajer', 'Soekorejo', 'Contoh', 'Belum']);
  expect(monitor.renderRoot.querySelectorAll('tbody button[tabindex="0"]')).toHaveLength(1);
  found(monitor, 'tbody button[tabindex="0"]').focus();
  await userEvent.keyboard('{Home}');
  await expect.poll(() => focused(monitor)).toContain('Lajer');
  await userEvent.keyboard('{ArrowDown}');
  await expect.poll(() => focused(monitor)).toContain('Soekorejo');
  const chosen: unknown[] = [];
  monitor.addEventListener('berdaya-plan-chosen', ({ detail }) => chosen.push(detail));
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => focused(monitor)).toBe('Soekorejo');
  expect(chosen).toEqual([{ planId: 'w2', region: '33.15.04.2001' }]);
  found(monitor, '[data-item="i1"]').focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => focused(monitor)).toBe('Kegiatan 1');
  expect(found(monitor, '[part="evidence"]').textContent).toContain('Foto bersama Bu Siti');
  expect(found(monitor, '[part="history"]').textContent).toContain('oleh Budi Santosa');
  found(monitor, '[data-to="back"]').focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => focused(monitor)).toContain('Soekorejo');
});

test('what is typed filters, is said aloud, and can be cleared', async () => {
  const monitor = await monitorOf();
  await userEvent.type(found(monitor, 'input[type="search"]'), 'sukorejo');
  await expect.poll(() => rows(monitor)).toEqual(['Soekorejo']);
  expect(found(monitor, '[role="status"]').textContent).toBe('Tampil 1 RKTL.');
  await userEvent.type(found(monitor, 'input[type="search"]'), 'zzz');
  await expect
    .poll(() => monitor.renderRoot.querySelector('[part="nothing-found"]'))
    .not.toBeNull();
  expect(await axeViolations(monitor)).toEqual([]);
  await userEvent.click(found(monitor, '[part="nothing-found"] button'));
  await expect.poll(() => rows(monitor)).toHaveLength(4);
});

test('in public nobody is named, and nothing that is freely written is shown', async () => {
  const monitor = await monitorOf(aDocument(), { audience: 'public' });
  await userEvent.click(found(monitor, '[data-key="plan-0"]'));
  await expect.poll(() => focused(monitor)).toBe('Lajer');
  await userEvent.click(found(monitor, '[data-item="i1"]'));
  await expect.poll(() => focused(monitor)).toBe('Kegiatan 1');
  const text = found(monitor, '[part="detail"]').textContent;
  for (const name of ['Budi', 'Siti', 'Wagiman']) expect(text).not.toContain(name);
  expect(text).toContain('Nama orang dan catatan bebas tidak ditampilkan');
});

test('a score comes from the instrument the page hands in, with its reasons', async () => {
  const instrument = defineInstrument({
    id: 'own',
    version: 1,
    title: { id: 'Rata-rata laporan', en: 'Mean of reports' },
    basis: 'house-rule',
    citation: { source: 'aturan rumah', confidence: 'memory' },
    inForce: { from: null, until: null },
    inputs: {
      claimed: {
        kind: 'quantity',
        label: { id: 'Dilaporkan', en: 'Claimed' },
        rows: 'item',
        unit: { id: 'persen', en: 'per cent' },
        minimum: 0,
        maximum: 100,
        effect: 'raises',
      },
    },
    steps: {
      mean: {
        operation: 'row-mean',
        label: { id: 'Rata-rata', en: 'Mean' },
        of: 'claimed',
        decimals: 2,
      },
    },
    variants: {},
    headline: { value: 'mean' },
    examples: [],
  });
  const monitor = await monitorOf(aDocument(), { instrument: instrument as never });
  const cells = () =>
    [...monitor.renderRoot.querySelectorAll('.line td[data-column="realised"]')].map((each) =>
      each.textContent.trim(),
    );
  await expect.poll(cells, { timeout: 10_000 }).toEqual(['–', '100%', '65%', '100%']);
  await userEvent.click(found(monitor, '[data-key="plan-0"]'));
  await expect.poll(() => monitor.renderRoot.querySelector('[part="score"]')).not.toBeNull();
  expect(found(monitor, '[part="score"]').textContent).toContain('Rata-rata laporan, versi 1.');
});

test('of ten thousand plans only those in view are in the document, and the keys reach the last', async () => {
  const monitor = await monitorOf(manyPlans(10_000));
  expect(found(monitor, 'table').getAttribute('aria-rowcount')).toBe('10001');
  expect(monitor.renderRoot.querySelectorAll('.line').length).toBeLessThan(60);
  found(monitor, 'tbody button[tabindex="0"]').focus();
  await userEvent.keyboard('{End}');
  await expect.poll(() => focused(monitor)).toContain('Desa 10000');
  const last = found(monitor, '.line:has([tabindex="0"])');
  expect(last.getAttribute('aria-rowindex')).toBe('10001');
  const scroller = found(monitor, '.scroll').getBoundingClientRect();
  expect(last.getBoundingClientRect().bottom).toBeLessThanOrEqual(scroller.bottom + 1);
}, 60_000);

test('refused, empty and one: each says so', async () => {
  const refused = await monitorOf({ format: 'berdaya/work-plans@2', plans: [] });
  await expect
    .poll(() => refused.renderRoot.querySelectorAll('[part="refused"] li').length)
    .toBeGreaterThan(0);
  expect(await axeViolations(refused)).toEqual([]);
  refused.remove();
  const empty = await monitorOf({ format: 'berdaya/work-plans@1', plans: [] });
  expect(found(empty, '[part="empty"]').textContent).toContain('Belum ada RKTL');
  expect(await axeViolations(empty)).toEqual([]);
  empty.remove();
  const { plans } = aDocument();
  const one = await monitorOf({ format: 'berdaya/work-plans@1', plans: plans.slice(0, 1) });
  expect(rows(one)).toEqual(['Lajer']);
});

test.each(['id', 'en'])(
  'axe finds nothing in any view in %s, at 1280 and 360 px',
  async (language) => {
    document.documentElement.lang = language;
    for (const width of [1280, 360]) {
      await page.viewport(width, 800);
      const monitor = await monitorOf();
      if (width === 360) await userEvent.click(found(monitor, '.fold'));
      for (const view of ['progress', 'money', 'months', 'groups']) {
        await choose(monitor, 'view', view);
        await choose(monitor, 'grouping', view === 'money' ? 'districts' : 'grouped');
        expect(await axeViolations(monitor)).toEqual([]);
      }
      expect(document.documentElement.scrollWidth).toBe(document.documentElement.clientWidth);
      const short = [...monitor.renderRoot.querySelectorAll<HTMLElement>('button, select')].filter(
        (each) => each.checkVisibility() && each.getBoundingClientRect().height < 43.9,
      );
      expect(short).toEqual([]);
      await choose(monitor, 'grouping', 'plans');
      await userEvent.click(found(monitor, '[data-key="plan-0"]'));
      await expect.poll(() => focused(monitor)).toBe('Lajer');
      expect(await axeViolations(monitor)).toEqual([]);
      await userEvent.click(found(monitor, '[data-item="i1"]'));
      await expect.poll(() => focused(monitor)).toBe('Kegiatan 1');
      expect(await axeViolations(monitor)).toEqual([]);
      monitor.remove();
    }
  },
  120_000,
);

test('on paper every row is there, under heads that say the day, the filter and the page', async () => {
  const monitor = await monitorOf(manyPlans(120));
  await choose(monitor, 'status', 'draft');
  await show({ media: 'print', features: [] });
  await expect.poll(() => monitor.renderRoot.querySelectorAll('.sheet tbody tr').length).toBe(120);
  const sheets = [...monitor.renderRoot.querySelectorAll('.sheet')];
  expect(sheets.length).toBeGreaterThan(2);
  for (const [index, sheet] of sheets.entries()) {
    const head = sheet.querySelector('.sheet-head')?.textContent.replace(/\s+/g, ' ') ?? '';
    expect(head).toContain('25 Februari 2026');
    expect(head).toContain('Saringan: Draf.');
    expect(head).toContain(`Halaman ${String(index + 1)} dari ${String(sheets.length)}`);
    expect(sheet.querySelectorAll('thead th').length).toBeGreaterThan(5);
  }
  await show({ media: '', features: [] });
  await expect.poll(() => monitor.renderRoot.querySelector('.sheet')).toBeNull();
});

test('a file is offered to the page before it is saved', async () => {
  const monitor = await monitorOf();
  const files: unknown[] = [];
  monitor.addEventListener('berdaya-before-export', (event) => {
    files.push(event.detail);
    event.preventDefault();
  });
  await userEvent.click(found(monitor, '[part="export"]'));
  await expect.poll(() => found(monitor, '[role="status"]').textContent).toContain('tidak jadi');
  expect(files).toMatchObject([{ name: 'pemantauan-rktl-2026-02-25.csv' }]);
});
