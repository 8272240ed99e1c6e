import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { axeViolations } from '../../element/axe.test-support.js';
import {
  active,
  bars,
  chart,
  closeTimelines,
  days,
  shown,
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
  vi.restoreAllMocks();
  await devtools('Emulation.setEmulatedMedia', { features: [] });
});

async function devtools(method: string, params: object): Promise<void> {
  await (cdp() as { send: (method: string, params: object) => Promise<unknown> }).send(
    method,
    params,
  );
}

test.each(['year', 'weeks', 'days'])(
  'by %s it has its heads, and axe finds nothing',
  async (zoom) => {
    const element = await timelineOf();
    await userEvent.click(shown(element, `[data-zoom="${zoom}"]`));
    await expect.poll(() => chart(element).dataset.zoom).toBe(zoom);
    const heads = [...chart(element).querySelectorAll('.month')].map(
      ({ textContent }) => textContent,
    );
    expect(heads[0]).toMatch(
      {
        year: /^Nov 2018$/,
        weeks: /^November 2018I II III IV$/,
        days: /^November 2018\u20071 .* 30$/,
      }[zoom] ?? /never/,
    );
    const of = ({ left, width }: DOMRect) => [left, left + width];
    const [bar, month] = [active(element), chart(element).querySelector('.month') ?? expect.fail()];
    const [from = NaN, to = NaN] = of(bar.getBoundingClientRect());
    const [start = NaN, end = NaN] = of(month.getBoundingClientRect());
    // 12 to 16 November, within its month.
    expect((from - start) / (end - start)).toBeCloseTo(11 / 30, 1);
    expect((to - start) / (end - start)).toBeCloseTo(16 / 30, 1);
    expect(await axeViolations(element)).toEqual([]);
  },
);

test('in forced colours lanes and the chosen bar are told apart, and nothing needs motion', async () => {
  const features = [
    { name: 'forced-colors', value: 'active' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ];
  await devtools('Emulation.setEmulatedMedia', { media: 'screen', features });
  const element = await timelineOf();
  const look = getComputedStyle(active(element));
  const lanes = look.backgroundImage.match(/rgba?\([^)]*\)/g) ?? [];
  expect(new Set([...lanes, look.backgroundColor]).size).toBe(4);
  expect([look.outlineStyle, look.borderStyle]).toEqual(['solid', 'dashed']);
  const legend = [...element.renderRoot.querySelectorAll('.lanes li')].map(
    (each) => getComputedStyle(each, '::before').backgroundColor,
  );
  expect(new Set(legend).size).toBe(4);
  const moving = [...element.renderRoot.querySelectorAll('.timeline *')].filter((each) => {
    const { transitionDuration, animationName } = getComputedStyle(each);
    return transitionDuration !== '0s' || animationName !== 'none';
  });
  expect(moving).toEqual([]);
});

/** A finger on the glass, as the browser itself makes its events: from one point to another, and lifted. */
async function swipe(
  from: readonly [number, number],
  by: readonly [number, number],
): Promise<void> {
  const frame = window.frameElement?.getBoundingClientRect();
  // The page under test may be shown smaller than it is.
  const scale = (frame?.width ?? window.innerWidth) / window.innerWidth;
  const send = (type: string, share?: number) =>
    devtools('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        share === undefined
          ? []
          : [
              {
                x: (frame?.left ?? 0) + (from[0] + by[0] * share) * scale,
                y: (frame?.top ?? 0) + (from[1] + by[1] * share) * scale,
              },
            ],
    });
  await send('touchStart', 0);
  for (let step = 1; step <= 6; step += 1) await send('touchMove', step / 6);
  await send('touchEnd');
}

test('a finger drags and lengthens the bar it has chosen; over any other it scrolls', async () => {
  await page.viewport(360, 740);
  const element = await timelineOf();
  await userEvent.click(shown(element, '[data-zoom="days"]'));
  await expect.poll(() => chart(element).dataset.zoom).toBe('days');
  chart(element).scrollIntoView({ block: 'start' });
  const middle = (bar: Element): [number, number] => {
    const { left, right, top, height } = bar.getBoundingClientRect();
    return [(Math.max(left, 130) + Math.min(right, 350)) / 2, top + height / 2];
  };
  const chosen = active(element);
  await expect.poll(() => chosen.getBoundingClientRect().left).toBeLessThan(300);
  await swipe(middle(chosen), [56, 0]);
  await expect.poll(() => days(element, 'a')).toBe('2018-11-14 2018-11-18');
  const { left, top, height } = chosen.getBoundingClientRect();
  await swipe([left + 3, top + height / 2], [-28, 0]);
  await expect.poll(() => days(element, 'a')).toBe('2018-11-13 2018-11-18');
  // Another is chosen by keys; a finger over the first then scrolls.
  chart(element).focus();
  await userEvent.keyboard('{End}');
  await expect.poll(() => active(element).getAttribute('aria-label')).toContain('Musyawarah');
  await userEvent.keyboard('{Home}{ArrowDown}');
  chart(element).scrollLeft = 200;
  const first = bars(element)[0] ?? expect.fail();
  await swipe(middle(first), [-60, 0]);
  await expect.poll(() => chart(element).scrollLeft).toBeGreaterThan(220);
  expect(days(element, 'a')).toBe('2018-11-13 2018-11-18');
});

test('keys pressed before there is what moves bars are not lost', async () => {
  vi.spyOn(window, 'requestIdleCallback').mockReturnValue(0);
  const element = await timelineOf(undefined, { isWhole: false });
  const press = (key: string, more: object = {}) =>
    chart(element).dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }),
    );
  expect(element.renderRoot.querySelector('.active')).toBeNull();
  press('ArrowDown');
  // The browser would go back a page.
  expect(press('ArrowRight', { altKey: true })).toBe(false);
  await expect.poll(() => days(element, 'b')).toBe('2018-12-04 2018-12-04');
});

test('a plan that is only to be read says so, and stays', async () => {
  const element = await timelineOf();
  element.readonly = true;
  await element.updateComplete;
  chart(element).focus();
  await userEvent.keyboard('{Alt>}{ArrowRight}{/Alt}');
  await element.updateComplete;
  expect(shown(element, '[role="status"]').textContent).toContain('Hanya untuk dibaca');
  expect(days(element, 'a')).toBe('2018-11-12 2018-11-16');
});
