import { rulesFor } from '../kernel/index.js';
import type { Instrument } from './instrument.js';
import type { Score } from './score.js';
import type { Label } from './step.js';

/** One input scored under several combinations of variants. */
export interface ScoredVariants {
  readonly instrument: Instrument;
  readonly scores: readonly Score[];
}

const rule = rulesFor<ScoredVariants>();

const dependsOnVariant = rule({
  code: 'scoring.depends-on-variant',
  severity: 'warning',
  source: 'a result that hangs on a practice names the practice',
  *find({ instrument, scores }) {
    const classes = scores.map((each) => classOf(instrument, each));
    if (new Set(classes.map((each) => each?.class)).size < 2) return;
    const practices = scores.map((each) => practicesOf(instrument, each));
    yield {
      path: [],
      params: {
        indonesian: instrument.title.id,
        english: instrument.title.en,
        practicesIndonesian: practices.map((each) => each.map(({ id }) => id).join(', ')),
        practicesEnglish: practices.map((each) => each.map(({ en }) => en).join(', ')),
        classesIndonesian: classes.map((each) => each?.label.id ?? ''),
        classesEnglish: classes.map((each) => each?.label.en ?? ''),
        values: scores.map((each) => valueOf(instrument, each)),
      },
    };
  },
});

/** Every rule about one input under several variants. */
export const comparisonRules = [dependsOnVariant] as const;

function classOf({ headline }: Instrument, { results }: Score) {
  const reached = results[headline.class ?? ''];
  return reached != null && 'class' in reached ? reached : undefined;
}

function valueOf({ headline }: Instrument, { results }: Score): string {
  const value = results[headline.value];
  return value != null && 'rounded' in value ? String(value.rounded) : '';
}

function practicesOf(instrument: Instrument, { variants }: Score): Label[] {
  return Object.entries(variants).flatMap(
    ([id, option]) => instrument.variants[id]?.options[option]?.label ?? [],
  );
}
