import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Locator } from 'playwright';
import { afterEach, describe, expect, test } from 'vitest';

import type { Language } from './attendance-page.test-support.js';
import { PlanDevice } from './work-plan-page.test-support.js';

const original = JSON.parse(
  readFileSync(fileURLToPath(new URL('dist/data/pelatihan.json', import.meta.url)), 'utf8'),
) as object;

let device: PlanDevice | undefined;

afterEach(async () => {
  await device?.close();
  device = undefined;
});

/** An activity with which nothing is wrong. */
const right = {
  activity: 'Mengusulkan RKM ke dalam RKPDes',
  responsible: 'Sukarni',
  startsOn: '2019-03-04',
  endsOn: '2019-03-15',
  indicator: '1 berita acara',
};

const link = { document: 'rkpdes', year: 2020, status: 'proposed', basisYear: 2018 };

/** What a rule says at a field, as it is to be read in each language. */
interface Told {
  readonly rule: string;
  /** What is wrong with an activity that is right otherwise. */
  readonly fault: object;
  readonly field: string;
  readonly id: string;
  readonly en: string;
}

const inTable: readonly Told[] = [
  {
    rule: 'R71',
    fault: { responsible: null },
    field: 'responsible',
    id: 'Isi penanggung jawab.',
    en: 'Fill in the responsible person.',
  },
  {
    rule: 'R71',
    fault: { startsOn: null },
    field: 'startsOn',
    id: 'Isi tanggal mulai.',
    en: 'Fill in the start date.',
  },
  {
    rule: 'R72',
    fault: { indicator: 'Warga lebih paham' },
    field: 'indicator',
    id: 'Indikator belum terukur. Sebutkan angka dan satuannya',
    en: 'The indicator is not measurable. Give a number with its unit',
  },
  {
    rule: 'R73',
    fault: { responsible: 'Semua warga' },
    field: 'responsible',
    id: '"Semua warga" tidak menunjuk siapa pun. Sebutkan satu penanggung jawab.',
    en: '"Semua warga" names nobody. Name one responsible person.',
  },
  {
    rule: 'R74',
    fault: { place: 'Belum diisi' },
    field: 'place',
    id: '"Belum diisi" belum berarti apa-apa. Tulis isinya',
    en: '"Belum diisi" says nothing yet. Write what is meant',
  },
  {
    rule: 'R74',
    fault: { startsOn: '1970-01-01' },
    field: 'startsOn',
    id: '1 Januari 1970 adalah tanggal kosong',
    en: '1 January 1970 stands for a date nobody entered. Fill in the real one.',
  },
  {
    rule: 'R75',
    fault: { endsOn: '2019-03-01' },
    field: 'endsOn',
    id: 'Kegiatan selesai 1 Maret 2019, sebelum mulai 4 Maret 2019. Perbaiki salah satu tanggalnya.',
    en: 'The activity ends 1 March 2019, before it starts 4 March 2019. Correct one of the dates.',
  },
  {
    rule: 'R75',
    fault: { startsOn: '2018-11-01' },
    field: 'startsOn',
    id: 'Kegiatan mulai 1 November 2018, sebelum pelatihan selesai 6 November 2018.',
    en: 'The activity starts 1 November 2018, before the training ends 6 November 2018.',
  },
  {
    rule: 'R77',
    fault: { costRupiah: 3_000_000 },
    field: 'costRupiah',
    id: 'Biaya Rp3.000.000 belum ada sumbernya. Isi sumber dana.',
    en: 'has no source. Fill in who pays.',
  },
  {
    rule: 'R77',
    fault: { costRupiah: 3_000_000, funding: [{ source: 'apbdes', amountRupiah: 2_000_000 }] },
    field: 'costRupiah',
    id: 'tidak sama dengan jumlah sumber dana Rp2.000.000. Samakan keduanya.',
    en: 'differs from the sum of its sources',
  },
  {
    rule: 'R78',
    fault: { planningLink: { ...link, proposedOn: '2019-10-01' } },
    field: 'planningLink.proposedOn',
    id: 'Usulan 1 Oktober 2019 melewati batas 30 September 2019 untuk RKPDes 2020.',
    en: 'Proposed 1 October 2019, after the limit 30 September 2019 for the RKPDes of 2020.',
  },
  {
    rule: 'R78',
    fault: { planningLink: { ...link, basisYear: null } },
    field: 'planningLink.basisYear',
    id: 'belum merujuk RPJMDes yang mencakup tahun itu. Sebutkan RPJMDes-nya.',
    en: 'names no RPJMDes that covers the year. Name it.',
  },
  {
    rule: 'R78',
    fault: {
      startsOn: '2020-03-02',
      endsOn: '2020-03-06',
      planningLink: { document: 'apbdes', year: 2020, status: 'proposed' },
    },
    field: 'planningLink.basisYear',
    id: 'Kegiatan APBDes 2020 belum merujuk RKPDes 2020. Sebutkan RKPDes-nya; batas usulan 30 September 2019.',
    en: 'names no RKPDes of 2020. Name it; proposals end 30 September 2019.',
  },
  {
    rule: 'R78',
    fault: {
      planningLink: { document: 'apbdes', year: 2020, status: 'proposed', basisYear: 2020 },
    },
    field: 'planningLink.year',
    id: 'sebelum tahun anggaran APBDes 2020. Mundurkan kegiatannya',
    en: 'before the budget year of the APBDes 2020. Move it',
  },
  {
    rule: 'R78',
    fault: { planningLink: { ...link, status: 'agreed' } },
    field: 'planningLink.reference',
    id: 'Tulis halaman atau nomor kegiatannya',
    en: 'Write its page or number',
  },
  {
    rule: 'R85',
    fault: { planningLink: { document: 'rpjmdes', year: 2020, status: 'proposed' } },
    field: 'planningLink.year',
    id: 'di luar masa RPJMDes 2020–2027. Ubah tahun pertama RPJMDes',
    en: 'outside the RPJMDes of 2020–2027. Correct the first year',
  },
  {
    rule: 'R86',
    fault: { planningLink: { document: 'rtplp', year: 2019, status: 'proposed' } },
    field: 'planningLink.basisYear',
    id: 'RTPLP 2019 belum merujuk RPLP. Isi tahun pertama RPLP',
    en: 'The RTPLP of 2019 names no RPLP. Fill in the first year',
  },
];

const owner = { kind: 'village', name: 'Desa Lajer' };

function documentOf(items: readonly object[], planLines: readonly object[] = []): object {
  const numbered = items.map((item, index) => ({ id: `k${String(index + 1)}`, ...item }));
  return { ...original, workPlans: [{ id: 'rktl-lajer', owner, items: numbered }], planLines };
}

async function open(language: Language, document: object): Promise<PlanDevice> {
  device = await PlanDevice.start({ language, document });
  return device;
}

/** Expects this to be said at a field: by what its `aria-describedby` names, as a screen reader reads it. */
async function expectSaidAt(field: Locator, sentence: string): Promise<void> {
  const said = expect.poll(() =>
    field.first().evaluate((found) => {
      const root = found.getRootNode() as ShadowRoot;
      const described = found.closest('[role="radiogroup"]') ?? found;
      const ids = (described.getAttribute('aria-describedby') ?? '').split(' ');
      const texts = ids.map((id) => root.getElementById(id)?.textContent ?? '');
      return texts.join(' ').replace(/\s+/g, ' ').trim();
    }),
  );
  await said.toContain(sentence);
}

/** The plan as its village has handed it in, and a report about its first activity. */
function submitted(items: readonly object[]): object {
  const plan = { id: 'rktl-lajer', owner, items };
  const line = (sequence: number, author: string, body: object) => ({
    id: `l${String(sequence)}`,
    planId: 'rktl-lajer',
    author,
    recordedAt: `2018-12-0${String(sequence)}T02:00:00.000Z`,
    deviceId: 'hp-desa',
    sequence,
    ...body,
  });
  const report = { itemId: 'k1', percent: 30, status: 'running', evidence: [], replaces: [] };
  return documentOf(items, [
    line(1, 'Tim penyusun', { kind: 'revision', number: 1, plan }),
    line(2, 'Tim penyusun', { kind: 'review', step: 'submit', revision: 1 }),
    line(3, 'Siti', { kind: 'progress', ...report }),
  ]);
}

const words = {
  id: {
    empty: 'RKTL masih kosong. Tambahkan paling sedikit satu kegiatan.',
    nothingEarly: 'Tidak ada kegiatan yang selesai sebelum pendampingan 6 Februari 2019.',
    misfit: 'Status belum mulai tidak sesuai dengan kemajuan 20%. Perbaiki salah satunya.',
    obstacle: 'Tulis apa yang menghambat.',
    nextStep: 'Tulis langkah berikutnya.',
    late: 'Usulan 1 Oktober 2018 melewati batas 30 September 2018 untuk RKPDes 2019.',
    ownReport: 'Sukarni melaporkan atau bertanggung jawab atas kegiatan ini',
    ownPlan: 'Tim penyusun mengajukan atau bertanggung jawab atas dokumen ini',
    minutes: 'membuka kembali dokumen tanpa berita acara. Cantumkan berita acara perubahan.',
    overCeiling:
      'Jumlah biaya Rp2.000.000 melebihi pagu Rp1.500.000. Kurangi kegiatan atau biayanya Rp500.000.',
    shares: ['kurang dari 20% yang diminta program', 'lebih dari 70% yang dibolehkan program'],
    advice: {
      'no-evidence-named': 'Bukti belum disebut. Tulis apa yang kelak membuktikan',
      'cost-at-both-levels': 'Kosongkan biaya di salah satunya.',
    },
  },
  en: {
    empty: 'The work plan is still empty. Add at least one activity.',
    nothingEarly: 'No activity is due before the follow-up on 6 February 2019.',
    misfit: 'Status "not started" does not fit progress of 20%. Correct one of the two.',
    obstacle: 'Write the obstacle.',
    nextStep: 'Write the next step.',
    late: 'Proposed 1 October 2018, after the limit 30 September 2018 for the RKPDes of 2019.',
    ownReport: 'Sukarni reported this activity or answers for it, and cannot verify it.',
    ownPlan: 'Tim penyusun submitted this document or answers for it, and cannot verify it.',
    minutes: 'reopened the document without minutes. Name the minutes of change',
    overCeiling:
      'The costs of Rp2,000,000 exceed the ceiling of Rp1,500,000. Take out activities or cost worth Rp500,000.',
    shares: ['is below the 20% the programme asks for', 'is above the 70% the programme allows'],
    advice: {
      'no-evidence-named': 'No evidence is named. Write what will prove',
      'cost-at-both-levels': 'Empty the cost in one of the places.',
    },
  },
} as const;

// R81 is about the plans of a training together, R77, R82 and R84 about a proposal of an RW and R78, R85 and R86 about
// planning documents as well: there the dossier's check tells them. So it does of lines that no form records, such as a
// verification before there was anything to verify (R83). Of those on one plan all are below.
describe.each(['id', 'en'] as const)('in %s', (language) => {
  const said = words[language];

  test('rules about a plan as it is written speak at their fields, and again where its quality is told', async () => {
    const at = await open(
      language,
      documentOf(inTable.map(({ fault }) => ({ ...right, ...fault }))),
    );
    await at.plan.locator('[data-action="check"]').click();
    const closed = at.plan.locator('[data-action="details"][aria-expanded="false"]');
    while ((await closed.count()) > 0) await closed.first().click();
    for (const [index, told] of inTable.entries()) {
      await expectSaidAt(at.field(index + 1, told.field), told[language]);
    }
    const above = at.plan.locator('#findings-plan');
    await expect.poll(() => above.textContent()).toContain(said.nothingEarly);
    await at.plan.locator('input[name="mode"][value="quality"]').check();
    const advice = at.plan.locator('[data-panel="quality"] [data-about]');
    await advice.first().waitFor();
    const all = (await advice.allTextContents()).join(' ').replace(/\s+/g, ' ');
    for (const told of inTable) expect(all).toContain(told[language]);
    expect(all).toContain(said.nothingEarly);
    expect(at.faults).toEqual([]);
  });

  test('limits that the page hands in speak above the table, and lead there (R84, R77)', async () => {
    const funding = [{ source: 'apbdes', amountRupiah: 2_000_000 }];
    const at = await open(language, documentOf([{ ...right, costRupiah: 2_000_000, funding }]));
    const above = at.plan.locator('[data-fault] #findings-plan');
    await at.plan.evaluate((plan) => {
      plan.setAttribute('ceiling', '1500000');
    });
    await expect.poll(() => above.textContent()).toContain(said.overCeiling);
    expect(await above.isVisible()).toBe(true);
    await at.plan.locator('[data-action="check"]').click();
    const isThere = () =>
      at.plan.locator('[data-fault]').evaluate((note) => note.matches(':focus'));
    await expect.poll(isThere).toBe(true);
    await at.expectStatus('draft');
    await at.plan.evaluate((plan) => {
      const bounds = [
        { source: 'self-help-cash', minimum: { numerator: 1, denominator: 5 } },
        { source: 'apbdes', maximum: { numerator: 7, denominator: 10 } },
      ];
      Object.assign(plan, { ceilingRupiah: 2_000_000, composition: { bounds } });
    });
    const told = at.plan.locator('#findings-plan');
    for (const share of said.shares) await expect.poll(() => told.textContent()).toContain(share);
    expect(await told.textContent()).not.toContain(said.overCeiling);
    expect(at.faults).toEqual([]);
  });

  test('what only makes a plan better is told where its quality is, with the way to the field (R72, R77)', async () => {
    const head = { ...right, costRupiah: 3_000_000, indicator: null };
    const sub = { ...right, depth: 1, costRupiah: 1_000_000 };
    const at = await open(language, documentOf([head, sub]));
    await at.plan.locator('input[name="mode"][value="quality"]').check();
    for (const [code, sentence] of Object.entries(said.advice)) {
      const advice = at.plan.locator(`[data-code="work-plan.${code}"]`).first();
      await expect.poll(() => advice.textContent()).toContain(sentence);
    }
    await at.plan.locator('[data-code="work-plan.cost-at-both-levels"] button').click();
    const cost = at.field(1, 'costRupiah');
    await expect.poll(() => cost.evaluate((field) => field.matches(':focus'))).toBe(true);
    expect(at.faults).toEqual([]);
  });

  test('an empty plan is told so when it is to be submitted (R74)', async () => {
    const at = await open(language, documentOf([]));
    await at.plan.locator('[data-action="check"]').click();
    await expect.poll(() => at.plan.locator('#findings-plan').textContent()).toContain(said.empty);
    await at.expectStatus('draft');
  });

  test('rules about what became of a plan speak at the fields of its forms', async () => {
    const at = await open(language, submitted([{ id: 'k1', ...right }]));
    await at.plan.locator('input[name="mode"][value="follow-up"]').check();
    await at.plan.locator('[data-followed] .open').click();
    const form = (name: string) => at.plan.locator(`[data-form="${name}"]`);
    const field = (of: string, name: string) => form(of).locator(`[data-field="${name}"]`);

    // R79
    await field('report', 'status').and(at.page.locator('[value="not-started"]')).check();
    await field('report', 'percent').fill('20');
    await expectSaidAt(field('report', 'status'), said.misfit);
    // R80
    await field('report', 'status').and(at.page.locator('[value="blocked"]')).check();
    await expectSaidAt(field('report', 'obstacle'), said.obstacle);
    await expectSaidAt(field('report', 'nextStep'), said.nextStep);
    // R78, as it is recorded beside the plan
    await at.plan.locator('[data-part="planning"] summary').click();
    await field('planning', 'document').selectOption('rkpdes');
    await field('planning', 'status').selectOption('proposed');
    await field('planning', 'year').fill('2019');
    await field('planning', 'basisYear').fill('2017');
    await field('planning', 'proposedOn').fill('2018-10-01');
    await expectSaidAt(field('planning', 'proposedOn'), said.late);
    // R83, about a report
    await at.plan.locator('input[name="follow-view"][value="verification"]').check();
    await at.plan.locator('[data-report] input').check();
    await field('verification', 'verdict').first().check();
    await field('verification', 'author').fill('Sukarni');
    await expectSaidAt(field('verification', 'author'), said.ownReport);
    // R83, about the plan
    await at.plan.locator('input[name="follow-view"][value="review"]').check();
    await field('review', 'step').and(at.page.locator('[value="verify"]')).check();
    await field('review', 'author').fill('Tim penyusun');
    await expectSaidAt(field('review', 'author'), said.ownPlan);
    // R82
    await field('review', 'author').fill('Rini');
    await form('review').locator('[data-action="take-step"]').click();
    await at.expectStatus('verified');
    await field('review', 'step').and(at.page.locator('[value="reopen"]')).check();
    await field('review', 'author').fill('Rini');
    await form('review').locator('[data-action="take-step"]').click();
    await expectSaidAt(field('review', 'minutes'), said.minutes);
    await at.expectStatus('verified');
    expect(at.faults).toEqual([]);
  });
});
