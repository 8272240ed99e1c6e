import { checkInstrument, compareVariants, improvements, score } from '@berdaya/core/scoring';
import { describeIssue, indonesian } from '@berdaya/core/messages';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elementsFromLowest, ikm2004, ikm2017, satisfactionIndex } from '../index.js';
import { gradesFrom } from './grades.js';

type Elements = Extract<keyof typeof ikm2017.inputs, string>;
const elements = Object.keys(ikm2017.inputs) as Elements[];
const inEvery = <Answer>(answer: Answer) =>
  Object.fromEntries(elements.map((id) => [id, answer])) as Record<Elements, Answer>;
const practices = ['ninth', 'rounded-elements', 'two-decimals'] as const;
const gradeOf = (mean: number, weight: (typeof practices)[number]) =>
  score(ikm2017, inEvery(mean), { variants: { weight } }).results.grade?.class;

describe('IKM of 2017', () => {
  test('has nine elements of 1 to 4', () => {
    expect(elements).toHaveLength(9);
    for (const id of elements) {
      expect(ikm2017.inputs[id]).toMatchObject({ minimum: 1, maximum: 4, rows: 'respondents' });
    }
  });

  test.each([
    [1, 25, 'D'],
    [2.5996, 64.99, 'D'],
    [2.5997, 64.99, 'D'],
    [2.5998, 65, 'C'],
    [2.6, 65, 'C'],
    [3.064, 76.6, 'C'],
    [3.0641, 76.6, 'C'],
    [3.0642, 76.61, 'B'],
    [3.0644, 76.61, 'B'],
    [3.532, 88.3, 'B'],
    [3.5321, 88.3, 'B'],
    [3.5322, 88.31, 'A'],
    [3.5324, 88.31, 'A'],
    [4, 100, 'A'],
  ])('NI %f is IKM %f, %s', (ni, ikm, grade) => {
    const { results } = score(ikm2017, inEvery(ni));
    expect([results.ikm?.rounded, results.grade?.class]).toEqual([ikm, grade]);
  });

  test('the bands of NI are those of IKM, divided by 25', () => {
    const ofNi: Record<string, [number, number]> = {
      D: [1, 2.5996],
      C: [2.6, 3.064],
      B: [3.0644, 3.532],
      A: [3.5324, 4],
    };
    const grades = ikm2017.steps.grade.classes;
    const comma = (value: number) => value.toFixed(2).replace('.', ',');
    for (const { class: grade, written, label } of grades) {
      const [from, until] = ofNi[grade] ?? [0, 0];
      expect(written).toBe(`${comma(from * 25)}–${comma(until * 25)}`);
      expect(label.id).toBe(
        { A: 'sangat baik', B: 'baik', C: 'kurang baik', D: 'tidak baik' }[grade],
      );
      for (const ni of [from, until]) {
        expect(score(ikm2017, inEvery(ni)).results.grade?.class).toBe(grade);
      }
    }
  });

  test.each([
    [3.54, ['A', 'B', 'B']],
    [3.1, ['B', 'C', 'B']],
    [4, ['A', 'A', 'A']],
    [2, ['D', 'D', 'D']],
  ])('%f on every element, by a ninth, by rounded elements, by 0.11: %s', (mean, grades) => {
    expect(practices.map((practice) => gradeOf(mean, practice))).toEqual(grades);
  });

  test('the best answers come to 100 with an exact ninth alone', () => {
    const ikm = compareVariants(ikm2017, inEvery([4, 4, 4])).scores.map(
      ({ results }) => results.ikm?.rounded,
    );
    expect(ikm).toEqual([100, 99, 99]);
  });

  test('where the grade hangs on the weight, each way is named with what it comes to', () => {
    expect(compareVariants(ikm2017, inEvery(4))).toMatchObject({ isSettled: true, issues: [] });
    const { isSettled, issues } = compareVariants(ikm2017, inEvery(3.54));
    expect(isSettled).toBe(false);
    expect(issues.map((issue) => describeIssue(issue, indonesian))).toEqual([
      'Hasil Indeks Kepuasan Masyarakat (IKM) bergantung pada cara hitungnya: ' +
        'bobot tepat 1/9: 88,5 (sangat baik); bobot 0,11: 87,62 (baik); ' +
        'tiap unsur dibulatkan dua desimal: 87,75 (baik). ' +
        'Tetapkan cara hitung yang dipakai, dan sebutkan bersama hasilnya.',
    ]);
  });

  test('comes to what plain sums come to', () => {
    const sheet = fc.integer({ min: 1, max: 8 }).chain((respondents) =>
      fc.array(
        fc.array(fc.integer({ min: 1, max: 4 }), {
          minLength: respondents,
          maxLength: respondents,
        }),
        { minLength: 9, maxLength: 9 },
      ),
    );
    fc.assert(
      fc.property(sheet, (answers) => {
        const input = Object.fromEntries(elements.map((id, index) => [id, answers[index]]));
        const { results } = score(ikm2017, input as never);
        const [sum, respondents] = [
          answers.flat().reduce((a, b) => a + b, 0),
          answers[0]?.length ?? 1,
        ];
        // Hundredths of IKM: sum × 2500 / (9 × respondents), a half upwards, in whole numbers.
        const hundredths = Math.floor((sum * 5000 + 9 * respondents) / (18 * respondents));
        expect(Math.round((results.ikm?.rounded ?? 0) * 100)).toBe(hundredths);
        const grade =
          hundredths >= 8831 ? 'A' : hundredths >= 7661 ? 'B' : hundredths >= 6500 ? 'C' : 'D';
        expect(results.grade?.class).toBe(grade);
      }),
    );
  });

  test('rounding each mean before it is weighed changes nothing where it is rounded afterwards', () => {
    const niOf = (mean: number) =>
      score(ikm2017, inEvery(mean), { variants: { weight: 'rounded-elements' } }).results.ni?.exact;
    for (let thousandths = 3000; thousandths <= 4000; thousandths += 1) {
      const early = Math.floor((thousandths + 5) / 10) / 100;
      expect([thousandths, niOf(thousandths / 1000)]).toEqual([thousandths, niOf(early)]);
    }
  });

  test('an answer that is missing is left out of its mean, and said', () => {
    const { results, issues } = score(ikm2017, { ...inEvery([3, 3]), cost: [4, null] });
    expect(results['mean-cost']?.rounded).toBe(4);
    expect(issues).toMatchObject([{ code: 'scoring.rows-missing', path: ['cost'] }]);
  });

  test('an element without any answer leaves no IKM', () => {
    const { results, missing } = score(ikm2017, { ...inEvery([3, 3]), cost: null });
    expect(results).toMatchObject({ ikm: null, grade: null, 'lowest-mean': null });
    expect(missing).toEqual(['cost']);
  });

  test('shows where to begin', () => {
    const result = score(ikm2017, { ...inEvery(3), time: [2, 3], facilities: [3, 2], cost: 1.5 });
    expect(result.results['lowest-mean']?.rounded).toBe(1.5);
    expect(elementsFromLowest(result).slice(0, 4)).toEqual([
      { element: 'cost', label: { id: 'Biaya/tarif', en: 'Cost' }, mean: 1.5 },
      { element: 'time', label: { id: 'Waktu penyelesaian', en: 'Time taken' }, mean: 2.5 },
      { element: 'facilities', label: { id: 'Sarana dan prasarana', en: 'Facilities' }, mean: 2.5 },
      { element: 'requirements', label: { id: 'Persyaratan', en: 'Requirements' }, mean: 3 },
    ]);
    const lacking = score(ikm2017, { ...inEvery(3), time: null });
    expect(elementsFromLowest(lacking).map(({ element }) => element)).not.toContain('time');
    expect(elementsFromLowest(lacking)).toHaveLength(8);
  });

  test('what would lift published means to the next grade', () => {
    const found = improvements(ikm2017, { ...inEvery(3.4), time: 2.5 });
    expect(found).toMatchObject({ target: { class: 'A' }, threshold: { exact: '8831/100' } });
    expect(found?.smallestSet).toMatchObject({
      inputs: ['time', 'requirements'],
      isSmallest: true,
    });
  });
});

describe('IKM of 2004', () => {
  const of = Object.keys(ikm2004.inputs);
  const inAll = (mean: number) => Object.fromEntries(of.map((id) => [id, mean])) as never;

  test('the published report recomputes with elements rounded as in its table', () => {
    const { input } = ikm2004.examples[0] ?? {};
    const [exact, rounded] = compareVariants(ikm2004, input as never).scores;
    expect(rounded?.results).toMatchObject({
      ni: { rounded: 3.059 },
      'ikm-exact': { exact: '3059/40', rounded: 76.475 },
      grade: { class: 'B', label: { id: 'baik' } },
    });
    expect(exact?.results).toMatchObject({ ikm: { rounded: 76.47 }, grade: { class: 'B' } });
  });

  test('the same 76.475 is a B of 2004 and a C of 2017', () => {
    const after2004 = gradesFrom({ C: 43.76, B: 62.51, A: 81.26 });
    expect(ikm2004.steps.grade.classes).toEqual(after2004);
    expect(score(ikm2017, inEvery(3.059)).results).toMatchObject({
      'ikm-exact': { rounded: 76.475 },
      ikm: { rounded: 76.48 },
      grade: { class: 'C' },
    });
  });

  test.each([
    [1.762, 43.79, 'C'],
    [1.76, 43.74, 'D'],
    [2.515, 62.5, 'C'],
    [2.516, 62.52, 'B'],
    [3.2695, 81.25, 'B'],
    [3.27, 81.26, 'A'],
  ])('a mean of %f everywhere is %f, %s', (mean, ikm, grade) => {
    const { results } = score(ikm2004, inAll(mean));
    expect([results.ikm?.rounded, results.grade?.class]).toEqual([ikm, grade]);
  });

  test('has fourteen elements, and is what came before 2017', () => {
    expect(of).toHaveLength(14);
    expect(ikm2017.replaces).toBe(ikm2004.id);
  });
});

describe('a subscale', () => {
  const question = (number: number) => ({ label: { id: `Soal ${number}`, en: `Item ${number}` } });
  const rows =
    '443 443 343 343 443 434 344 443 442 433 442 343 443 443 343 433 353 423 443 443'.split(' ');
  const column = (index: number) => rows.map((row) => Number(row[index]));
  const answers = { q1: column(0), q2: column(1), q3: column(2) };

  const reliability = satisfactionIndex({
    id: 'subscale',
    version: 1,
    title: { id: 'Keandalan', en: 'Reliability' },
    basis: 'house-rule',
    citation: ikm2017.citation,
    inForce: ikm2017.inForce,
    elements: { q1: question(1), q2: question(2), q3: question(3) },
    weights: { third: { label: { id: 'bobot 0,33', en: 'weight of 0.33' }, weight: 0.33 } },
    standardWeight: 'third',
    grades: ikm2017.steps.grade.classes,
    examples: [
      {
        name: 'subskala keandalan, 20 responden',
        source: 'https://id.scribd.com/document/429061031',
        input: answers,
        expected: {
          'mean-q1': 3.7,
          'mean-q2': 3.8,
          'mean-q3': 3,
          ni: 3.47,
          ikm: 86.63,
          grade: 'B',
        },
      },
    ],
  });
  test('the published table recomputes, and its answer off the scale is reported', () => {
    const { results, issues } = score(reliability, answers);
    const sums = Object.values(answers).map((all) => all.reduce((a, b) => a + b, 0));
    expect(sums).toEqual([74, 76, 60]);
    expect(checkInstrument(reliability)).toEqual([]);
    expect(results.ni?.exact).toBe('693/200');
    expect(results.grade).toEqual({ class: 'B', label: { id: 'baik', en: 'good' } });
    expect(issues).toEqual([
      {
        code: 'scoring.off-scale',
        severity: 'error',
        path: ['q2', 16],
        params: {
          input: 'q2',
          indonesian: 'Soal 2',
          english: 'Item 2',
          value: 5,
          minimum: 1,
          maximum: 4,
        },
      },
    ]);
  });
});
