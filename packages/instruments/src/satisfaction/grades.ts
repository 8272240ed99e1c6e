import type { ScoreClass } from '@berdaya/core/scoring';

/** The four grades of the regulations with their own words, from D to A; each set begins C, B and A where it says. */
export function gradesFrom(begins: Readonly<Record<'C' | 'B' | 'A', number>>): ScoreClass[] {
  const written = (from: string, until: string) => `${from}–${until}`;
  const before = (next: number) => comma((Math.round(next * 100) - 1) / 100);
  return [
    {
      class: 'D',
      label: { id: 'tidak baik', en: 'not good' },
      written: written('25,00', before(begins.C)),
    },
    {
      class: 'C',
      label: { id: 'kurang baik', en: 'less good' },
      from: begins.C,
      written: written(comma(begins.C), before(begins.B)),
    },
    {
      class: 'B',
      label: { id: 'baik', en: 'good' },
      from: begins.B,
      written: written(comma(begins.B), before(begins.A)),
    },
    {
      class: 'A',
      label: { id: 'sangat baik', en: 'very good' },
      from: begins.A,
      written: written(comma(begins.A), '100,00'),
    },
  ];
}

function comma(value: number): string {
  return value.toFixed(2).replace('.', ',');
}
