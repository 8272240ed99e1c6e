import type { Instrument, Quantity, Score } from '@berdaya/core/scoring';
import { planRealisation, type WorkPlanRecord } from '@berdaya/core/work-plan';
import type { ReactiveControllerHost } from 'lit';
import type { Language } from '../element/languages.js';
import { LateModule } from '../element/late-module.js';
import type { ShownScore } from './monitor-plan.view.js';
import type { MonitorMoment, MonitorState, Realised } from './monitor-model.state.js';
import { turn } from './plan-reader.js';

type Scores = typeof import('./monitor-scores.js');

/** How long plans are scored before the page has its turn, in milliseconds. */
const inTurn = 25;

/** Scores plans under the instrument that the page hands in, in turns, and explains the score of one. */
export class PlanScorer {
  readonly #scores: LateModule<Scores>;
  readonly #tell: (realised: ReadonlyMap<number, Realised>) => void;
  #run = 0;

  constructor(
    host: ReactiveControllerHost,
    tell: (realised: ReadonlyMap<number, Realised>) => void,
  ) {
    this.#scores = new LateModule(host, () => import('./monitor-scores.js'));
    this.#tell = tell;
  }

  /** Scores all plans that are read. */
  async score(state: MonitorState, instrument: Instrument | undefined): Promise<void> {
    const run = (this.#run += 1);
    const { moment, read } = state;
    await this.#scores.fetch();
    const scores = this.#scores.module;
    if (instrument === undefined || moment === null || scores === undefined) return;
    const realised = new Map<number, Realised>();
    let end = performance.now() + inTurn;
    for (const [position, record] of read.records.entries()) {
      if (performance.now() > end) {
        await turn();
        end = performance.now() + inTurn;
      }
      if (run !== this.#run) return;
      realised.set(position, percentOf(scoreOf(record, moment, instrument, scores)));
    }
    this.#tell(realised);
  }

  /** Gives up what is being scored. */
  stop(): void {
    this.#run += 1;
  }

  /** The score of the plan looked into, with its whole reckoning; nothing while it is not there. */
  shown(
    { plan, read, moment }: MonitorState,
    instrument: Instrument | undefined,
    language: Language,
    noAnswer: string,
  ): ShownScore | undefined {
    const record = read.records[plan ?? -1];
    if (instrument === undefined || record === undefined || moment === null) return undefined;
    const scores = this.#scores.module;
    if (scores === undefined) return undefined;
    const scored = scoreOf(record, moment, instrument, scores);
    const voice = language === 'en' ? scores.englishScoreVoice : scores.indonesianScoreVoice;
    const percent = percentOf(scored);
    const result = percent === null ? noAnswer : `${voice.format.number(percent)}%`;
    const explanation = scores.explanationText(scores.explainScore(scored, voice), voice);
    return { title: instrument.title[language], result, explanation };
  }
}

/** Whether the rows are what the instrument asks for, only the score itself can tell; what does not fit is an issue of it. */
function scoreOf(
  record: WorkPlanRecord,
  moment: MonitorMoment,
  instrument: Instrument,
  { score }: Scores,
): Score {
  return score(instrument, planRealisation(record, moment).input as never, { on: moment.on });
}

function percentOf({ instrument, results }: Score): Realised {
  const { value } = instrument.headline as { readonly value?: string };
  const result = value === undefined ? null : (results[value] as Quantity | null | undefined);
  return result?.rounded ?? null;
}
