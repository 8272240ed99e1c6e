import type { ParticipantTarget, VulnerableGroup } from './training.js';

/** What a vulnerable group is called, and the words by which a document names it. */
export interface NamedGroup {
  readonly label: { readonly id: string; readonly en: string };
  readonly words: RegExp;
}

/** Names of the vulnerable groups, as the Pamsimas, PPM and village-facilitation documents use them; elderly added. */
export const vulnerableGroups: Readonly<Record<VulnerableGroup, NamedGroup>> = {
  poor: {
    label: { id: 'masyarakat miskin', en: 'poor people' },
    words: /\b(miskin|mbr|kurang mampu|prasejahtera|poor)\b/,
  },
  women: { label: { id: 'perempuan', en: 'women' }, words: /\b(perempuan|wanita|women)\b/ },
  disability: {
    label: { id: 'penyandang disabilitas', en: 'people with disability' },
    words: /\b(disabilitas|difabel|disability)\b/,
  },
  indigenous: {
    label: { id: 'masyarakat adat', en: 'indigenous people' },
    words: /\b(adat|indigenous)\b/,
  },
  children: { label: { id: 'anak', en: 'children' }, words: /\b(anak|children)\b/ },
  elderly: {
    label: { id: 'lanjut usia', en: 'elderly people' },
    words: /\b(lansia|lanjut usia|elderly)\b/,
  },
  other: { label: { id: 'kelompok lain', en: 'other groups' }, words: /\b(lain|lainnya|other)\b/ },
};

/** The groups that words of a document name, in the order of `vulnerableGroups`; none where they name no known group. */
export function vulnerableGroupsIn(written: string): VulnerableGroup[] {
  const plain = written.toLowerCase().replace(/[_\s]+/g, ' ');
  return (Object.keys(vulnerableGroups) as VulnerableGroup[]).filter((group) =>
    vulnerableGroups[group].words.test(plain),
  );
}

/**
 * Women at least 30 in 100, for a caller to put into the `targets` of a training; nothing applies it by itself. One app for
 * village deliberations shows this share and calls it law; no law with that number was found, so it is not verified.
 */
export const thirtyPercentWomen: ParticipantTarget = {
  group: 'women',
  minimum: { numerator: 30, denominator: 100 },
  source: 'Boalemo village-meeting dashboard; a target of programmes, not law (not verified)',
};
