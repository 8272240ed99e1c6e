import { checkRules, rulesFor, underPath, type Issue, type Stage } from '../kernel/index.js';
import { isWithinRegion } from '../region/index.js';
import { checkReview, isChangedAfterVerification } from '../review/index.js';
import { ceilingOf, type ProposalCeiling } from './proposal.ceiling.js';
import { proposalItemRules } from './proposal-item.rules.js';
import type { RwProposal } from './proposal.js';
import { proposalSummary } from './proposal.summary.js';

/** What rules about a proposal may look at beside it. */
export interface ProposalContext {
  /** The ceilings in force, by year; a year without one is not judged. */
  readonly ceilings?: readonly ProposalCeiling[];
  /** Numbers of the RW there are in the kelurahan. */
  readonly rwNumbers?: readonly number[];
}

const rule = rulesFor<RwProposal, ProposalContext>();

const empty = rule({
  code: 'proposal.empty',
  severity: 'error',
  from: 'publish',
  source: 'press on Cimahi PPM 2018: a proposal per RW is required',
  *find({ items }) {
    if (items.length === 0) yield { path: ['items'], params: {} };
  },
});

const overCeiling = rule({
  code: 'proposal.over-ceiling',
  number: 'R84',
  severity: 'error',
  source: 'press on Cimahi PPM 2018 and 2022: an amount per RW and year',
  *find(proposal, { ceilings = [] }) {
    const ceiling = ceilingOf(ceilings, proposal.year);
    const { requestedRupiah } = proposalSummary(proposal);
    if (ceiling === undefined || requestedRupiah <= ceiling.amountRupiah) return;
    const params = {
      requestedRupiah,
      ceilingRupiah: ceiling.amountRupiah,
      year: proposal.year,
    };
    yield { path: ['items'], params };
  },
});

const rwOutsideKelurahan = rule({
  code: 'proposal.rw-outside-kelurahan',
  number: 'R84',
  severity: 'error',
  source: 'press on Cimahi PPM 2018: proposals per RW of a kelurahan',
  *find({ rw, kelurahan, items }, { rwNumbers }) {
    const params = { rw, kelurahan: kelurahan.name };
    if (rwNumbers?.includes(rw) === false) yield { path: ['rw'], params };
    for (const [index, { location }] of items.entries()) {
      if (location?.region == null) continue;
      if (isWithinRegion(location.region.code, kelurahan.code)) continue;
      yield { path: ['items', index, 'location', 'region'], params };
    }
  },
});

const locationInOtherRw = rule({
  code: 'proposal.location-in-other-rw',
  severity: 'warning',
  source: 'list form of RW meetings, Perwal Semarang on rembug warga: location by RT and RW',
  *find({ rw, items }) {
    for (const [index, { location }] of items.entries()) {
      if (location?.rw == null || location.rw === rw) continue;
      yield { path: ['items', index, 'location', 'rw'], params: { rw, other: location.rw } };
    }
  },
});

const changedWithoutMinutes = rule({
  code: 'proposal.changed-without-minutes',
  number: 'R82',
  severity: 'error',
  source: 'press on Cimahi PPM 2021: a change needs minutes of change (berita acara perubahan)',
  *find({ review, revision, minutesOfChange }) {
    if (revision == null || minutesOfChange != null) return;
    if (!isChangedAfterVerification(review ?? [], revision)) return;
    yield { path: ['minutesOfChange'], params: { revision } };
  },
});

/** Every rule about the proposal of an RW. */
export const proposalRules = [
  empty,
  ...proposalItemRules,
  overCeiling,
  rwOutsideKelurahan,
  locationInOtherRw,
  changedWithoutMinutes,
] as const;

/** What the rules find in a proposal, those about its review included. */
export function checkProposal(
  proposal: RwProposal,
  context: ProposalContext = {},
  stage: Stage = 'draft',
): Issue[] {
  const responsible = [proposal.signedBy];
  return [
    ...checkRules(proposalRules, proposal, context, stage),
    ...underPath(['review'], checkReview(proposal.review ?? [], { responsible }, stage)),
  ];
}
