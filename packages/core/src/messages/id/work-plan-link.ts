import type { WorkPlanLinkWords } from '../catalogue.js';
import { indonesianFormat as format } from '../format.js';

const documents: Readonly<Record<string, string>> = {
  rpjmdes: 'RPJMDes',
  rkpdes: 'RKPDes',
  apbdes: 'APBDes',
  rplp: 'RPLP',
  rtplp: 'RTPLP',
  'rp2kp-kp': 'RP2KP-KP',
  rpjmd: 'RPJMD',
  rkpd: 'RKPD',
  apbd: 'APBD',
};
const nameOf = (document: string) => documents[document] ?? document;

/** Indonesian sentences about how the activities of a work plan are carried into planning documents. */
export const workPlanLink: WorkPlanLinkWords = {
  'work-plan.not-in-rkpdes': ({ year, limit }) =>
    `Kegiatan APBDes ${String(year)} belum merujuk RKPDes ${String(year)}. Sebutkan RKPDes-nya; batas usulan ${format.date(limit)}.`,
  'work-plan.not-in-rpjmdes': ({ year }) =>
    `Kegiatan RKPDes ${String(year)} belum merujuk RPJMDes yang mencakup tahun itu. Sebutkan RPJMDes-nya.`,
  'work-plan.document-does-not-fit': ({ document, fitting }) =>
    `${nameOf(document)} bukan dokumen perencanaan program ini. Pilih ${format.list(fitting.map(nameOf))}.`,
  'work-plan.link-without-reference': ({ document, year }) =>
    `Kegiatan dinyatakan masuk ${nameOf(document)} ${String(year)}, tetapi belum disebut di mana. Tulis halaman atau nomor kegiatannya, misalnya "hal. 12" atau "kegiatan 2.1.03".`,
  'work-plan.outside-rpjmdes-period': ({ firstYear, lastYear, startsOn }) =>
    `Kegiatan mulai ${format.date(startsOn)}, di luar masa RPJMDes ${String(firstYear)}–${String(lastYear)}. Ubah tahun pertama RPJMDes atau tanggal kegiatannya.`,
  'work-plan.not-in-rplp': ({ year }) =>
    `RTPLP ${String(year)} belum merujuk RPLP. Isi tahun pertama RPLP yang menjadi dasarnya.`,
  'work-plan.starts-before-budget': ({ document, year, startsOn }) =>
    `Kegiatan mulai ${format.date(startsOn)}, sebelum tahun anggaran ${nameOf(document)} ${String(year)}. Mundurkan kegiatannya, atau pilih sumber dana tahun berjalan.`,
};
