import { afterAll, beforeAll, expect, test } from 'vitest';

import {
  axeFindings,
  documentOf,
  expectSaid,
  LivePage,
  overflow,
  show,
  unfold,
  untilReady,
  type SheetPage,
} from './attendance-page.test-support.js';

let portal: LivePage;

beforeAll(async () => {
  portal = await LivePage.start();
});

afterAll(async () => {
  await portal.close();
});

const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true };

const cell = ({ sheet }: SheetPage, person: string, session: string) =>
  sheet.locator(`.grid [data-participant="${person}"][data-session="${session}"]`);
const chosen = ({ sheet }: SheetPage) =>
  expect.poll(() => sheet.locator('.grid [aria-selected="true"]').count());
const late = ({ sheet }: SheetPage) =>
  expect.poll(() => sheet.locator('.grid [data-status="late"]').count());

test.each([
  { language: 'id', said: '6 dipilih', many: '6 peserta dicatat.' },
  { language: 'en', said: '6 chosen', many: '6 people recorded.' },
] as const)(
  'a finger chooses cells from corner to corner, and a status for all of them: $language',
  async ({ language, said, many }) => {
    const live = await portal.open({ language, context: phone, document: documentOf(6) });
    const { page, sheet } = live;
    await untilReady(live, language);
    await show(live, 'grid');
    await sheet.locator('.choose-range').tap();
    expect(await sheet.locator('[data-set="late"]').isDisabled()).toBe(true);
    await cell(live, 'p4', 's2').tap();
    await cell(live, 'p1', 's1').tap();
    await chosen(live).toBe(8);
    // Whoever went too far taps another corner.
    await cell(live, 'p2', 's1').tap();
    await chosen(live).toBe(6);
    await expectSaid(live, said);
    expect(await axeFindings(live)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await late(live).toBe(0);
    await sheet.locator('[data-set="late"]').tap();
    await late(live).toBe(6);
    await expectSaid(live, many);
    await sheet.locator('.end-range').tap();
    await chosen(live).toBe(0);
    // A tap marks again, one cell.
    await cell(live, 'p1', 's1').tap();
    await expect.poll(() => cell(live, 'p1', 's1').getAttribute('data-status')).toBe('present');
    await unfold(sheet);
    await sheet.locator('button.undo').tap();
    await sheet.locator('button.undo').tap();
    await late(live).toBe(0);
    expect(live.faults).toEqual([]);
    await page.context().close();
  },
);

test('a range that ends where the next one begins is let go', async () => {
  const live = await portal.open({ context: phone, document: documentOf(6) });
  await untilReady(live);
  await show(live, 'grid');
  await live.sheet.locator('.choose-range').tap();
  await cell(live, 'p1', 's1').tap();
  await cell(live, 'p3', 's1').tap();
  await chosen(live).toBe(3);
  await live.sheet.locator('[data-set="late"]').tap();
  await live.sheet.locator('.end-range').tap();
  await live.sheet.locator('.choose-range').tap();
  await cell(live, 'p3', 's1').tap();
  await cell(live, 'p4', 's1').tap();
  await chosen(live).toBe(2);
  await live.page.context().close();
});

test.each([
  ['with forced colours', { forcedColors: 'active' as const }],
  [
    'at 200 % zoom with reduced motion',
    {
      viewport: { width: 640, height: 400 },
      deviceScaleFactor: 2,
      reducedMotion: 'reduce' as const,
    },
  ],
])('the cells chosen are seen and given a status by keyboard: %s', async (_name, context) => {
  const live = await portal.open({ context, document: documentOf(6) });
  const { page } = live;
  await untilReady(live);
  await show(live, 'grid');
  await cell(live, 'p1', 's1').focus();
  for (const key of ['Shift+ArrowDown', 'Shift+ArrowRight']) await page.keyboard.press(key);
  await chosen(live).toBe(4);
  const look = (place: ReturnType<typeof cell>) =>
    place.evaluate((found) => {
      const { outlineStyle, boxShadow } = getComputedStyle(found);
      return outlineStyle === 'solid' || boxShadow !== 'none';
    });
  expect([await look(cell(live, 'p1', 's1')), await look(cell(live, 'p3', 's1'))]).toEqual([
    true,
    false,
  ]);
  await page.keyboard.press('t');
  await late(live).toBe(4);
  expect(await axeFindings(live)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await page.context().close();
});

test('on a phone the session, who is next and every status are on one screen', async () => {
  const live = await portal.open({ context: phone, document: documentOf(6) });
  const { page, sheet } = live;
  await untilReady(live);
  await sheet.evaluate((element) => {
    element.scrollIntoView();
  });
  for (const name of ['select', '.called', '[data-status="present"]', '[data-status="absent"]']) {
    const box = await sheet.locator(`:is(.wide, .card) ${name}`).first().boundingBox();
    expect((box?.y ?? 999) + (box?.height ?? 0), name).toBeLessThanOrEqual(640);
  }
  // The tools are a press away, and go once a view is chosen by finger; the focus is not lost.
  await sheet.locator('.fold').tap();
  await sheet.locator('label:has(> [value="grid"])').tap();
  await expect.poll(() => sheet.locator('.fold').getAttribute('aria-expanded')).toBe('false');
  const focused = () =>
    sheet.evaluate(({ shadowRoot }) => shadowRoot?.activeElement?.className ?? '');
  await expect.poll(focused).toBe('fold');
  await sheet.locator('.fold').tap();
  await sheet.locator('input[type="search"]').fill('Peserta 3');
  await sheet.locator('.fold').tap();
  await expect.poll(() => sheet.locator('.fold').textContent()).toContain('disaring');
  await page.context().close();
});
