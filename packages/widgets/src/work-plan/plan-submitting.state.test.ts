import type { PlanLine } from '@berdaya/core/work-plan';
import { expect, test } from 'vitest';
import { machine } from './plan-machine.test-support.js';
import { recordOf, standingOf } from './work-plan.state.js';

const whole = {
  id: 'a',
  activity: 'Sosialisasi hasil pelatihan',
  responsible: 'Kader AMPL',
  startsOn: '2018-11-12',
  endsOn: '2018-11-16',
  indicator: 'Daftar hadir 30 orang',
} as const;

function ready() {
  const plan = machine();
  plan.send({ kind: 'replace-items', items: [whole] });
  plan.keep();
  return plan;
}

function submitted() {
  const plan = ready();
  plan.send({ kind: 'check' });
  plan.send({ kind: 'submit', author: ' Tim penyusun ', role: 'Kader' });
  return plan;
}

/** A line of the review that came from elsewhere. */
function step(name: string, at: string, also: object = {}): PlanLine {
  return {
    kind: 'review',
    step: name,
    id: `step ${name} ${at}`,
    planId: 'rktl',
    author: 'Fasilitator kecamatan',
    recordedAt: `2018-11-${at}T01:00:00.000Z`,
    deviceId: 'd2',
    sequence: Number(at),
    revision: 1,
    ...also,
  } as PlanLine;
}

function heard(plan: ReturnType<typeof machine>, ...lines: PlanLine[]) {
  return plan.send({ kind: 'lines-loaded', lines, unread: [] });
}

test('handing in records the revision and the step together, by whom it was said', () => {
  const plan = submitted();
  expect(plan.effects().map(({ kind }) => kind)).toEqual([
    'keep-lines',
    'tell-submitted',
    'show-status',
  ]);
  expect(plan.state().waiting).toMatchObject([
    { kind: 'revision', number: 1, author: 'Tim penyusun', plan: { items: [whole], revision: 1 } },
    { kind: 'review', step: 'submit', revision: 1, role: 'Kader', author: 'Tim penyusun' },
  ]);
  expect(standingOf(plan.state())).toMatchObject({
    status: 'submitted',
    canEdit: false,
    canReport: true,
  });
  plan.send({ kind: 'add-item' });
  expect(plan.state().notice).toEqual({ kind: 'locked' });
  plan.send({ kind: 'submit', author: 'Lagi' });
  expect(plan.state().waiting).toHaveLength(2);
});

test('nobody hands in without a name, nor without having been asked', () => {
  const plan = ready();
  plan.send({ kind: 'submit', author: 'Tim penyusun' });
  expect(plan.state().waiting).toEqual([]);
  plan.send({ kind: 'check' });
  plan.send({ kind: 'submit', author: '  ' });
  expect(plan.state()).toMatchObject({ waiting: [], notice: { kind: 'nameless' } });
  plan.send({ kind: 'cancel-submit' });
  expect(plan.state().isSubmitting).toBe(false);
});

test('a plan that came back is corrected and handed in as its second revision', () => {
  const plan = submitted();
  heard(plan, step('return', '08', { remarks: 'Lengkapi sumber dana.' }));
  expect(standingOf(plan.state())).toMatchObject({ status: 'returned', canEdit: true });
  plan.send({ kind: 'change-item', id: 'a', change: { place: 'Balai desa' } });
  plan.send({ kind: 'check' });
  plan.send({ kind: 'submit', author: 'Tim penyusun' });
  expect(recordOf(plan.state())?.revisions?.map(({ number }) => number)).toEqual([1, 2]);
});

test('what was reopened by minutes carries them in its next revision', () => {
  const plan = submitted();
  const minutes = { reference: 'BA 3/2019' };
  heard(plan, step('verify', '08'), step('reopen', '09', { minutes }));
  expect(standingOf(plan.state())).toMatchObject({ status: 'draft', canEdit: true });
  plan.send({ kind: 'check' });
  plan.send({ kind: 'submit', author: 'Tim penyusun' });
  expect(plan.state().waiting.at(-2)).toMatchObject({ kind: 'revision', number: 2, minutes });
});

test('a closed plan is neither written nor reported on', () => {
  const plan = submitted();
  heard(plan, step('verify', '08'), step('close', '09'));
  expect(standingOf(plan.state())).toMatchObject({
    status: 'closed',
    canEdit: false,
    canReport: false,
  });
});

test('lines that the store holds already wait no longer, and none is there twice', () => {
  const plan = submitted();
  const numbered = plan.state().waiting.map((line, index) => ({
    ...line,
    deviceId: 'd1',
    sequence: index + 1,
  })) as PlanLine[];
  heard(plan, ...numbered);
  expect(plan.state()).toMatchObject({ waiting: [], lines: numbered });
  plan.send({ kind: 'lines-kept', lines: numbered });
  expect(plan.state().lines).toHaveLength(2);
  expect(plan.effects()).toEqual([{ kind: 'tell-kept', lines: numbered }]);
});

test('lines that were refused go with the next ones, in their order', () => {
  const plan = submitted();
  const issue = { code: 'storage.full', severity: 'error', path: [], params: {} } as const;
  plan.send({ kind: 'store-refused', issue });
  expect(plan.state().keeping).toBe('kept');
  const refused = plan.state().waiting;
  const line = { kind: 'period-lock', through: '2018-11-30' } as const;
  plan.send({ kind: 'record-lines', lines: [line] });
  expect(plan.effects()).toContainEqual({ kind: 'keep-lines', lines: plan.state().waiting });
  expect(plan.state().waiting.slice(0, 2)).toEqual(refused);
  plan.send({ kind: 'keep-again' });
  expect(plan.effects().map(({ kind }) => kind)).toEqual(['open-store', 'keep-lines']);
});

test('the record is derived once for each plan and its lines', () => {
  const plan = submitted();
  const record = recordOf(plan.state());
  plan.send({ kind: 'choose-mode', mode: 'print' });
  expect(recordOf(plan.state())).toBe(record);
  heard(plan, step('verify', '08'));
  expect(recordOf(plan.state())).not.toBe(record);
});

test('a refusal of lines does not start a second keeping of the plan', () => {
  const plan = ready();
  plan.send({ kind: 'add-item' });
  const issue = { code: 'storage.full', severity: 'error', path: [], params: {} } as const;
  plan.send({ kind: 'store-refused', issue });
  plan.send({ kind: 'add-item' });
  expect(plan.effects().filter(({ kind }) => kind === 'keep')).toEqual([]);
});
