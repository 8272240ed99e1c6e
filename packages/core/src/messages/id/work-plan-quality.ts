import type { WorkPlanQualityWords } from '../catalogue.js';
import { indonesianFormat as format } from '../format.js';

/** Indonesian advice about how good a work plan (RKTL) is. */
export const workPlanQuality: WorkPlanQualityWords = {
  'work-plan.no-evidence-named': () =>
    'Bukti belum disebut. Tulis apa yang kelak membuktikan kegiatan ini selesai, misalnya "daftar hadir dan foto" atau "berita acara serah terima".',
  'work-plan.repeated-activity': ({ activity }) =>
    `Kegiatan "${activity}" tertulis lebih dari sekali. Bedakan isinya, misalnya dengan menyebut tahap atau tempatnya, atau hapus salah satu.`,
  'work-plan.cost-at-both-levels': ({ costRupiah }) =>
    `Biaya ${format.rupiah(costRupiah)} tertulis pada kegiatan induk, padahal subkegiatannya juga berbiaya, sehingga terhitung dua kali. Kosongkan biaya di salah satunya.`,
  'work-plan.objective-without-action': ({ objective }) =>
    `Belum ada kegiatan yang melanjutkan tujuan pelatihan "${objective}". Tambahkan satu kegiatan nyata di desa, atau pastikan tujuan ini memang tidak dilanjutkan.`,
  'work-plan.no-inclusion': () =>
    'Belum ada kegiatan yang menyebut perempuan, warga miskin, penyandang disabilitas, atau masyarakat adat. Tambahkan satu, atau sebutkan mereka sebagai sasaran, misalnya "Rapat iuran bersama perempuan dan keluarga miskin".',
  'work-plan.all-on-one-person': ({ responsible, count }) =>
    `Semua ${String(count)} kegiatan ditanggung ${responsible}. Bagi kepada orang lain, misalnya bendahara untuk iuran dan kader untuk pemicuan, agar rencana tetap jalan bila ia berhalangan.`,
  'work-plan.all-in-one-week': ({ startsOn, endsOn, count }) =>
    `Semua ${String(count)} kegiatan jatuh pada ${format.span(startsOn, endsOn)}. Sebar ke minggu atau bulan berikutnya sesuai tenaga yang ada.`,
};
