const source = 'dihitung dengan tangan';

/**
 * Five planned items and one dropped: done; half, of a measurable target; 80 % of one that is none; done without evidence;
 * not reported.
 */
const input = {
  standing: ['planned', 'planned', 'planned', 'planned', 'planned', 'dropped'],
  target: [
    'measurable',
    'measurable',
    'unmeasurable',
    'unmeasurable',
    'measurable',
    'unmeasurable',
  ],
  claimed: [100, 50, 80, 100, null, null],
  evidenced: [100, 30, 80, 0, null, null],
  verified: [100, 0, 0, 0, null, null],
  'claimed-timing': ['on-time', 'not-due', 'late', 'late', 'late', null],
  'evidenced-timing': ['on-time', 'not-due', 'late', 'late', 'late', null],
  'verified-timing': ['on-time', 'late', 'late', 'late', 'late', null],
} as const;

/** Cases worked by hand, with the dropped item left out and counted. */
export const realisationExamples = [
  {
    name: 'enam kegiatan, satu dikeluarkan dari rencana',
    source,
    input,
    expected: {
      planned: 5,
      'claimed-realised': 50,
      'evidenced-realised': 26,
      'verified-realised': 20,
      'claimed-on-time-share': 25,
      'evidenced-on-time-share': 25,
      'verified-on-time-share': 20,
    },
  },
  {
    name: 'kegiatan yang dikeluarkan tetap dihitung',
    source,
    input,
    variants: { dropped: 'counted' },
    expected: {
      planned: 6,
      'claimed-realised': 41.67,
      'evidenced-realised': 21.67,
      'verified-realised': 16.67,
      'claimed-on-time-share': 25,
    },
  },
] as const;
