import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from 'node:process';

import { afterAll, afterEach, describe, expect, test } from 'vitest';

import { workPlanTemplates, type PlanShape } from '../../packages/core/src/work-plan/index.js';
import { followWords } from '../../packages/widgets/src/work-plan/follow-up/follow-up.words.js';
import { planPrintWords } from '../../packages/widgets/src/work-plan/print/plan-print.words.js';
import { startWords } from '../../packages/widgets/src/work-plan/start/start.words.js';
import { words as englishWords } from '../../packages/widgets/src/work-plan/work-plan.english.words.js';
import { workPlanWords } from '../../packages/widgets/src/work-plan/work-plan.words.js';
import type { Language } from './attendance-page.test-support.js';
import {
  chooseMode,
  choosePart,
  goToPlan,
  planFinger,
  planKeyboard,
  type PlanHand,
} from './work-plan-hands.test-support.js';
import { PlanDevice } from './work-plan-page.test-support.js';

const folder = mkdtempSync(join(tmpdir(), 'berdaya-plan-life-'));
const baseWords = { id: workPlanWords.id, en: englishWords };

let device: PlanDevice | undefined;

afterEach(async () => {
  await device?.close();
  device = undefined;
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const longName = 'Raden Mas Haryo Suryaningrat Kusumawardhana Adiwijaya Pranoto';
const village = 'Tim penyusun Desa Lajer';
const facilitator = 'Rini';
const remarks = 'Sebutkan berapa keluarga yang dilibatkan pada kegiatan 5.';

const template = workPlanTemplates.find(({ id }) => id === 'pamsimas-cadre');
const activities = (template?.items ?? []).map(({ activity }) => activity ?? '');

/** What the village writes beside what the template says; the second activity ends before it begins. */
const written = [
  {
    responsible: 'Sukarni',
    startsOn: '2018-11-12',
    endsOn: '2018-12-14',
    indicator: '1 berita acara',
  },
  { responsible: longName, startsOn: '2018-12-03', endsOn: '2018-11-01', indicator: '3 kunjungan' },
  {
    responsible: 'Ketua KPSPAMS',
    startsOn: '2018-11-19',
    endsOn: '2019-01-11',
    indicator: '2 rapat',
  },
  { responsible: 'Bidan desa', startsOn: '2019-01-07', endsOn: '2019-01-25', indicator: '4 dusun' },
  { responsible: 'Ketua PKK', startsOn: '2019-02-04', endsOn: '2019-02-15', indicator: '1 rapat' },
] as const;

interface Case {
  readonly hand: 'keyboard' | 'finger';
  readonly width: number;
  readonly language: Language;
}

/** A life is long: every day it is lived by a finger on a phone, in a thorough run in every way. */
const cases = (['keyboard', 'finger'] as const).flatMap((hand) =>
  [1280, 360].flatMap((width) =>
    (['id', 'en'] as const)
      .map((language): Case => ({ hand, width, language }))
      .filter(
        (each) =>
          env.BERDAYA_THOROUGH !== undefined ||
          (each.hand === 'finger' && each.width === 360 && each.language === 'id'),
      ),
  ),
);

describe.each(cases)('by $hand at $width px in $language', ({ hand, width, language }) => {
  test('the RKTL of Desa Lajer is written, returned, verified, followed, closed and printed', async () => {
    const own = hand === 'keyboard' ? planKeyboard : planFinger;
    const context = { ...own.context, viewport: { width, height: 800 } };
    device = await PlanDevice.start({ language, context });
    const life = new Life(device, own, language);
    await device.untilOfflineReady();
    await goToPlan(device, own);
    await life.beginFromTemplate();
    await life.write(1, 2);
    await device.untilKept();

    await device.goOffline();
    await device.reload();
    await goToPlan(device, own);
    await life.expectWritten(1, 2);
    await life.write(3, 5);
    await life.addMoney();
    await life.beRefusedOnce();
    await life.submit(1);
    await device.reload();
    await goToPlan(device, own);
    await device.expectStatus('submitted');
    await life.expectWritten(3, 5);
    await device.goOnline();
    await device.reload();
    await goToPlan(device, own);

    await life.beReturned();
    await life.correct();
    await life.submit(2);
    await life.beVerified();
    await life.report();
    await life.verifyReport();
    await life.close();
    await device.reload();
    await goToPlan(device, own);
    await life.expectHistory();
    await life.expectPrinted();
    expect(device.faults).toEqual([]);
  });
});

/** The stations of one plan, from a template to paper. */
class Life {
  readonly #device: PlanDevice;
  readonly #hand: PlanHand;
  readonly #language: Language;

  constructor(device: PlanDevice, hand: PlanHand, language: Language) {
    this.#device = device;
    this.#hand = hand;
    this.#language = language;
  }

  get #plan() {
    return this.#device.plan;
  }

  get #base() {
    return baseWords[this.#language];
  }

  get #follow() {
    return followWords[this.#language];
  }

  async #press(action: string): Promise<void> {
    await this.#hand.press(this.#device, this.#plan.locator(`[data-action="${action}"]`).first());
  }

  /** A field of a form of the follow-up. */
  #inForm(form: string, name: string) {
    return this.#plan.locator(`[data-form="${form}"] [data-field="${name}"]`);
  }

  async #fill(form: string, values: Readonly<Record<string, string>>): Promise<void> {
    for (const [name, value] of Object.entries(values)) {
      await this.#hand.write(this.#device, this.#inForm(form, name), value);
    }
  }

  async beginFromTemplate(): Promise<void> {
    const words = startWords[this.#language];
    await chooseMode(this.#device, this.#hand, 'start');
    const templates = this.#plan.locator('input[name="template"]');
    await this.#hand.take(this.#device, templates, 'pamsimas-cadre');
    await this.#device.expectSound('template');
    await this.#press('append-template');
    await this.#device.expectSaid(words.taken(5));
    await this.#press('see');
    expect(await this.#plan.locator('[data-item]').count()).toBe(5);
  }

  /** Fills in who, when and by what one will know it, from one activity to another. */
  async write(first: number, last: number): Promise<void> {
    for (let item = first; item <= last; item += 1) {
      const row = written[item - 1];
      if (row === undefined) continue;
      const field = (name: string) => this.#device.field(item, name);
      await this.#hand.write(this.#device, field('responsible'), row.responsible);
      await this.#hand.date(this.#device, field('startsOn'), row.startsOn);
      await this.#hand.date(this.#device, field('endsOn'), row.endsOn);
      await this.#hand.write(this.#device, field('indicator'), row.indicator);
    }
    await this.expectWritten(first, last);
  }

  async expectWritten(first: number, last: number): Promise<void> {
    for (let item = first; item <= last; item += 1) {
      for (const [name, value] of Object.entries(written[item - 1] ?? {})) {
        await expect
          .poll(() => this.#device.field(item, name).inputValue(), {
            message: `${name} of ${String(item)}`,
          })
          .toBe(value);
      }
    }
  }

  /** What the first activity costs, who pays, and what proves it. */
  async addMoney(): Promise<void> {
    await this.#hand.press(this.#device, this.#plan.locator('[data-action="details"]').first());
    const amounts = { costRupiah: '2500000', apbdes: '2000000', 'self-help-in-kind': '500000' };
    for (const [name, value] of Object.entries(amounts)) {
      await this.#hand.write(this.#device, this.#device.field(1, name), value);
    }
    const evidence = this.#device.field(1, 'evidenceNamed');
    await this.#hand.write(this.#device, evidence, 'Berita acara musyawarah desa');
    const total = this.#plan.locator('[part="totals"] strong').first();
    await expect.poll(() => total.textContent()).toBe(this.#base.format.rupiah(2_500_000));
    expect(await this.#plan.locator('.balance').getAttribute('data-difference')).toBe('0');
  }

  /** One fault keeps the plan from being submitted, is told at its field, and is corrected. */
  async beRefusedOnce(): Promise<void> {
    await this.#press('check');
    await this.#device.expectSaid(this.#base.faulty(1));
    const end = this.#device.field(2, 'endsOn');
    expect(await end.evaluate((field) => field.matches(':focus'))).toBe(true);
    expect(await end.getAttribute('aria-invalid')).toBe('true');
    const codes = this.#plan.locator('.finding.error');
    expect(
      await codes.evaluateAll((all) => all.map((each) => each.getAttribute('data-code'))),
    ).toEqual(['work-plan.item-ends-before-start']);
    await this.#device.expectSound('refused');
    await this.#hand.date(this.#device, end, '2018-12-21');
    await expect.poll(() => codes.count()).toBe(0);
  }

  async submit(time: number): Promise<void> {
    await this.#press('check');
    const form = this.#plan.locator('[part="submit"]');
    await form.waitFor();
    if (time === 1) await this.#device.expectSound('submitting');
    await this.#hand.write(this.#device, form.locator('[name="author"]'), village);
    await this.#press('submit');
    await this.#device.expectSaid(this.#base.submitted);
    await this.#device.expectStatus('submitted');
    await this.#device.untilKept();
    await this.#device.expectSound(`submitted ${String(time)}`);
  }

  async #takeStep(step: string, by: string, status: string): Promise<void> {
    await this.#fill('review', { author: by });
    await this.#press('take-step');
    await this.#device.expectSaid(this.#follow.stepTaken(step));
    await this.#device.expectStatus(status);
    await this.#device.untilKept();
    await this.#device.expectSound(status);
  }

  async beReturned(): Promise<void> {
    await chooseMode(this.#device, this.#hand, 'follow-up');
    await choosePart(this.#device, this.#hand, 'review');
    await this.#hand.take(this.#device, this.#inForm('review', 'step'), 'return');
    await this.#fill('review', { remarks });
    await this.#takeStep(this.#follow.stepsDone.return, facilitator, 'returned');
  }

  async correct(): Promise<void> {
    await chooseMode(this.#device, this.#hand, 'table');
    expect(await this.#plan.locator('.remarks').textContent()).toContain(remarks);
    await this.#hand.write(this.#device, this.#device.field(5, 'indicator'), '12 keluarga');
    await this.#device.untilKept();
  }

  /** Whoever submitted the plan cannot verify it; somebody else does. */
  async beVerified(): Promise<void> {
    await chooseMode(this.#device, this.#hand, 'follow-up');
    await choosePart(this.#device, this.#hand, 'review');
    await this.#hand.take(this.#device, this.#inForm('review', 'step'), 'verify');
    await this.#fill('review', { author: village });
    await this.#press('take-step');
    await this.#device.expectSaid(this.#follow.faulty(1));
    const own = this.#plan.locator('[data-code="review.verified-by-responsible"]');
    expect(await own.textContent()).toContain(village);
    await this.#fill('review', { role: 'Fasilitator' });
    await this.#takeStep(this.#follow.stepsDone.verify, facilitator, 'verified');
  }

  /** Progress of the first activity, with a photo and minutes to prove it. */
  async report(): Promise<void> {
    await choosePart(this.#device, this.#hand, 'activities');
    await this.#hand.press(this.#device, this.#plan.locator('[data-followed] .open').first());
    await this.#hand.take(this.#device, this.#inForm('report', 'status'), 'done');
    await this.#choosePhoto('salah.jpg');
    await this.#press('remove-evidence');
    await this.#device.expectSaid(this.#follow.evidenceRemoved);
    await this.#choosePhoto('musyawarah.jpg');
    await this.#press('add-evidence');
    const label = this.#plan.locator('.typed-evidence > :last-child input[id$="-label"]');
    await this.#hand.write(this.#device, label, 'BA 04/2018');
    await this.#fill('report', { author: 'Sukarni' });
    await this.#device.expectSound('report');
    await this.#press('record-report');
    await this.#device.expectSaid(this.#follow.reported);
    await this.#device.untilKept();
    await this.#expectFigures('100%', '100%', this.#follow.noReading);
    await this.#device.expectSound('card');
  }

  async #choosePhoto(name: string): Promise<void> {
    const { page } = this.#device;
    const choosing = page.waitForEvent('filechooser');
    await this.#hand.press(this.#device, this.#plan.locator('[data-action="choose-photo"]'));
    const buffer = await page.screenshot({ type: 'jpeg' });
    await (await choosing).setFiles({ name, mimeType: 'image/jpeg', buffer });
    await this.#device.expectSaid(this.#follow.evidenceAdded);
  }

  async #expectFigures(...figures: readonly string[]): Promise<void> {
    const shown = this.#plan.locator('.card > .figures dd');
    await expect
      .poll(async () => (await shown.allTextContents()).map((text) => text.trim()))
      .toEqual(figures);
  }

  async verifyReport(): Promise<void> {
    await this.#press('back');
    await choosePart(this.#device, this.#hand, 'verification');
    await this.#hand.press(this.#device, this.#plan.locator('[data-report] input'));
    await this.#hand.take(this.#device, this.#inForm('verification', 'verdict'), 'confirmed');
    await this.#fill('verification', { author: facilitator });
    await this.#device.expectSound('verification');
    await this.#press('record-verification');
    await this.#device.expectSaid(this.#follow.verified(1));
    await this.#device.untilKept();
  }

  async close(): Promise<void> {
    await choosePart(this.#device, this.#hand, 'review');
    await this.#hand.take(this.#device, this.#inForm('review', 'step'), 'close');
    await this.#takeStep(this.#follow.stepsDone.close, facilitator, 'closed');
  }

  /** All that happened is there after the page was loaded anew. */
  async expectHistory(): Promise<void> {
    await this.#device.expectStatus('closed');
    expect(await this.#device.field(5, 'indicator').inputValue()).toBe('12 keluarga');
    await chooseMode(this.#device, this.#hand, 'follow-up');
    await choosePart(this.#device, this.#hand, 'review');
    const steps = this.#plan.locator('[data-step]');
    expect(
      await steps.evaluateAll((all) => all.map((each) => each.getAttribute('data-step'))),
    ).toEqual(['close', 'verify', 'submit', 'return', 'submit']);
  }

  /** All three shapes on paper: each page with the head of its table and its number, nobody's name cut. */
  async expectPrinted(): Promise<void> {
    const words = planPrintWords[this.#language];
    await chooseMode(this.#device, this.#hand, 'print');
    const shapes = this.#plan.locator('select:has(option[value="weeks"])');
    const heads = {
      table: [words.columns.activity, words.columns.responsible, words.columns.indicator],
      weeks: [words.weeksActivity, ...words.romans],
      card: [words.cardColumns.claimed, words.cardColumns.evidenced, words.cardColumns.verified],
    };
    for (const shape of ['table', 'weeks', 'card'] as const) {
      await this.#hand.select(this.#device, shapes, shape);
      const pages = await this.#printed();
      const text = pages.join(' ');
      expect(text).toContain(words.titles[shape]);
      for (const [index, page] of pages.entries()) {
        expect(page).toContain(words.page(index + 1, pages.length));
        expect(page).not.toContain(words.draft);
        const hasRows = activities.some((activity) => page.includes(activity));
        for (const head of hasRows ? heads[shape] : []) expect(page).toContain(head);
      }
      for (const activity of activities) expect(text).toContain(activity);
      const named = shape === 'weeks' ? [] : written;
      for (const { responsible } of named) expect(text).toContain(responsible);
      this.#expectSums(shape, text);
    }
  }

  /** Money is in the table alone, and adds up there; what became of each activity is on the card. */
  #expectSums(shape: PlanShape, text: string): void {
    const { format } = this.#base;
    const [cost, village, inKind] = [2_500_000, 2_000_000, 500_000].map((each) =>
      format.number(each),
    );
    const words = planPrintWords[this.#language];
    if (shape === 'table') {
      expect(text).toContain(`${words.ofSource(words.sources.apbdes)} ${village ?? ''}`);
      expect(text).toContain(
        `${words.ofSource(words.sources['self-help-in-kind'])} ${inKind ?? ''}`,
      );
      expect(text).toContain(words.inWords(2_500_000));
      expect(text).toContain(words.withoutCost(4));
    } else expect(text).not.toContain(cost);
    if (shape === 'card') expect(text).toContain('BA 04/2018');
    if (shape !== 'weeks') expect(text).toContain('12 keluarga');
  }

  /** The text of each page, cell by cell. */
  async #printed(): Promise<string[]> {
    const path = join(folder, 'printed.pdf');
    writeFileSync(path, await this.#device.page.pdf({ preferCSSPageSize: true }));
    const text = execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' });
    const pages = text.split('\f').slice(0, -1);
    return pages.map((page) => page.replace(/\s+/g, ' '));
  }
}
