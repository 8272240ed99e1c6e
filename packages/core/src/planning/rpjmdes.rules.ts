import { monthsAfter, rulesFor } from '../kernel/index.js';
import type { PlanningContext } from './planning-context.js';
import type { PlanningDocument } from './planning.js';
import { rpjmdesYears } from './rpjmdes-terms.js';

const rule = rulesFor<PlanningDocument, PlanningContext>();

const rpjmdesPeriod = rule({
  code: 'planning.rpjmdes-period',
  number: 'R85',
  severity: 'error',
  source: 'UU 6/2014 article 79(2)a; UU 3/2024 article 79(2)a, in force on 25 April 2024',
  *find({ kind, period, agreedOn }) {
    if (kind !== 'rpjmdes' || period == null || period.to < period.from) return;
    const years = period.to - period.from + 1;
    const allowed = rpjmdesYears(period, agreedOn);
    if (allowed.length === 0 || allowed.includes(years)) return;
    yield { path: ['period'], params: { years, allowed: allowed.map(String) } };
  },
});

const rpjmdesLate = rule({
  code: 'planning.rpjmdes-late',
  severity: 'warning',
  source: 'Permendagri 114/2014: within three months of the inauguration of the village head',
  *find({ kind, status, headInauguratedOn, agreedOn }) {
    // An amendment comes later by nature.
    if (kind !== 'rpjmdes' || status === 'amended') return;
    if (headInauguratedOn == null || agreedOn == null) return;
    const limit = monthsAfter(headInauguratedOn, 3);
    if (agreedOn <= limit) return;
    yield { path: ['agreedOn'], params: { agreedOn, limit } };
  },
});

const draftingTeamSize = rule({
  code: 'planning.drafting-team-size',
  severity: 'warning',
  source: 'Permendagri 114/2014 article 8: seven to eleven people',
  *find({ kind, draftingTeam }) {
    if (kind !== 'rpjmdes' || draftingTeam == null) return;
    const { total } = draftingTeam;
    if (total >= 7 && total <= 11) return;
    yield { path: ['draftingTeam', 'total'], params: { total, minimum: 7, maximum: 11 } };
  },
});

const draftingTeamWithoutWomen = rule({
  code: 'planning.drafting-team-without-women',
  severity: 'warning',
  source: 'Permendagri 114/2014 article 8: women included',
  *find({ kind, draftingTeam }) {
    if (kind !== 'rpjmdes' || draftingTeam?.women !== 0) return;
    yield { path: ['draftingTeam', 'women'], params: { total: draftingTeam.total } };
  },
});

/** Rules about the medium-term plan of a village. */
export const rpjmdesRules = [
  rpjmdesPeriod,
  rpjmdesLate,
  draftingTeamSize,
  draftingTeamWithoutWomen,
] as const;
