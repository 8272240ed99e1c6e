import {
  workPlanQualityEnglish,
  workPlanQualityIndonesian,
  type Catalogue,
} from '@berdaya/core/messages';
import type { PlanQuestion } from '@berdaya/core/work-plan';
import type { Language } from '../../element/languages.js';

/** The words of the panel on how good a plan is. */
export interface QualityWords {
  readonly sentences: Partial<Catalogue>;
  readonly title: string;
  readonly explained: string;
  readonly nothingFound: string;
  readonly empty: string;
  readonly found: (count: number) => string;
  readonly wholePlan: string;
  readonly item: (number: string, activity: string) => string;
  readonly example: (text: string) => string;
  /** What one could write, by code; codes whose sentence has an example have none here. */
  readonly examples: Readonly<Partial<Record<string, string>>>;
  readonly goTo: string;
  readonly goToTable: string;
  readonly questionsTitle: string;
  readonly question: string;
  readonly answered: string;
  readonly answeredOf: (answered: number, asked: number) => string;
  readonly next: string;
  readonly fillIn: (number: string) => string;
  readonly allAnswered: string;
  readonly questions: Readonly<Record<PlanQuestion, string>>;
}

const id: QualityWords = {
  sentences: workPlanQualityIndonesian,
  title: 'Mutu rencana',
  explained:
    'Saran untuk membuat rencana lebih mudah dijalankan dan dibuktikan. Draf tetap tersimpan apa pun isinya.',
  nothingFound: 'Tidak ada saran. Rencana ini jelas siapa, kapan, dan apa buktinya.',
  empty: 'Belum ada kegiatan untuk dinilai. Tulis kegiatan pertama, atau mulai dari contoh.',
  found: (count) => `${String(count)} saran`,
  wholePlan: 'Rencana secara keseluruhan',
  item: (number, activity) => (activity === '' ? `Kegiatan ${number}` : `${number}. ${activity}`),
  example: (text) => `Contoh: ${text}`,
  examples: {
    'work-plan.indicator-not-measurable': '"40 rumah membayar iuran setiap bulan".',
    'work-plan.responsible-unclear': '"Ketua KPSPAMS", bukan "semua pengurus".',
    'work-plan.nothing-before-follow-up': 'rapat pengurus atau survei awal pada bulan pertama.',
    'work-plan.cost-without-source': 'APBDes sebagian, sisanya swadaya tunai.',
  },
  goTo: 'Buka isian',
  goToTable: 'Buka tabel kegiatan',
  questionsTitle: 'Pertanyaan yang terjawab (5W1H)',
  question: 'Pertanyaan',
  answered: 'Terjawab',
  answeredOf: (answered, asked) => `${String(answered)} dari ${String(asked)}`,
  next: 'Yang masih kosong',
  fillIn: (number) => `Isi kegiatan ${number}`,
  allAnswered: 'Lengkap',
  questions: {
    what: 'Apa kegiatannya?',
    why: 'Mengapa dilakukan?',
    who: 'Siapa penanggung jawabnya?',
    when: 'Kapan mulai dan selesai?',
    where: 'Di mana tempatnya?',
    'how-much': 'Berapa biayanya, dari mana?',
    'how-known': 'Bagaimana tahu bahwa selesai?',
  },
};

const en: QualityWords = {
  sentences: workPlanQualityEnglish,
  title: 'Quality of the plan',
  explained:
    'Advice that makes the plan easier to carry out and to prove. The draft is kept whatever it holds.',
  nothingFound: 'No advice. The plan says who, when, and by what it will be proven.',
  empty: 'There are no activities to look at. Write the first one, or begin with an example.',
  found: (count) => `${String(count)} ${count === 1 ? 'piece' : 'pieces'} of advice`,
  wholePlan: 'The plan as a whole',
  item: (number, activity) => (activity === '' ? `Activity ${number}` : `${number}. ${activity}`),
  example: (text) => `Example: ${text}`,
  examples: {
    'work-plan.indicator-not-measurable': '"40 households pay the fee every month".',
    'work-plan.responsible-unclear': '"Chair of the KPSPAMS", not "all members".',
    'work-plan.nothing-before-follow-up':
      'a committee meeting or a first survey in the first month.',
    'work-plan.cost-without-source': 'a part from the APBDes, the rest self-help in cash.',
  },
  goTo: 'Go to the field',
  goToTable: 'Go to the action table',
  questionsTitle: 'Questions answered (5W1H)',
  question: 'Question',
  answered: 'Answered',
  answeredOf: (answered, asked) => `${String(answered)} of ${String(asked)}`,
  next: 'Still open',
  fillIn: (number) => `Fill in activity ${number}`,
  allAnswered: 'Complete',
  questions: {
    what: 'What is done?',
    why: 'Why is it done?',
    who: 'Who answers for it?',
    when: 'When does it start and end?',
    where: 'Where is it done?',
    'how-much': 'What does it cost, and who pays?',
    'how-known': 'How will one know that it is done?',
  },
};

/** The words of the panel in each language. */
export const qualityWords: Readonly<Record<Language, QualityWords>> = { id, en };
