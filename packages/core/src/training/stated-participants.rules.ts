import { rulesFor } from '../kernel/index.js';
import { readNumberWords } from '../text/index.js';
import type { Quota, StatedParticipants, Training } from './training.js';

const rule = rulesFor<Training, object>();

const originsNotListed = rule({
  code: 'training.origins-not-listed',
  number: 'R26',
  severity: 'warning',
  source: 'Pamsimas training reports 2018',
  *find({ statedParticipants }) {
    const origins = statedParticipants?.origins;
    if (origins?.unitsRepresented == null) return;
    const listed = origins.units?.length ?? (origins.unitsListed ? Infinity : 0);
    if (listed >= origins.unitsRepresented) return;
    yield {
      path: ['statedParticipants', 'origins'],
      params: {
        represented: origins.unitsRepresented,
        inRegion: origins.unitsInRegion ?? '?',
        level: origins.unitLevel,
        region: origins.region?.name ?? '',
      },
    };
  },
});

const moreOriginsThanStated = rule({
  code: 'training.more-origins-than-stated',
  number: 'R28',
  severity: 'error',
  source: 'common sense: "13 of 19 sub-districts"',
  *find({ statedParticipants }) {
    const origins = statedParticipants?.origins;
    if (origins?.unitsRepresented == null || origins.unitsInRegion == null) return;
    const { unitsRepresented: represented, unitsInRegion: inRegion, unitLevel: level } = origins;
    if (represented <= inRegion) return;
    yield {
      path: ['statedParticipants', 'origins', 'unitsRepresented'],
      params: { represented, inRegion, level },
    };
  },
});

const totalDiffersFromWords = rule({
  code: 'training.total-differs-from-words',
  number: 'R03',
  severity: 'error',
  source: 'Pamsimas training report 2018: "111 (seratus sebelas)"',
  *find({ statedParticipants: stated }) {
    if (stated?.total == null || stated.totalWords == null) return;
    const read = readNumberWords(stated.totalWords);
    if (!read.ok || read.value === stated.total) return;
    const params = { total: stated.total, words: stated.totalWords };
    yield { path: ['statedParticipants', 'totalWords'], params };
  },
});

const sexSplitDiffers = rule({
  code: 'training.sex-split-differs',
  number: 'R34',
  severity: 'error',
  source: 'Boalemo village-meeting dashboard',
  *find({ statedParticipants: stated }) {
    if (stated?.total == null || stated.women == null || stated.men == null) return;
    const sum = stated.women + stated.men + (stated.sexNotStated ?? 0);
    if (sum !== stated.total) {
      yield { path: ['statedParticipants'], params: { sum, total: stated.total } };
    }
  },
});

const breakdownExceedsTotal = rule({
  code: 'training.breakdown-exceeds-total',
  number: 'R35',
  severity: 'error',
  source: 'Boalemo village-meeting dashboard',
  *find({ statedParticipants: stated }) {
    for (const { path, sum, total } of breakdowns(stated)) {
      if (sum > total) yield { path, params: { sum, total } };
    }
  },
});

const breakdownIncomplete = rule({
  code: 'training.breakdown-incomplete',
  number: 'R35',
  severity: 'warning',
  source: 'PPM training 2019: section heads of 15 kelurahan are 30 of 72 participants',
  *find({ statedParticipants: stated }) {
    if (stated?.remainderExplained != null) return;
    for (const { path, sum, total } of breakdowns(stated)) {
      if (sum < total) yield { path, params: { remainder: total - sum, total } };
    }
  },
});

/** An announcement cannot know who will have come; a text that does not say which it is is taken for a report. */
const sexSplitMissing = rule({
  code: 'training.sex-split-missing',
  number: 'R36',
  severity: 'warning',
  source: 'Boalemo village-meeting dashboard; asked of reports, not of announcements',
  *find({ statedParticipants: stated, reportedAs }) {
    if (stated == null || reportedAs === 'announced') return;
    if (stated.women != null && stated.men != null) return;
    yield { path: ['statedParticipants'], params: {} };
  },
});

const quotasExceedSeats = rule({
  code: 'training.quotas-exceed-seats',
  severity: 'error',
  source: 'common sense',
  *find({ quotas, seats }) {
    if (quotas == null || seats == null) return;
    const sums = new Map<string, number>();
    for (const { origin, seats: kept } of quotas) {
      const kind = keptFor(origin);
      sums.set(kind, (sums.get(kind) ?? 0) + kept);
    }
    const sum = Math.max(0, ...sums.values());
    if (sum > seats) yield { path: ['quotas'], params: { sum, seats } };
  },
});

/** What a quota is kept for: one person may take a seat of a village and one of a role, but of one village only. */
function keptFor({ village, villageCode, district, districtCode, office, role }: Quota['origin']) {
  const isOfVillage = village != null || villageCode != null;
  const isOfDistrict = !isOfVillage && (district != null || districtCode != null);
  return [isOfVillage, isOfDistrict, office != null, role != null].join();
}

/** The total beside the sum of groups, and beside that of origins: each only where at least one part has a count. */
function* breakdowns(stated: StatedParticipants | null | undefined) {
  if (stated?.total == null) return;
  const lists = [
    { path: ['statedParticipants', 'groups'], counts: stated.groups?.map(({ count }) => count) },
    {
      path: ['statedParticipants', 'origins', 'units'],
      counts: stated.origins?.units?.map(({ participants }) => participants),
    },
  ];
  for (const { path, counts } of lists) {
    const known = counts?.filter((count) => count != null);
    if (!known?.length) continue;
    yield { path, total: stated.total, sum: known.reduce((sum, count) => sum + count, 0) };
  }
}

/** Rules about participants and their origins as a document counts them. */
export const statedParticipantsRules = [
  originsNotListed,
  moreOriginsThanStated,
  totalDiffersFromWords,
  sexSplitDiffers,
  breakdownExceedsTotal,
  breakdownIncomplete,
  sexSplitMissing,
  quotasExceedSeats,
] as const;
