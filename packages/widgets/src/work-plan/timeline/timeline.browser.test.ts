import type { UnnumberedPlanLine } from '@berdaya/core/work-plan';
import { newIdentifier } from '@berdaya/sync';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { axeViolations } from '../../element/axe.test-support.js';
import type { WorkPlanElement } from '../index.js';
import {
  active,
  bars,
  chart,
  closeTimelines,
  days,
  items,
  said,
  shown,
  stores,
  timelineOf,
} from './timeline.test-support.js';

beforeEach(async () => {
  document.documentElement.lang = 'id';
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(2018, 10, 20, 9) });
  await page.viewport(1280, 900);
});

afterEach(async () => {
  vi.useRealTimers();
  await closeTimelines();
});

test('stands in its months with its marks, and axe finds nothing', async () => {
  const element = await timelineOf();
  expect(bars(element)).toHaveLength(3);
  expect(chart(element).textContent).toContain('November 2018');
  const first = bars(element)[0]?.getAttribute('aria-label');
  expect(first).toContain('Kader AMPL, 12 s.d. 16 November 2018, dilaporkan 80%');
  expect(first).toContain('terlambat');
  const legend = shown(element, '.legend').textContent;
  expect(legend).toContain('Pelatihan: 5 s.d. 6 November 2018');
  expect(legend).toContain('Kunjungan pendampingan: 6 Februari 2019');
  expect(legend).toContain('Hari ini: 20 November 2018');
  expect(legend.replace(/\s+/g, ' ')).toContain('paling lambat 31 Januari 2019 (belum dipastikan)');
  expect(await axeViolations(element)).toEqual([]);
});

test('is driven by keys, each change told with its days', async () => {
  const element = await timelineOf();
  chart(element).focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(active(element).getAttribute('aria-label')).toContain('Rapat');
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
  expect(days(element, 'b')).toBe('2018-12-04 2018-12-04');
  await element.updateComplete;
  expect(said(element)).toBe('Rapat sekarang 4 Desember 2018.');
  await userEvent.keyboard('{Control>}{ArrowLeft}{/Control}');
  expect(days(element, 'b')).toBe('2018-11-27 2018-11-27');
  await userEvent.keyboard('{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
  expect(days(element, 'b')).toBe('2018-11-27 2018-11-29');
  await userEvent.keyboard('{Shift>}{ArrowLeft}{ArrowLeft}{ArrowLeft}{/Shift}');
  expect(days(element, 'b')).toBe('2018-11-27 2018-11-27');
  await element.updateComplete;
  expect(said(element)).toContain('tidak dapat diperpendek');
  await userEvent.keyboard('{End}');
  expect(active(element).getAttribute('aria-label')).toContain('Musyawarah');
  await userEvent.keyboard('{Home}');
  expect(active(element).getAttribute('aria-label')).toContain('Sosialisasi');
  await userEvent.keyboard('{PageDown}');
  expect(active(element).getAttribute('aria-label')).toContain('Musyawarah');
  await userEvent.keyboard('+');
  await element.updateComplete;
  expect(shown(element, '[data-zoom="days"][aria-pressed]').getAttribute('aria-pressed')).toBe(
    'true',
  );
  await userEvent.keyboard('--');
  await element.updateComplete;
  expect(chart(element).dataset.zoom).toBe('year');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => element.state.mode).toBe('table');
});

test('the buttons do what a drag does', async () => {
  const element = await timelineOf();
  for (const step of ['whole1', 'end1', 'whole-1', 'end-1', 'whole1']) {
    await userEvent.click(shown(element, `[data-step="${step}"]`));
    await element.updateComplete;
  }
  expect(days(element, 'a')).toBe('2018-11-19 2018-11-23');
  expect(said(element)).toContain('sekarang 19 s.d. 23 November 2018');
});

function pointer(element: WorkPlanElement, bar: HTMLElement, type = 'mouse') {
  const box = bar.getBoundingClientRect();
  const y = box.top + box.height / 2;
  const send = (name: string, x: number) =>
    bar.dispatchEvent(
      new PointerEvent(name, {
        ...{ bubbles: true, composed: true, cancelable: true, button: 0, pointerId: 1 },
        ...{ pointerType: type, clientX: x, clientY: y, isPrimary: true },
      }),
    );
  bar.setPointerCapture = () => {};
  return { box, send, release: () => element.updateComplete };
}

test('a bar is dragged to the columns of the form, and by its end made longer', async () => {
  const element = await timelineOf();
  const bar = bars(element)[0] ?? expect.fail();
  const { box, send } = pointer(element, bar);
  const middle = box.left + box.width / 2;
  send('pointerdown', middle);
  send('pointermove', middle + 3);
  expect(days(element, 'a')).toBe('2018-11-12 2018-11-16');
  send('pointermove', middle + 6 * 4);
  expect(bar.dataset.held).toBe('15 s.d. 19 November 2018');
  send('pointerup', middle + 6 * 4);
  expect(days(element, 'a')).toBe('2018-11-15 2018-11-19');
  await element.updateComplete;
  expect(said(element)).toContain('15 s.d. 19 November 2018');
  const again = pointer(element, bar);
  again.send('pointerdown', again.box.right - 2);
  again.send('pointermove', again.box.right + 6 * 10);
  again.send('pointerup', again.box.right + 6 * 10);
  expect(days(element, 'a')).toBe('2018-11-15 2018-11-30');
});

test('a bar that is dropped where it was is no longer held', async () => {
  const element = await timelineOf();
  const bar = bars(element)[0] ?? expect.fail();
  const { box, send } = pointer(element, bar);
  for (const [name, far] of [
    ['pointerdown', 0],
    ['pointermove', 60],
    ['pointermove', 0],
    ['pointerup', 0],
  ] as const) {
    send(name, box.left + box.width / 2 + far);
  }
  await element.updateComplete;
  expect(bar.dataset.held).toBeUndefined();
  expect(days(element, 'a')).toBe('2018-11-12 2018-11-16');
});

test('Escape lets go of a bar, and a finger moves only what it has chosen', async () => {
  const element = await timelineOf();
  const [first, , third] = bars(element);
  const { box, send } = pointer(element, first ?? expect.fail());
  send('pointerdown', box.left + box.width / 2);
  send('pointermove', box.left + 100);
  expect(first?.dataset.held).toBeDefined();
  chart(element).focus();
  await userEvent.keyboard('{Escape}');
  send('pointerup', box.left + 100);
  expect(first?.dataset.held).toBeUndefined();
  expect(days(element, 'a')).toBe('2018-11-12 2018-11-16');
  await element.updateComplete;
  expect(said(element)).toContain('Batal digeser');
  const touch = pointer(element, third ?? expect.fail(), 'touch');
  for (const name of ['pointerdown', 'pointermove', 'pointerup']) {
    touch.send(name, touch.box.left + (name === 'pointerdown' ? 60 : 160));
  }
  expect(days(element, 'c')).toBe('2019-01-08 2019-02-20');
  for (const name of ['pointerdown', 'pointermove', 'pointerup']) {
    touch.send(name, touch.box.left + (name === 'pointerdown' ? 60 : 102));
  }
  expect(days(element, 'c')).toBe('2019-01-15 2019-02-27');
});

test('a plan that is submitted does not move, and says why', async () => {
  const element = await timelineOf();
  const submitted: UnnumberedPlanLine = {
    kind: 'review',
    step: 'submit',
    revision: 1,
    id: newIdentifier(),
    planId: 'rktl',
    author: 'Siti',
    recordedAt: '2018-11-19T02:00:00.000Z',
  };
  await stores.at(-1)?.appendPlanLines('rktl', [submitted]);
  await expect.poll(() => element.state.lines.length).toBe(1);
  await element.updateComplete;
  expect(element.shadowRoot?.textContent).toContain('Sedang diperiksa, jadi tidak dapat diubah.');
  chart(element).focus();
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
  expect(days(element, 'a')).toBe('2018-11-12 2018-11-16');
  await element.updateComplete;
  expect(said(element)).toContain('tidak dapat diubah');
  const bar = bars(element)[0] ?? expect.fail();
  const { box, send } = pointer(element, bar);
  send('pointerdown', box.left + 15);
  send('pointermove', box.left + 90);
  send('pointerup', box.left + 90);
  expect(days(element, 'a')).toBe('2018-11-12 2018-11-16');
  expect(shown(element, '[data-step="whole1"]')).toHaveProperty('disabled', true);
  expect(await axeViolations(element)).toEqual([]);
});

test('a table says the same, hidden or in place of the bars', async () => {
  document.documentElement.lang = 'en';
  const element = await timelineOf();
  const cells = () =>
    [...element.renderRoot.querySelectorAll('.timeline table tbody tr:nth-child(2) > *')].map(
      (each) => each.textContent.replace(/\s+/g, ' ').trim(),
    );
  const told = [
    '1. Sosialisasi <hasil> & pelatihan',
    'Kader AMPL',
    '12 November 2018',
    '16 November 2018',
    'II to III November 2018',
    'claimed 80%, evidenced 0%, verified 0%',
    'late',
  ];
  expect(cells()).toEqual(told);
  await userEvent.click(shown(element, '[data-act="table"]'));
  await element.updateComplete;
  expect(cells()).toEqual(told);
  expect(element.renderRoot.querySelector('[role="listbox"]')).toBeNull();
  expect(await axeViolations(element)).toEqual([]);
  await userEvent.click(shown(element, '.link'));
  await expect.poll(() => element.state.mode).toBe('table');
});

test('what has no days is listed, and stands in the timeline once it has both', async () => {
  const element = await timelineOf();
  const field = (name: string) =>
    shown(element, `[data-undated="d"] [data-date="${name}"]`) as HTMLInputElement;
  const enter = async (name: string, value: string) => {
    const input = field(name);
    input.value = value;
    input.dispatchEvent(new Event('change'));
    await element.updateComplete;
  };
  await enter('endsOn', '0202-12-12');
  expect(days(element, 'd')).toBe('? ?');
  await enter('endsOn', '2018-12-01');
  await enter('startsOn', '2018-12-08');
  expect(shown(element, '[data-undated="d"]').textContent).toContain('mendahului');
  await enter('startsOn', '2018-11-30');
  expect(element.renderRoot.querySelector('[data-undated]')).toBeNull();
  expect(active(element).getAttribute('aria-label')).toContain('30 November 2018 s.d. 1 Desember');
  await expect.poll(() => element.shadowRoot?.activeElement).toBe(chart(element));
});

test('no activity, none with days, and a thousand', async () => {
  const none = await timelineOf([]);
  expect(shown(none, '[data-panel]').textContent).toContain('Belum ada kegiatan');
  none.remove();
  const undated = await timelineOf([{ id: 'x' }]);
  expect(undated.renderRoot.querySelector('[role="listbox"]')).toBeNull();
  expect(shown(undated, '.undated').textContent).toContain('Kegiatan tanpa nama');
  expect(await axeViolations(undated)).toEqual([]);
  undated.remove();
  const many = Array.from({ length: 1000 }, (_, index) => ({
    ...{ id: `i${String(index)}`, activity: `Kegiatan ke-${String(index + 1)}` },
    ...{ startsOn: '2018-11-12', endsOn: index === 999 ? '2019-10-31' : '2018-12-16' },
  }));
  const element = await timelineOf(many);
  await expect.poll(() => chart(element).querySelectorAll('.row').length).toBeLessThan(40);
  chart(element).focus();
  await userEvent.keyboard('{End}');
  expect(active(element).getAttribute('aria-label')).toContain('Kegiatan ke-1000');
  const box = active(element).getBoundingClientRect();
  expect(box.bottom).toBeLessThanOrEqual(chart(element).getBoundingClientRect().bottom);
  window.dispatchEvent(new Event('beforeprint'));
  expect(chart(element).querySelectorAll('.row')).toHaveLength(1000);
  window.dispatchEvent(new Event('afterprint'));
  expect(chart(element).querySelectorAll('.row').length).toBeLessThan(40);
});

test('the picture is a file that stands alone', async () => {
  const element = await timelineOf();
  const kept: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    kept.push(blob as Blob);
    return 'blob:x';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {});
  await userEvent.click(shown(element, '[data-act="svg"]'));
  await expect.poll(() => kept.length).toBe(1);
  vi.restoreAllMocks();
  expect(kept[0]?.type).toBe('image/svg+xml;charset=utf-8');
  const picture = new DOMParser().parseFromString((await kept[0]?.text()) ?? '', 'image/svg+xml');
  expect(picture.querySelector('parsererror')).toBeNull();
  const texts = [...picture.querySelectorAll('text')].map((each) => each.textContent);
  expect(texts).toContain('1. Sosialisasi <hasil> & pelatihan');
  expect(texts).toContain('Januari 2019');
  expect(
    picture.querySelectorAll('style, script, image, use, foreignObject, [class], [style]'),
  ).toHaveLength(0);
});

test('on a phone in English it scrolls within itself', async () => {
  document.documentElement.lang = 'en';
  await page.viewport(360, 740);
  const element = await timelineOf([
    ...items,
    { id: 'e', activity: 'Kata'.repeat(30), startsOn: '2018-12-01', endsOn: '2018-12-24' },
  ]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  expect(chart(element).scrollWidth).toBeGreaterThan(chart(element).clientWidth);
  for (const button of element.renderRoot.querySelectorAll('.timeline button:not(.link)')) {
    const { width, height } = button.getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
  expect(await axeViolations(element)).toEqual([]);
});
