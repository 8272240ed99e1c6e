import { wallClock, type Instant } from '@berdaya/core/kernel';
import { lockBefore, type PlanLine, type UnnumberedPlanLine } from '@berdaya/core/work-plan';
import { describe, expect, test } from 'vitest';
import { emptyWorkPlan, type WorkPlanState } from '../work-plan.state.js';
import type { FormFinding } from './findings.state.js';
import { toldFindings } from './findings.state.js';
import { emptyFollowUp, followUpdate } from './follow-up.state.js';
import {
  aLine,
  anActivity,
  aReport,
  followedPlan,
  keptOn,
  submission,
} from './follow-up.test-support.js';
import { filterCounts, marksOf, shownItems } from './item-list.state.js';
import { lockResult } from './period-lock.state.js';
import { photoPlace } from './photo-place.state.js';
import { planFacts, type PlanFacts } from './plan-facts.state.js';
import { possibleSteps, stepResult } from './plan-review.state.js';
import { planningResult } from './planning-status.state.js';
import { realisation } from './realisation.state.js';
import { afterStatus, reportResult } from './report-form.state.js';
import { broughtBack, emptyForm, type Fields } from './typed.state.js';
import { choiceField, ownReports, verificationResult } from './verification.state.js';

const clock = (at: Instant) => wallClock(at, 'WIB');
const now: Instant = '2018-12-20T03:00:00.000Z';

const plan = followedPlan(
  anActivity('a'),
  anActivity('b', { endsOn: '2019-03-31', isStaged: true, responsible: 'Wati' }),
  anActivity('c', { activity: 'Usulan ke RKPDes', endsOn: '2018-12-20' }),
);

function factsOf(...lines: readonly UnnumberedPlanLine[]): PlanFacts {
  return factsAmong(lines.map((line, index) => keptOn('hp1', index + 1, line)));
}

function factsAmong(lines: readonly PlanLine[]): PlanFacts {
  const state: WorkPlanState = { ...emptyWorkPlan, phase: 'ready', plan, lines };
  const facts = planFacts(state, clock, now);
  if (facts === null) throw new Error('no plan');
  return facts;
}

function item(facts: PlanFacts, id: string) {
  const found = facts.items.find((each) => each.item.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

function namesOf(findings: readonly FormFinding[]): string[] {
  return findings.map(
    (finding) =>
      `${finding.field} ${'fault' in finding ? finding.fault : finding.issue.code} ${finding.severity}`,
  );
}

const submitted = submission(plan);

describe('the list of activities', () => {
  const facts = factsOf(
    ...submitted,
    aReport('r1', 'Siti', 10, { status: 'blocked', obstacle: 'Hujan' }),
    aReport('r2', 'Siti', 11, { itemId: 'c', percent: 100, status: 'done' }),
    aLine('v1', 'Rini', 12, { kind: 'verification', entryIds: ['r2'], verdict: 'confirmed' }),
  );

  test('an activity is late only after its last day, and not once it is claimed done', () => {
    expect(facts.items.map(({ daysLate }) => daysLate)).toEqual([5, 0, 0]);
    expect(facts.items.map(marksOf)).toEqual([
      ['blocked', 'late', 'awaiting'],
      ['not-reported'],
      [],
    ]);
  });

  test('claimed, evidenced and verified stay apart', () => {
    const { claimed, evidenced, verified } = item(facts, 'c').progress;
    expect([claimed?.percent, evidenced, verified?.percent]).toEqual([100, null, 100]);
  });

  test('filters count what they show, and the search finds all words', () => {
    expect(filterCounts(facts.items)).toEqual({
      all: 3,
      late: 1,
      blocked: 1,
      'not-reported': 1,
      awaiting: 1,
      rejected: 0,
      contested: 0,
    });
    const ids = (search: string) =>
      shownItems(facts.items, 'all', search).map((each) => each.item.id);
    expect(ids('rkpdes USULAN')).toEqual(['c']);
    expect(ids('wati')).toEqual(['b']);
    expect(ids('wati usulan')).toEqual([]);
    expect(shownItems(facts.items, 'late', 'usulan')).toEqual([]);
  });

  test('a rejected report waits no more, and is marked until somebody says otherwise', () => {
    const says = (id: string, at: number, verdict: 'rejected' | 'confirmed') =>
      aLine(id, 'Rini', at, { kind: 'verification', entryIds: ['r1'], verdict, remarks: 'Buram' });
    const lines = [...submitted, aReport('r1', 'Siti', 10), says('v1', 12, 'rejected')];
    const rejected = factsOf(...lines);
    expect(marksOf(item(rejected, 'a'))).toContain('rejected');
    expect(item(rejected, 'a').rejection?.remarks).toBe('Buram');
    expect(item(factsOf(...lines, says('v2', 13, 'confirmed')), 'a').rejection).toBeNull();
    const again = aReport('r2', 'Siti', 14, { replaces: ['r1'] });
    expect(item(factsOf(...lines, again), 'a').rejection).toBeNull();
    expect(item(rejected, 'a').awaiting).toEqual([]);
    expect(item(rejected, 'a').progress.verified).toBeNull();
  });

  test('reports from two devices that saw nothing of each other are both shown', () => {
    const contested = factsAmong([
      ...submitted.map((line, index) => keptOn('hp1', index + 1, line)),
      keptOn('hp1', 3, aReport('r1', 'Siti', 10, { percent: 30 })),
      keptOn('hp2', 1, aReport('r2', 'Andi', 11, { percent: 80 })),
    ]);
    expect(item(contested, 'a').progress.isContested).toBe(true);
    expect(item(contested, 'a').heads.map(({ id }) => id)).toEqual(['r1', 'r2']);
    const settled = reportResult(
      { fields: { status: 'running', percent: '80' }, evidence: [] },
      item(contested, 'a'),
      contested,
      'Budi',
    );
    expect(settled.line?.replaces).toEqual(['r1', 'r2']);
  });

  test('progress is reported from the submission on, until the plan is closed', () => {
    expect(factsOf().isFollowed).toBe(false);
    expect(factsOf(...submitted).isFollowed).toBe(true);
    const verified = aLine('s2', 'Rini', 3, { kind: 'review', step: 'verify', revision: 1 });
    const closed = aLine('s3', 'Rini', 4, { kind: 'review', step: 'close', revision: 1 });
    expect(factsOf(...submitted, verified, closed).isFollowed).toBe(false);
  });
});

describe('a report', () => {
  const facts = factsOf(...submitted);
  const report = (fields: Fields, of = 'a', among = facts, author = 'Siti') =>
    reportResult({ ...emptyForm, fields }, item(among, of), among, author);

  test('an empty form asks for status, progress and name', () => {
    const { line, findings } = report({}, 'a', facts, ' ');
    expect(line).toBeNull();
    expect(namesOf(findings)).toEqual([
      'status status-missing error',
      'percent percent-missing error',
      'author name-missing error',
    ]);
    expect(toldFindings(findings, false)).toEqual([]);
    expect(toldFindings(findings, true)).toHaveLength(3);
  });

  test.each([
    ['0', true],
    ['100', true],
    ['101', false],
    ['12,5', false],
    ['-1', false],
  ])('progress %s is read: %s', (percent, isRead) => {
    const { findings } = report({ status: 'running', percent });
    expect(namesOf(findings)).toEqual(isRead ? [] : ['percent percent-unreadable error']);
  });

  test('a status that does not fit its progress is refused at the status (R79)', () => {
    const { line, findings } = report({ status: 'not-started', percent: '20' });
    expect(line).toBeNull();
    expect(namesOf(findings)).toEqual(['status work-plan.status-does-not-fit-progress error']);
  });

  test('a blocked activity asks for obstacle and next step, and can be recorded without (R80)', () => {
    const { line, findings } = report({ status: 'blocked', percent: '20', obstacle: 'Hujan' });
    expect(namesOf(findings)).toEqual(['nextStep work-plan.blocked-without-next-step warning']);
    expect(line).toMatchObject({ obstacle: 'Hujan', nextStep: null });
  });

  test('what was done without evidence is told at the evidence', () => {
    const { line, findings } = report({ status: 'done', percent: '100' });
    expect(namesOf(findings)).toEqual(['evidence work-plan.done-without-evidence warning']);
    expect(line?.percent).toBe(100);
  });

  test('an activity counted in stages is at a stage', () => {
    expect(namesOf(report({ status: 'running', percent: '50' }, 'b').findings)).toEqual([
      'percent work-plan.progress-between-stages warning',
    ]);
  });

  test('nobody has seen tomorrow', () => {
    const seen = (seenOn: string) => report({ status: 'running', percent: '10', seenOn }).line;
    expect(seen('2018-12-21')).toBeNull();
    expect(seen('2018-12-20')?.seenOn).toBe('2018-12-20');
  });

  test('a report about a settled day needs a reason and is marked', () => {
    const lock = aLine('l1', 'Rini', 20, { kind: 'period-lock', through: '2018-11-30' });
    const locked = factsOf(...submitted, aReport('r0', 'Siti', 5, { seenOn: '2018-11-30' }), lock);
    const of = (fields: Fields) =>
      report({ status: 'running', percent: '40', ...fields }, 'a', locked);
    expect(of({ seenOn: '2018-12-01' }).findings).toEqual([]);
    expect(namesOf(of({ seenOn: '2018-11-30' }).findings)).toEqual([
      'reason work-plan.reported-after-lock error',
    ]);
    expect(of({ seenOn: '2018-11-30', reason: 'Sinyal' }).line?.reason).toBe('Sinyal');
    expect(of({ seenOn: '2018-12-01', reason: 'Sinyal' }).line?.reason).toBeNull();
    const marked = factsOf(
      ...submitted,
      aReport('r0', 'Siti', 5, { seenOn: '2018-11-30' }),
      lock,
      aReport('r1', 'Siti', 30, { seenOn: '2018-11-30', reason: 'Sinyal' }),
    );
    const locks = item(marked, 'a').reports.map(
      (each) => lockBefore(each, marked.locks, marked.timeZone)?.id,
    );
    expect(locks).toEqual([undefined, 'l1']);
  });

  test('a status brings its percentage along', () => {
    expect(afterStatus('done', {})).toEqual({ status: 'done', percent: '100' });
    expect(afterStatus('not-started', { percent: '40' })).toEqual({
      status: 'not-started',
      percent: '0',
    });
    expect(afterStatus('running', { percent: '100' })).toEqual({ status: 'running', percent: '' });
    expect(afterStatus('blocked', { percent: '40' })).toEqual({ status: 'blocked', percent: '40' });
  });
});

describe('a verification', () => {
  const facts = factsOf(
    ...submitted,
    aReport('r1', 'Siti', 10),
    aReport('r2', 'Siti', 11, { itemId: 'b' }),
  );
  const both = { [choiceField('r1')]: 'yes', [choiceField('r2')]: 'yes' };

  test('confirms several reports at once', () => {
    const { line, findings } = verificationResult({ ...both, verdict: 'confirmed' }, facts, 'Rini');
    expect(findings).toEqual([]);
    expect(line?.entryIds).toEqual(['r1', 'r2']);
  });

  test.each([
    ['Siti', ['r1', 'r2']],
    ['siti ', ['r1', 'r2']],
    ['Wati', ['r2']],
    ['Rini', []],
  ])('%s must not verify %j', (author, own) => {
    expect([...ownReports(both, facts, author)]).toEqual(own);
    const { line, findings } = verificationResult({ ...both, verdict: 'confirmed' }, facts, author);
    expect(line === null).toBe(own.length > 0);
    expect(namesOf(findings)).toEqual(
      own.length > 0 ? ['author work-plan.verified-by-responsible error'] : [],
    );
  });

  test('a role that answers for the activity is refused like a name', () => {
    const fields = { [choiceField('r1')]: 'yes', verdict: 'confirmed', role: 'Ketua KPSPAMS' };
    expect(verificationResult(fields, facts, 'Rini').line).toBeNull();
  });

  test('a rejection tells why', () => {
    const { line, findings } = verificationResult({ ...both, verdict: 'rejected' }, facts, 'Rini');
    expect(line).toBeNull();
    expect(namesOf(findings)).toEqual(['remarks work-plan.rejected-without-remarks error']);
  });

  test('nothing chosen, no outcome, no name', () => {
    expect(namesOf(verificationResult({}, facts, '').findings)).toEqual([
      'chosen nothing-chosen error',
      'verdict verdict-missing error',
      'author name-missing error',
    ]);
  });
});

describe('the review of the plan', () => {
  const step = (fields: Fields, facts: PlanFacts, author: string) =>
    stepResult(fields, facts, author);
  const s = (id: string, at: number, kind: 'return' | 'verify' | 'close') =>
    aLine(id, 'Rini', at, { kind: 'review', step: kind, revision: 1, remarks: 'Ya' });

  test('each status leads on to its own steps', () => {
    expect(possibleSteps(factsOf())).toEqual([]);
    expect(possibleSteps(factsOf(...submitted))).toEqual(['verify', 'return']);
    expect(possibleSteps(factsOf(...submitted, s('s1', 3, 'return')))).toEqual([]);
    expect(possibleSteps(factsOf(...submitted, s('s1', 3, 'verify')))).toContain('close');
    expect(stepResult({ step: 'verify' }, factsOf(), 'Rini').line).toBeNull();
  });

  test('of several steps none is taken for granted', () => {
    expect(namesOf(step({}, factsOf(...submitted), '').findings)).toEqual([
      'step step-missing error',
      'author name-missing error',
    ]);
  });

  test('a plan is returned with remarks only', () => {
    const facts = factsOf(...submitted);
    expect(namesOf(step({ step: 'return' }, facts, 'Rini').findings)).toEqual([
      'remarks review.returned-without-remarks error',
    ]);
    const { line } = step({ step: 'return', remarks: 'Indikator' }, facts, 'Rini');
    expect(line).toMatchObject({ step: 'return', revision: 1, remarks: 'Indikator' });
  });

  test.each(['Budi', 'Ketua KPSPAMS', 'wati'])('%s must not verify the plan', (author) => {
    expect(namesOf(step({ step: 'verify' }, factsOf(...submitted), author).findings)).toEqual([
      'author review.verified-by-responsible error',
    ]);
  });

  test('a plan is reopened with minutes only', () => {
    const closed = factsOf(...submitted, s('s1', 3, 'verify'), s('s2', 4, 'close'));
    expect(namesOf(step({}, closed, 'Rini').findings)).toEqual([
      'minutes review.reopened-without-minutes error',
    ]);
    const fields = { minutes: 'BA 3/2018', minutesOn: '2018-12-19' };
    expect(step(fields, closed, 'Rini').line).toMatchObject({
      step: 'reopen',
      minutes: { reference: 'BA 3/2018', datedOn: '2018-12-19' },
    });
  });
});

describe('settling a period', () => {
  test('proposes the end of last month, and refuses what is to come or settled', () => {
    const facts = factsOf(aLine('l1', 'Rini', 1, { kind: 'period-lock', through: '2018-10-31' }));
    const settle = (fields: Fields) => lockResult(fields, facts, 'Rini');
    expect(settle({}).line?.through).toBe('2018-11-30');
    expect(settle({ through: '2018-12-20' }).line?.through).toBe('2018-12-20');
    expect(namesOf(settle({ through: '2018-12-21' }).findings)).toEqual([
      'through day-in-future error',
    ]);
    expect(namesOf(settle({ through: '2018-10-31' }).findings)).toEqual([
      'through already-settled error',
    ]);
    expect(namesOf(settle({ through: '' }).findings)).toEqual(['through day-missing error']);
  });
});

describe('planning status', () => {
  test('is held against the calendar of the village (R78)', () => {
    const facts = factsOf(...submitted);
    const proposed = (proposedOn: string) =>
      planningResult(
        { document: 'rkpdes', status: 'proposed', year: '2019', basisYear: '2017', proposedOn },
        item(facts, 'a'),
        facts,
        'Siti',
      );
    expect(namesOf(proposed('2018-09-30').findings)).toEqual([]);
    expect(namesOf(proposed('2018-10-01').findings)).toEqual([
      'proposedOn work-plan.proposed-too-late warning',
    ]);
    expect(proposed('2018-10-01').line?.link?.proposedOn).toBe('2018-10-01');
  });

  test('asks for document, status and a year of four digits', () => {
    const facts = factsOf(...submitted);
    const { findings } = planningResult({ year: '19' }, item(facts, 'a'), facts, 'Siti');
    expect(namesOf(findings)).toEqual([
      'document document-missing error',
      'status planning-status-missing error',
      'year year-unreadable error',
    ]);
  });

  test('the latest line counts, and the next one replaces all that are open', () => {
    const link = { document: 'rkpdes', status: 'proposed', year: 2019 } as const;
    const facts = factsOf(
      aLine('p1', 'Siti', 1, { kind: 'planning', itemId: 'a', link, replaces: [] }),
      aLine('p2', 'Siti', 2, {
        kind: 'planning',
        itemId: 'a',
        link: { ...link, status: 'agreed' },
        replaces: ['p1'],
      }),
    );
    expect(item(facts, 'a').item.planningLink?.status).toBe('agreed');
    const next = planningResult(
      { document: 'rkpdes', status: 'budgeted', year: '2019', basisYear: '2017' },
      item(facts, 'a'),
      facts,
      'Siti',
    );
    expect(next.line?.replaces).toEqual(['p2']);
  });
});

test('the figures of a plan are exact shares, apart, with what they do not tell', () => {
  const evidence = [{ id: 'e', kind: 'photo', label: 'Foto' } as const];
  const facts = factsOf(
    ...submitted,
    aReport('r1', 'Siti', 10, { percent: 100, status: 'done', evidence: [...evidence] }),
    aReport('r2', 'Siti', 11, { itemId: 'b', percent: 80 }),
  );
  const { shares, done, remarks } = realisation(facts);
  expect(shares.claimed).toEqual({ numerator: 180, denominator: 300 });
  expect(shares.evidenced).toEqual({ numerator: 100, denominator: 300 });
  expect(shares.verified).toEqual({ numerator: 0, denominator: 300 });
  expect(done).toEqual({ claimed: 1, evidenced: 1, verified: 0 });
  expect(remarks.find(({ kind }) => kind === 'withoutReport')?.activities).toEqual([
    'Usulan ke RKPDes',
  ]);
});

describe('what is typed', () => {
  const typed = followUpdate(emptyFollowUp, {
    kind: 'type',
    form: 'report a',
    fields: { status: 'running', percent: '40' },
  });

  test('is the same after a reload', () => {
    const { forms, recorded } = typed;
    expect(broughtBack(JSON.stringify({ forms, recorded })).forms).toEqual(forms);
    expect(broughtBack('no json').forms).toEqual({});
    expect(broughtBack('{"forms":{"report a":{"fields":7}}}').forms).toEqual({});
  });

  test('a form that is emptied is typed no more', () => {
    const emptied = followUpdate(typed, {
      kind: 'type',
      form: 'report a',
      fields: { status: '', percent: '' },
    });
    expect(emptied.forms).toEqual({});
  });

  test('what was recorded comes back unless it is known to be kept', () => {
    const recorded = followUpdate(typed, {
      kind: 'recorded',
      form: 'report a',
      lineId: 'r1',
      sentence: 'Dicatat.',
    });
    expect(recorded.forms).toEqual({});
    const after = { ...emptyFollowUp, ...broughtBack(JSON.stringify(recorded)) };
    expect(after.forms).toEqual(typed.forms);
    const kept = followUpdate(after, { kind: 'kept', lineIds: new Set(['r1']) });
    expect(kept.forms).toEqual({});
    expect(kept.recorded).toEqual([]);
    const more = followUpdate(after, { kind: 'type', form: 'report a', fields: { percent: '50' } });
    expect(followUpdate(more, { kind: 'kept', lineIds: new Set(['r1']) }).forms).toEqual(
      more.forms,
    );
  });
});

describe('where a photo was taken', () => {
  const degrees = [7, 1, 5, 1, 211_800, 10_000];

  test.each([true, false])('is read in either byte order (little: %s)', (isLittle) => {
    const place = photoPlace(jpegWithPlace(isLittle, 'S', degrees, 'E', [110, 1, 54, 1, 0, 0]));
    expect(place?.latitude).toBeCloseTo(-(7 + 5 / 60 + 21.18 / 3600), 9);
    expect(place?.longitude).toBeCloseTo(110.9, 9);
  });

  test('is unknown in a broken, a bare and a foreign file', () => {
    const whole = jpegWithPlace(true, 'S', degrees, 'E', degrees);
    for (let end = 0; end < whole.length - 1; end += 1) {
      expect(photoPlace(whole.slice(0, end))).toBeNull();
    }
    expect(photoPlace(new Uint8Array([0xff, 0xd8, 0xff, 0xda, 0, 2, 0, 0, 0, 0]))).toBeNull();
    expect(photoPlace(new TextEncoder().encode('\x89PNG and no camera at all'))).toBeNull();
    const nowhere = jpegWithPlace(true, 'N', [0, 1, 0, 1, 0, 1], 'E', [0, 1, 0, 1, 0, 1]);
    expect(photoPlace(nowhere)).toBeNull();
  });
});

/** The head of a JPEG with an EXIF block that holds a place, as cameras write it. */
function jpegWithPlace(
  isLittle: boolean,
  northSide: string,
  north: readonly number[],
  eastSide: string,
  east: readonly number[],
): Uint8Array {
  const tiff = new DataView(new ArrayBuffer(134));
  const short = (at: number, value: number) => {
    tiff.setUint16(at, value, isLittle);
  };
  const long = (at: number, value: number) => {
    tiff.setUint32(at, value, isLittle);
  };
  const entry = (at: number, [tag, type, count]: readonly [number, number, number]) => {
    short(at, tag);
    short(at + 2, type);
    long(at + 4, count);
    return at + 8;
  };
  tiff.setUint16(0, isLittle ? 0x4949 : 0x4d4d);
  short(2, 42);
  long(4, 8);
  short(8, 1);
  long(entry(10, [0x8825, 4, 1]), 26);
  short(26, 4);
  tiff.setUint8(entry(28, [1, 2, 2]), northSide.charCodeAt(0));
  long(entry(40, [2, 5, 3]), 86);
  tiff.setUint8(entry(52, [3, 2, 2]), eastSide.charCodeAt(0));
  long(entry(64, [4, 5, 3]), 110);
  for (const [index, value] of north.entries()) long(86 + index * 4, value);
  for (const [index, value] of east.entries()) long(110 + index * 4, value);
  const block = new Uint8Array(tiff.buffer);
  const header = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xe1, 0, 8 + block.length];
  return new Uint8Array([...header, 0x45, 0x78, 0x69, 0x66, 0, 0, ...block]);
}
