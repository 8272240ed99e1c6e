import { env } from 'node:process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import {
  contestedEntries,
  documentOf,
  expectSaid,
  LivePage,
  overflow,
  unfold,
  untilReady,
  type Language,
  type LiveDocument,
  type Mode,
  type SheetPage,
} from './attendance-page.test-support.js';
import { finger, keyboard, swipe, tabTo, type Hand } from './hands.test-support.js';

const words = {
  id: {
    present: 'hadir',
    presentKey: 'h',
    called: 'Peserta 1: hadir. 2. Peserta 2, Wedoro, Penawangan: belum dicatat.',
    over: 'Semua sudah dicatat.',
    marked: 'Peserta 1, Tujuan program: hadir',
    many: (count: number) => `${String(count)} peserta dicatat.`,
    typed: '3–5: 3 peserta hadir',
    registered: '7 Wati: terdaftar, hadir.',
    saved: 'Berkas dikirim ke folder unduhan.',
    taken: '1 catatan diterima, 0 sudah ada sebelumnya.',
    settled: 'Peserta 1, Tujuan program: hadir',
    secondPage: /Halaman 2 dari \d/,
    title: 'DAFTAR HADIR',
  },
  en: {
    present: 'present',
    presentKey: 'p',
    called: 'Peserta 1: present. 2. Peserta 2, Wedoro, Penawangan: not recorded.',
    over: 'Everyone is recorded.',
    marked: 'Peserta 1, Tujuan program: present',
    many: (count: number) => `${String(count)} people recorded.`,
    typed: '3–5: 3 people present',
    registered: '7 Wati: registered, present.',
    saved: 'The file went to the downloads folder.',
    taken: '1 entry taken in, 0 were here before.',
    settled: 'Peserta 1, Tujuan program: present',
    secondPage: /Page 2 of \d/,
    title: 'ATTENDANCE LIST',
  },
} as const;

let portal: LivePage;

beforeAll(async () => {
  portal = await LivePage.start();
});

afterAll(() => portal.close());

/** How many people of the chosen session have a status, as the sheet counts them. */
const count = ({ sheet }: SheetPage, status: string) =>
  expect.poll(() => sheet.locator(`[data-count="${status}"]`).textContent());

interface Case {
  readonly hand: 'keyboard' | 'finger';
  readonly width: number;
  readonly language: Language;
}

/** Every day each condition is met once; a thorough run meets all of them together. */
const cases = (['keyboard', 'finger'] as const).flatMap((hand) =>
  [1280, 360].flatMap((width) =>
    (['id', 'en'] as const)
      .map((language): Case => ({ hand, width, language }))
      .filter(
        ({ language }) =>
          env.BERDAYA_THOROUGH !== undefined ||
          ((hand === 'keyboard') === (width === 1280) && (width === 1280) === (language === 'id')),
      ),
  ),
);

describe.each(cases)('by $hand at $width px in $language', ({ hand, width, language }) => {
  const said = words[language];
  const byKeyboard = hand === 'keyboard';
  const own: Hand = byKeyboard ? keyboard : finger;

  /** Opens the page and brings the mode up by hand. */
  async function begin(mode: Mode, document: LiveDocument): Promise<SheetPage> {
    const context = { ...own.context, viewport: { width, height: 800 } };
    const live = await portal.open({ language, document, context });
    await untilReady(live, language);
    if (mode !== 'roll-call') await own.choose(live, mode);
    return live;
  }

  /** Whatever was done: nothing ran off the side, and the page's policy and its log are clean. */
  async function end(live: SheetPage): Promise<void> {
    expect(await overflow(live.page)).toBe(0);
    expect(live.faults).toEqual([]);
    await live.page.context().close();
  }

  test('roll call: everybody is marked, one press each', async () => {
    const live = await begin('roll-call', documentOf(6));
    const { page, sheet } = live;
    const person = sheet.locator('.roll-call .person');
    if (byKeyboard) {
      await tabTo(page, person);
      await page.keyboard.press(said.presentKey);
      await expectSaid(live, said.called);
      for (let each = 2; each <= 6; each += 1) await page.keyboard.press(said.presentKey);
    } else {
      await sheet.locator('.choices button[data-status="present"]').tap();
      await expectSaid(live, said.called);
      await sheet.locator('.choices button[data-status="present"]').tap();
      // To the left nobody is marked, only passed over.
      await swipe(page, person, -0.6);
      await expect.poll(() => person.getAttribute('data-participant')).toBe('p4');
      for (const at of ['p4', 'p5', 'p6']) {
        await expect.poll(() => person.getAttribute('data-participant')).toBe(at);
        await swipe(page, person, 0.6);
      }
      await count(live, 'present').toBe('5');
      await sheet.locator('.summary .call-again').tap();
      await expect.poll(() => person.getAttribute('data-participant')).toBe('p3');
      await swipe(page, person, 0.6);
    }
    await expectSaid(live, said.over);
    await count(live, 'present').toBe('6');
    await end(live);
  });

  test('grid: one cell, then many', async () => {
    const live = await begin('grid', documentOf(6));
    const { page, sheet } = live;
    const cell = sheet.locator('.grid [data-participant="p1"][data-session="s1"]');
    if (byKeyboard) {
      await tabTo(page, cell);
      await page.keyboard.press(' ');
      await expectSaid(live, said.marked);
      for (const key of ['Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowRight'])
        await page.keyboard.press(key);
      // One of the six is present already.
      expect(await sheet.locator('.grid [aria-selected="true"]').count()).toBe(6);
      await page.keyboard.press(said.presentKey);
      await expectSaid(live, said.many(5));
      await count(live, 'present').toBe('3');
    } else {
      await cell.tap();
      await expectSaid(live, said.marked);
      await unfold(sheet);
      await sheet.locator('.rest button.primary').tap();
      await expectSaid(live, said.many(5));
      await count(live, 'present').toBe('6');
    }
    await end(live);
  });

  test('keypad: numbers of rows, and a range of them', async () => {
    const live = await begin('keypad', documentOf(6));
    const { page, sheet } = live;
    if (byKeyboard) await own.write(page, sheet.locator('.row-field'), '1 3-5 ');
    else {
      for (const key of ['1', 'enter', '3', '-', '5', 'enter'])
        await sheet.locator(`[data-key="${key}"]`).tap();
    }
    await expectSaid(live, said.typed);
    await count(live, 'present').toBe('4');
    await end(live);
  });

  test('roster: somebody who came without being listed', async () => {
    const live = await begin('roster', documentOf(6));
    const { page, sheet } = live;
    await own.write(page, sheet.locator('.newcomer [name="name"]'), 'Wati');
    await own.press(page, sheet.locator('.newcomer button.primary'));
    await expectSaid(live, said.registered);
    await count(live, 'present').toBe('1');
    await end(live);
  });

  test('hand-over: a file saved on one device, taken in on another', async () => {
    const one = await begin('roll-call', documentOf(6));
    const first = one.sheet.locator('.choices button[data-status="present"]');
    await own.press(one.page, first);
    await own.choose(one, 'hand-over');
    const saving = one.page.waitForEvent('download');
    await own.press(one.page, one.sheet.locator('[part="give"] button.primary'));
    const saved = await saving;
    await one.sheet.getByText(said.saved).waitFor();
    const two = await begin('hand-over', documentOf(6));
    const choosing = two.page.waitForEvent('filechooser');
    await own.press(two.page, two.sheet.locator('[data-choose="files"]'));
    await (await choosing).setFiles(await saved.path());
    await own.press(two.page, two.sheet.locator('[data-take-in]'));
    await two.sheet.locator('[data-taken][role="status"]').getByText(said.taken).waitFor();
    await own.choose(two, 'roll-call');
    await count(two, 'present').toBe('1');
    await end(one);
    await end(two);
  });

  test('review: two devices differ, and somebody settles it', async () => {
    const live = await begin('review', { ...documentOf(6), entries: contestedEntries });
    const uses = live.sheet.locator('[data-conflict="p1|s1"] .facts button');
    await own.press(live.page, uses.filter({ hasText: said.present }));
    await expectSaid(live, said.settled);
    expect(await live.sheet.locator('[data-conflict]').count()).toBe(0);
    await own.choose(live, 'roll-call');
    await count(live, 'present').toBe('1');
    await end(live);
  });

  test('print: the pages are seen and turned, and printing is asked for', async () => {
    const live = await begin('print', documentOf(60));
    const { page, sheet } = live;
    const paper = sheet.locator('.preview .sheet-view');
    expect(await paper.textContent()).toContain(said.title);
    await own.press(page, sheet.locator('.turning button').last());
    await expectSaid(live, said.secondPage);
    await page.evaluate(() => {
      window.print = () => document.documentElement.setAttribute('data-asked', 'yes');
    });
    await own.press(page, sheet.locator('.print-bar button.primary'));
    await expect.poll(() => page.locator('html').getAttribute('data-asked')).toBe('yes');
    await end(live);
  });
});
