import type { RuleCases } from '../kernel/rule-cases.test-support.js';
import type { ParticipantTarget, VulnerableGroup } from '../training/index.js';
import type { Participant, RosterContext } from './index.js';
import type { shareRules } from './share.rules.js';
import { aParticipant } from './participant.test-support.js';

const target = (group: VulnerableGroup, numerator = 30, denominator = 100): ParticipantTarget => ({
  group,
  minimum: { numerator, denominator },
});
const wanting = (...targets: ParticipantTarget[]): RosterContext => ({ training: { targets } });
const naming = (...vulnerableGroups: string[]): RosterContext => ({
  training: { vulnerableGroups },
});
const wantedInGeneral = (
  group: string,
  basis: 'law' | 'program' | 'default',
  source: string | null = null,
): RosterContext['program'] => ({
  targets: [{ group, minimum: { numerator: 30, denominator: 100 }, basis, source }],
});
const women = wanting(target('women'));
const poor = wanting(target('poor'));

/** A letter for each person: `f`, `m`, or `?` where the sex is not recorded. */
const sexes = (letters: string): Participant[] =>
  Array.from(letters, (letter, index) =>
    aParticipant({
      id: `p${index + 1}`,
      sex: letter === 'f' ? 'female' : letter === 'm' ? 'male' : null,
    }),
  );
const grouped = (...groups: (VulnerableGroup[] | null)[]): Participant[] =>
  groups.map((vulnerableGroups, index) =>
    aParticipant({ id: `p${index + 1}`, sex: null, vulnerableGroups }),
  );
const withdrawn = aParticipant({ id: 'w', registration: { status: 'withdrawn' } });
const counted = (members: number, unknown: number, total: number) => ({
  members,
  unknown,
  total,
  numerator: 30,
  denominator: 100,
  basis: 'program' as 'program' | 'law' | 'default',
  source: '',
});
const overall = <Params>(params: Params) => [{ path: [], params }];

/** Both sides of the boundary of the rules about who is among the participants. */
export const shareCases: RuleCases<typeof shareRules> = {
  'participant.women-below-target': {
    weight: 'warning',
    holds: [
      { subject: sexes('fffmmmmmmm'), context: women },
      { subject: sexes('fmm'), context: wanting(target('women', 1, 3)) },
      // Whoever is not recorded may be a woman.
      { subject: sexes('?mm'), context: women },
      { subject: sexes('????'), context: women },
      { subject: [], context: women },
      { subject: sexes('mmm') },
      { subject: sexes('mmm'), context: { training: null, program: null } },
      { subject: sexes('mmm'), context: wanting(target('women', 0, 1)) },
      { subject: sexes('mmm'), context: poor },
      { subject: grouped([]), context: poor },
      {
        subject: sexes('mmm'),
        context: {
          ...wanting(target('women', 0, 1)),
          program: wantedInGeneral('wanita', 'law'),
        },
      },
      { subject: grouped(['women'], null, null), context: wanting(target('women', 1, 1)) },
    ],
    breaks: [
      {
        subject: sexes('ffmmmmmmmm'),
        context: women,
        found: overall(counted(2, 0, 10)),
      },
      {
        subject: [...sexes(`${'f'.repeat(28)}${'m'.repeat(70)}?`), withdrawn],
        context: women,
        found: overall(counted(28, 1, 99)),
      },
      {
        subject: sexes('mmm'),
        context: {
          training: { targets: [target('poor', 0, 1)] },
          program: wantedInGeneral('Perempuan dan ormas', 'default', 'Pamsimas'),
        },
        found: overall({ ...counted(0, 0, 3), basis: 'default' as const, source: 'Pamsimas' }),
      },
      {
        // Sex goes before the list of groups.
        subject: sexes('m').map((each) => ({ ...each, vulnerableGroups: ['women'] as const })),
        context: women,
        found: overall(counted(0, 0, 1)),
      },
    ],
  },
  'participant.group-below-target': {
    weight: 'warning',
    holds: [
      { subject: grouped(['poor'], [], []), context: poor },
      { subject: grouped(null, []), context: poor },
      { subject: grouped(null, null), context: poor },
      { subject: [], context: poor },
      { subject: sexes('mmm'), context: women },
      { subject: grouped([]) },
    ],
    breaks: [
      {
        subject: grouped(['poor', 'elderly'], [], ['women'], ['elderly']),
        context: poor,
        found: overall({ group: 'poor' as const, ...counted(1, 0, 4) }),
      },
      {
        subject: grouped([], [], [], null),
        context: poor,
        found: overall({ group: 'poor' as const, ...counted(0, 1, 4) }),
      },
    ],
  },
  'participant.group-missing': {
    weight: 'warning',
    holds: [
      { subject: grouped(['poor'], []), context: naming('poor') },
      { subject: grouped(null, null), context: naming('poor') },
      { subject: sexes('?'), context: naming('women') },
      { subject: sexes('fm'), context: naming('perempuan') },
      { subject: [], context: naming('poor') },
      { subject: grouped([]), context: naming('ormas', 'kelompok lainnya') },
      { subject: grouped([]), context: { training: { vulnerableGroups: null } } },
      { subject: grouped([]) },
    ],
    breaks: [
      {
        subject: grouped(['poor'], null),
        context: naming('warga miskin', 'lansia', 'lanjut usia'),
        found: overall({ group: 'elderly', unknown: 1, total: 2 }),
      },
      {
        subject: [...sexes('m?'), withdrawn],
        context: naming('perempuan'),
        found: overall({ group: 'women', unknown: 1, total: 2 }),
      },
    ],
  },
};
