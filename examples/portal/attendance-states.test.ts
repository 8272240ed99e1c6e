import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { env } from 'node:process';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import {
  axeFindings,
  contestedEntries,
  documentOf,
  expectSaid,
  inView,
  liveDocument,
  LivePage,
  mainControl,
  overflow,
  show,
  untilReady,
  type Language,
  type LiveDocument,
  type Mode,
  type Opening,
  type SheetPage,
} from './attendance-page.test-support.js';
import { keyboard } from './hands.test-support.js';

let portal: LivePage;

beforeAll(async () => {
  portal = await LivePage.start();
});

afterAll(() => portal.close());

const modes: readonly Mode[] = [
  ...(['roll-call', 'grid', 'keypad', 'roster', 'hand-over', 'review', 'print'] as const),
];
/** A thorough run meets every state in both languages. */
const languages: readonly Language[] = env.BERDAYA_THOROUGH === undefined ? ['id'] : ['id', 'en'];

/** One who is contested, one whose mark cannot be read, one who is marked and not listed. */
const troubledDocument: LiveDocument = {
  ...documentOf(12),
  entries: [
    ...contestedEntries,
    { ...contestedEntries[0], id: 'e8', participantId: 'p2', sequence: 2, status: 'mungkin' },
    { ...contestedEntries[0], id: 'e9', participantId: 'p99', sequence: 3 },
  ],
};

async function close({ page, faults }: SheetPage): Promise<void> {
  expect(faults).toEqual([]);
  await page.context().close();
}

test('every built file finds all that it takes from the others', async () => {
  const folder = fileURLToPath(new URL('dist/berdaya', import.meta.url));
  const files = readdirSync(folder).filter((name) => name.endsWith('.min.js'));
  expect(files.length).toBeGreaterThan(10);
  const live = await portal.open();
  const debug = await live.page.context().newCDPSession(live.page);
  const outcomes = files.map(async (name) => {
    const address = JSON.stringify(`../berdaya/${name}`);
    const { result } = await debug.send('Runtime.evaluate', {
      expression: `import(new URL(${address}, location.href)).then(() => '', String)`,
      awaitPromise: true,
    });
    return `${name} ${String(result.value)}`.trim();
  });
  expect(await Promise.all(outcomes)).toEqual(files);
  await close(live);
});

describe.each([
  // At 200 % a window of 1280 px has 640 of the page's own.
  {
    condition: 'at 200 % zoom',
    context: { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 },
  },
  { condition: 'with forced colours', context: { forcedColors: 'active' as const } },
  { condition: 'with reduced motion', context: { reducedMotion: 'reduce' as const } },
  {
    condition: 'on a small phone',
    context: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
  },
])('$condition', ({ context }) => {
  test.each(languages)(
    'each view fits, is reached, and axe finds nothing: %s',
    async (language) => {
      const live = await portal.open({ language, context, document: troubledDocument });
      const { page, sheet } = live;
      await untilReady(live, language);
      for (const mode of modes) {
        await show(live, mode);
        const control = sheet.locator(mainControl[mode]).first();
        await control.scrollIntoViewIfNeeded();
        // What lies on top of it where a finger would press.
        const isOnTop = await control.evaluate((wanted) => {
          const { left, top, width, height } = wanted.getBoundingClientRect();
          const root = wanted.getRootNode() as ShadowRoot;
          const hit = root.elementFromPoint(left + width / 2, top + height / 2);
          return hit !== null && (wanted.contains(hit) || hit.contains(wanted));
        });
        expect.soft([isOnTop, await overflow(page)], mode).toEqual([true, 0]);
        expect.soft((await axeFindings(live)).join('\n'), mode).toBe('');
      }
      await close(live);
    },
  );
});

interface State extends Omit<Opening, 'language'> {
  readonly state: string;
  /** What tells people of it, in both languages. */
  readonly told: Readonly<Record<Language, string>>;
  /** What is done, after which the state is there. */
  readonly act?: (live: SheetPage) => Promise<void>;
}

const markFirst = async ({ sheet }: SheetPage) => {
  await sheet.locator('.choices button[data-status="present"]').click();
};

/** A name of sixty letters, in one word or in many. */
const longNames = ['Raden Mas Haryo Suryaningrat Kusumawardhana Adiwijaya Pranoto', 'S'.repeat(60)];

const states: readonly State[] = [
  {
    state: 'loading',
    attributes: 'src="/never.json"',
    told: { id: 'Memuat', en: 'Loading' },
  },
  {
    state: 'no participants',
    document: documentOf(0),
    told: { id: 'Belum ada peserta', en: 'no participants yet' },
  },
  {
    state: 'no sessions',
    document: { ...documentOf(3), training: { ...liveDocument().training, sessions: [] } },
    told: { id: 'Belum ada sesi', en: 'no sessions yet' },
  },
  { state: 'one row', document: documentOf(1), told: { id: '1 dari 1', en: '1 of 1' } },
  {
    state: 'names of sixty letters and of one word',
    document: {
      ...documentOf(3),
      participants: documentOf(3).participants.map((person, index) => ({
        ...person,
        name: longNames[index] ?? 'Slamet',
      })),
    },
    told: { id: 'Slamet', en: 'Slamet' },
  },
  {
    state: 'broken document',
    document: '{"format": "berdaya/dossier@1", ',
    told: { id: 'tidak dapat dibuka', en: 'cannot be opened' },
  },
  {
    state: 'document of a newer version',
    document: { ...documentOf(3), format: 'berdaya/dossier@2' },
    told: { id: 'tidak dapat dibuka', en: 'cannot be opened' },
  },
  {
    state: 'offline',
    document: documentOf(6),
    act: async (live) => {
      await live.page.waitForLoadState('networkidle');
      await live.page.context().setOffline(true);
      await markFirst(live);
      for (const mode of [...modes].reverse()) await show(live, mode);
    },
    told: { id: 'Semua catatan tersimpan', en: 'All records are kept' },
  },
  {
    state: 'storage denied',
    document: documentOf(3),
    before: () => {
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
      IDBFactory.prototype.open = () => {
        throw new DOMException('denied', 'SecurityError');
      };
    },
    act: markFirst,
    told: { id: 'tidak mengizinkan penyimpanan', en: 'does not allow storage' },
  },
  {
    state: 'storage full',
    document: documentOf(3),
    before: () => {
      for (const name of ['add', 'put'] as const) {
        IDBObjectStore.prototype[name] = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      }
    },
    act: markFirst,
    told: { id: 'Penyimpanan perangkat penuh', en: 'The device is full' },
  },
  {
    state: 'data of a newer version on the device',
    document: documentOf(3),
    before: () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('newer', 'VersionError');
      };
    },
    act: markFirst,
    told: { id: 'versi Berdaya yang lebih baru', en: 'A newer version of Berdaya' },
  },
  {
    state: 'read-only',
    document: documentOf(3),
    attributes: 'readonly',
    told: { id: 'Hanya untuk dibaca', en: 'For reading only' },
  },
  {
    state: 'locked session',
    document: {
      ...documentOf(3),
      locks: [
        {
          ...{ id: 'k1', locks: 'session', sessionId: 's1', author: 'Rini' },
          lockedAt: '2026-11-23T03:00:00.000Z',
        },
      ],
    },
    act: markFirst,
    told: { id: 'Sesi ini sudah dikunci', en: 'This session is locked' },
  },
  {
    state: 'contested cell',
    document: troubledDocument,
    act: (live) => show(live, 'grid'),
    told: { id: 'berbeda antarperangkat', en: 'differ' },
  },
];

describe.each(states)('state: $state', ({ told, act, ...opening }) => {
  test.each(languages)('is told, and axe finds nothing: %s', async (language) => {
    const live = await portal.open({ ...opening, language });
    const { page, sheet } = live;
    await act?.(live);
    const shown = () => sheet.evaluate(({ shadowRoot }) => shadowRoot?.textContent ?? '');
    await expect.poll(shown, { timeout: 10_000 }).toContain(told[language]);
    expect(await axeFindings(live)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    if (await sheet.locator('.roll-call').isVisible()) {
      await show(live, 'grid');
      expect(await axeFindings(live)).toEqual([]);
    }
    await close(live);
  });
});

test.each(languages)('an empty roster takes its first walk-in: %s', async (language) => {
  const live = await portal.open({ language, document: documentOf(0) });
  const { page, sheet } = live;
  await untilReady(live, language);
  for (const mode of modes.slice(2)) await sheet.locator(`input[value="${mode}"]`).check();
  await keyboard.choose(live, 'roster');
  await keyboard.write(page, sheet.locator('.newcomer [name="name"]'), 'Wati');
  await page.keyboard.press('Enter');
  await expectSaid(live, '1 Wati');
  expect(await axeFindings(live)).toEqual([]);
  await show(live, 'roll-call');
  await expect.poll(() => sheet.locator('[data-count="present"]').textContent()).toBe('1');
  await close(live);
});

describe('5,000 people in 12 sessions', () => {
  const [session] = liveDocument().training.sessions;
  const sessions = Array.from({ length: 12 }, (_, index) => ({
    ...{ title: '', heldOn: '2026-11-23', lessonHours: 1, ...session },
    id: `s${String(index + 1)}`,
    startTime: `${String(7 + index).padStart(2, '0')}:00`,
    endTime: `${String(7 + index).padStart(2, '0')}:45`,
  }));
  const large = { ...documentOf(5000), training: { ...liveDocument().training, sessions } };

  test.each(languages)(
    'the grid is walked and marked by keyboard, and axe finds nothing: %s',
    async (language) => {
      const live = await portal.open({ language, document: large });
      const { page, sheet } = live;
      await untilReady(live, language);
      await keyboard.choose(live, 'grid');
      const focused = sheet.locator('.grid [data-participant]:focus');
      for (let steps = 0; (await focused.count()) === 0 && steps < 60; steps += 1)
        await page.keyboard.press('Tab');
      const place = () =>
        focused.evaluate(
          ({ dataset }) => `${String(dataset.participant)} ${String(dataset.session)}`,
        );
      expect(await place()).toBe('p1 s1');
      for (const [key, there] of [
        ['PageDown', 'p11 s1'],
        ['End', 'p11 s12'],
        ['Control+End', 'p5000 s12'],
        ['Home', 'p5000 s1'],
        ['PageUp', 'p4990 s1'],
      ] as const) {
        await page.keyboard.press(key);
        await expect.poll(place).toBe(there);
        expect(await focused.isVisible()).toBe(true);
      }
      await page.keyboard.press(language === 'id' ? 'h' : 'p');
      await expect.poll(place).toBe('p4991 s1');
      await expectSaid(live, 'Peserta 4990, Tujuan program');
      // Tab leads out of the grid in one step, and back to where one was.
      await page.keyboard.press('Tab');
      expect(await focused.count()).toBe(0);
      await page.keyboard.press('Shift+Tab');
      await expect.poll(place).toBe('p4991 s1');
      // Only what is in view is in the document.
      expect(await sheet.locator('.grid [role="row"]').count()).toBeLessThan(80);
      expect(await inView(live, 'grid').count()).toBe(1);
      expect(await axeFindings(live)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      await close(live);
    },
  );
});
