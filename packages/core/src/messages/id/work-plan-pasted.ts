import type { WorkPlanPastedWords } from '../catalogue.js';
import { indonesianFormat as format } from '../format.js';

/** Indonesian sentences about what could not be read in a pasted table. */
export const workPlanPasted: WorkPlanPastedWords = {
  'work-plan.pasted-date-unread': ({ received }) =>
    `Waktu "${received}" belum terbaca. Isi tanggal mulai dan selesai di kegiatannya.`,
  'work-plan.pasted-date-widened': ({ received, startsOn, endsOn }) =>
    `"${received}" dibaca sebagai ${format.span(startsOn, endsOn)}. Persempit tanggalnya bila sudah pasti.`,
  'work-plan.pasted-amount-unread': ({ received }) =>
    `Biaya "${received}" belum terbaca sebagai rupiah utuh. Isi biayanya di kegiatannya.`,
  'work-plan.pasted-source-unread': ({ received }) =>
    `Sumber dana "${received}" belum jelas. Pilih sumbernya di kegiatannya; untuk swadaya, pilih tunai atau natura.`,
  'work-plan.pasted-text-too-long': ({ limit }) =>
    `Isi sel lebih dari ${format.number(limit)} huruf, jadi belum diambil. Ringkas, lalu tempelkan lagi.`,
};
