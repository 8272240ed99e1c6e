import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { afterEach, expect, test } from 'vitest';

import { workPlanTemplates } from '../../packages/core/src/work-plan/index.js';
import { PlanDevice } from './work-plan-page.test-support.js';

const read = (path: string) =>
  JSON.parse(readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8')) as object;

/** The page's document, its training and programme those of one of the five real documents. */
function documentOf(seed: string, owner: object): object {
  const { program, training } = read(`../five-documents/documents/${seed}.json`) as {
    program: object;
    training: object;
  };
  const original = read('dist/data/pelatihan.json') as { training: { sessions: object[] } };
  const { sessions } = original.training;
  const workPlans = [{ id: 'rktl-lajer', owner, items: [] }];
  return { ...original, program, training: { ...training, sessions }, workPlans };
}

/** Whose plan it is: no seed names a village or RW with a plan, so these are made up and say so. */
const seeds = [
  {
    seed: 'mesuji',
    template: 'pamsimas-group',
    owner: { kind: 'group', name: 'KPSPAMS Desa Contoh' },
    startsOn: '2019-01-07',
  },
  {
    seed: 'trenggalek',
    template: 'kotaku-bkm',
    owner: { kind: 'group', name: 'BKM Contoh' },
    startsOn: '2019-01-07',
  },
  {
    seed: 'pendampingan-desa',
    template: null,
    owner: { kind: 'village', name: 'Desa Contoh' },
    startsOn: '2026-12-01',
  },
  {
    seed: 'cimahi',
    template: 'ppm-rw',
    owner: { kind: 'group', name: 'RW 01 Kelurahan Contoh' },
    startsOn: '2019-03-04',
  },
] as const;

let device: PlanDevice | undefined;

afterEach(async () => {
  await device?.close();
  device = undefined;
});

test.each(seeds)(
  'the plan after the training of $seed opens, is written and submitted',
  async (seed) => {
    device = await PlanDevice.start({ document: documentOf(seed.seed, seed.owner) });
    const { plan } = device;
    const items = workPlanTemplates.find(({ id }) => id === seed.template)?.items ?? [null];
    if (seed.template === null) {
      await plan.locator('[data-action="add"]').click();
      await device.field(1, 'activity').fill('Musyawarah desa tentang pendampingan');
    } else {
      await plan.locator('input[name="mode"][value="start"]').check();
      const offered = plan.locator('input[name="template"]');
      await offered.first().waitFor();
      // What fits the programme is offered first.
      const first = workPlanTemplates.find(({ id }) => id === seed.template)?.programKey;
      const fitting = workPlanTemplates.filter(({ programKey }) => programKey === first);
      expect(fitting.map(({ id }) => id)).toContain(await offered.first().inputValue());
      await plan.locator(`input[name="template"][value="${seed.template}"]`).check();
      await plan.locator('[data-action="append-template"]').click();
      await plan.locator('[data-action="see"]').click();
    }
    const rows = plan.locator('[data-item]');
    await expect.poll(() => rows.count()).toBe(items.length);
    for (const [index] of items.entries()) {
      await device.field(index + 1, 'responsible').fill('Ketua');
      await device.field(index + 1, 'startsOn').fill(seed.startsOn);
      await device.field(index + 1, 'endsOn').fill(seed.startsOn.replace(/\d\d$/, '28'));
      await device.field(index + 1, 'indicator').fill('1 berita acara');
    }
    await plan.locator('[data-action="check"]').click();
    await plan.locator('[part="submit"] [name="author"]').fill('Tim penyusun');
    await plan.locator('[data-action="submit"]').click();
    await device.expectStatus('submitted');
    await device.untilKept();
    await device.expectSound(seed.seed);
    await device.reload();
    await device.expectStatus('submitted');
    expect(await device.field(items.length, 'indicator').inputValue()).toBe('1 berita acara');
    const activity = items.at(-1)?.activity ?? 'Musyawarah desa tentang pendampingan';
    expect(await device.field(items.length, 'activity').inputValue()).toBe(activity);
    expect(device.faults).toEqual([]);
  },
);
