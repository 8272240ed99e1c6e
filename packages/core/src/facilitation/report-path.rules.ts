import { rulesFor } from '../kernel/index.js';
import { reportLevels, type FacilitationReport, type ReportLevel } from './facilitation.js';

/** What rules about a report may look at beside it. */
export interface FacilitationContext {
  /** Most villages one PLD accompanies; 4 unless said otherwise, which is not verified. */
  readonly maximumVillages?: number;
  /**
   * The levels a report passes, from below. Facilitator, camat, kabupaten unless said otherwise: that is the wording of
   * 2015, and later regulations have replaced it.
   */
  readonly levels?: readonly ReportLevel[];
}

const rule = rulesFor<FacilitationReport, FacilitationContext>();

const wordingOf2015 =
  'duty of a pendamping desa in the wording of 2015 (Permendesa PDTT 3/2015, since replaced)';

const pathOutOfOrder = rule({
  code: 'facilitation.path-out-of-order',
  severity: 'error',
  source: wordingOf2015,
  *find({ path }, { levels = reportLevels }) {
    const stations = path ?? [];
    for (const [index, { step }] of stations.entries()) {
      const previous = stations[index - 1]?.step;
      if (previous === undefined || levels.indexOf(step) > levels.indexOf(previous)) continue;
      yield { path: ['path', index, 'step'], params: { step, previous } };
    }
  },
});

const levelSkipped = rule({
  code: 'facilitation.level-skipped',
  severity: 'warning',
  source: wordingOf2015,
  *find({ path }, { levels = reportLevels }) {
    const passed = (path ?? []).map(({ step }) => step);
    for (const [index, step] of passed.entries()) {
      const place = levels.indexOf(step);
      // A report begins with the facilitator, named as a station or not.
      const skipped = place < 2 ? undefined : levels[place - 1];
      if (skipped === undefined || passed.includes(skipped)) continue;
      yield { path: ['path', index, 'step'], params: { step, skipped } };
    }
  },
});

const forwardedBeforeReceived = rule({
  code: 'facilitation.forwarded-before-received',
  severity: 'error',
  source: 'common sense',
  *find({ path }) {
    for (const [index, { receivedOn, forwardedOn }] of (path ?? []).entries()) {
      if (receivedOn == null || forwardedOn == null || forwardedOn >= receivedOn) continue;
      yield { path: ['path', index, 'forwardedOn'], params: { receivedOn, forwardedOn } };
    }
  },
});

const receivedBeforeForwarded = rule({
  code: 'facilitation.received-before-forwarded',
  severity: 'error',
  source: 'common sense',
  *find({ path }) {
    const stations = path ?? [];
    for (const [index, { receivedOn }] of stations.entries()) {
      const forwardedOn = stations[index - 1]?.forwardedOn;
      if (receivedOn == null || forwardedOn == null || receivedOn >= forwardedOn) continue;
      yield { path: ['path', index, 'receivedOn'], params: { receivedOn, forwardedOn } };
    }
  },
});

/** Rules about the way a report takes up to the kabupaten. */
export const reportPathRules = [
  pathOutOfOrder,
  levelSkipped,
  forwardedBeforeReceived,
  receivedBeforeForwarded,
] as const;
