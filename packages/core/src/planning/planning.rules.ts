import { checkRules, rulesFor, type Issue, type Stage } from '../kernel/index.js';
import { planningWindow } from './planning-calendar.js';
import { planningChainRules } from './planning-chain.rules.js';
import type { PlanningContext } from './planning-context.js';
import { planningDocuments } from './planning-documents.js';
import type { PlanningDocument } from './planning.js';
import { rpjmdesRules } from './rpjmdes.rules.js';
import { slumAspect, slumAspects } from './slum-aspects.js';

const rule = rulesFor<PlanningDocument, PlanningContext>();

const periodInverted = rule({
  code: 'planning.period-inverted',
  severity: 'error',
  source: 'common sense',
  *find({ period }) {
    if (period == null || period.to >= period.from) return;
    yield { path: ['period', 'to'], params: { from: period.from, to: period.to } };
  },
});

const unknownSlumAspect = rule({
  code: 'planning.unknown-slum-aspect',
  number: 'R86',
  severity: 'error',
  source: 'Permen PUPR 14/PRT/M/2018 as named in a KOTAKU report on the 7+1 slum criteria',
  *find({ items }) {
    for (const [index, { slumAspect: written }] of (items ?? []).entries()) {
      if (written == null || slumAspect(written)) continue;
      yield {
        path: ['items', index, 'slumAspect'],
        params: { written, known: slumAspects.map(({ name }) => name) },
      };
    }
  },
});

const agreedLate = rule({
  code: 'planning.agreed-late',
  number: 'R78',
  severity: 'warning',
  source: 'Permendesa 21/2020 article 22(4) for the RKPDes; the other dates of the calendar',
  *find({ kind, status, period, agreedOn }, { calendar }) {
    // An amendment comes later by nature.
    if (period == null || agreedOn == null || status === 'amended') return;
    const limit = planningWindow(kind, period.from, calendar ?? undefined)?.closesOn;
    if (limit === undefined || agreedOn <= limit) return;
    const document = planningDocuments[kind].shortName;
    yield { path: ['agreedOn'], params: { document, year: period.from, agreedOn, limit } };
  },
});

const agreedWithoutMinutes = rule({
  code: 'planning.agreed-without-minutes',
  severity: 'warning',
  source: 'PJM ProAKSI guidance of Pamsimas: agreed in a meeting with minutes',
  *find({ kind, agreedOn, minutes }) {
    if (kind !== 'pjm-proaksi' || agreedOn == null || minutes != null) return;
    yield { path: ['minutes'], params: { agreedOn } };
  },
});

/** Every rule about planning documents. */
export const planningRules = [
  periodInverted,
  ...rpjmdesRules,
  ...planningChainRules,
  unknownSlumAspect,
  agreedLate,
  agreedWithoutMinutes,
] as const;

/** What the rules of the stage find in a planning document. */
export function checkPlanningDocument(
  document: PlanningDocument,
  context: PlanningContext = {},
  stage: Stage = 'draft',
): Issue[] {
  return checkRules(planningRules, document, context, stage);
}
