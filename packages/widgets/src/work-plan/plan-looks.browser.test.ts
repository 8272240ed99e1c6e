import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { sampleDossier } from '../element/sample-dossier.test-support.js';
import { anActivity, followedPlan } from './follow-up/follow-up.test-support.js';
import './register.js';
import { clearPage, planOn, row, shown, storeNamed } from './work-plan.test-support.js';

beforeEach(async () => {
  document.documentElement.lang = 'id';
  await page.viewport(1280, 900);
});

afterEach(clearPage);

async function longPlan() {
  const long = 'Menyusun rencana kerja masyarakat bersama pemangku kepentingan desa';
  const items = Array.from({ length: 60 }, (_, index) =>
    anActivity(`i${String(index)}`, index % 3 === 0 ? { activity: long } : {}),
  );
  const costly = anActivity('costly', { costRupiah: 1_250_000_000, startsOn: '2018-11-01' });
  const dossier = { ...sampleDossier(), workPlans: [followedPlan(costly, ...items)] };
  return planOn(await storeNamed(), { dossier });
}

test('each column stands beneath its head, an amount is read whole, and rows out of sight cost nothing', async () => {
  const element = await longPlan();
  const edges = (cells: Iterable<Element>) =>
    [...cells].map((cell) => Math.round(cell.getBoundingClientRect().left));
  const heads = edges(shown(element, 'thead tr').children);
  expect(heads).toHaveLength(8);
  expect(edges(row(element, 1).firstElementChild?.children ?? [])).toEqual(heads);
  expect(edges(row(element, 2).firstElementChild?.children ?? [])).toEqual(heads);
  const amount = document.createRange();
  const cost = shown(element, 'td.cost');
  amount.setStart(cost, 0);
  amount.setEndBefore(shown(element, 'td.cost small'));
  const lines = new Set([...amount.getClientRects()].map(({ top }) => Math.round(top)));
  expect(cost.textContent).toContain('Rp1.250.000.000');
  expect(lines.size).toBeLessThanOrEqual(2); // its hidden label and itself
  expect(cost.scrollWidth).toBeLessThanOrEqual(cost.clientWidth);
  expect(getComputedStyle(row(element, 60)).contentVisibility).toBe('auto');
});

test.each([1280, 360])('what is said of one day has the room of both at %i px', async (width) => {
  await page.viewport(width, 900);
  const element = await longPlan();
  const [starts, ends] = element.renderRoot.querySelectorAll<HTMLElement>('.date');
  const said = shown(element, '.date [part="findings"]').getBoundingClientRect();
  expect(said.width).toBeGreaterThan((starts?.clientWidth ?? 0) * 1.5);
  expect(said.right).toBeLessThanOrEqual((ends?.getBoundingClientRect().right ?? 0) + 1);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
