import type { CertificateWords } from '../catalogue.js';
import { indonesianFormat as format } from '../format.js';

const kinds = {
  graduation: 'Surat tanda tamat',
  completion: 'Surat keterangan selesai',
  attendance: 'Surat keterangan hadir',
};

const obstacles = {
  attendance: 'kehadirannya kurang dari minimum. Jangan terbitkan',
  'attendance-undecided': 'presensinya belum lengkap. Lengkapi presensi dahulu',
  competence: 'ia belum dinyatakan kompeten. Terbitkan surat keterangan selesai',
  'competence-unknown': 'kompetensinya belum dinilai. Isi hasil penilaian dahulu',
};

const fields = {
  number: 'nomor',
  name: 'nama',
  birthplace: 'tempat lahir',
  bornOn: 'tanggal lahir',
  nip: 'NIP',
  rank: 'pangkat/golongan',
  position: 'jabatan',
  office: 'instansi',
  qualification: 'kualifikasi',
  title: 'nama kegiatan',
  startsOn: 'tanggal mulai',
  endsOn: 'tanggal selesai',
  place: 'tempat',
  lessonHours: 'jumlah JP',
  issuer: 'penerbit',
  issuedOn: 'tanggal terbit',
  signatory: 'penanda tangan',
  signatoryPosition: 'jabatan penanda tangan',
  emblem: 'lambang',
};

/** Indonesian sentences about certificates. */
export const certificate: CertificateWords = {
  'certificate.unknown-participant': ({ participant: id }) =>
    `Sertifikat untuk peserta yang tidak terdaftar: ${id}. Daftarkan pesertanya atau periksa kodenya.`,
  'certificate.not-earned': ({ participant: person, kind, obstacle }) =>
    `${kinds[kind]} untuk ${person} belum memenuhi syarat: ${obstacles[obstacle]}.`,
  'certificate.fields-missing': ({ participant: person, missing }) =>
    `Isian sertifikat ${person} belum lengkap: ${format.list(missing.map((each) => fields[each]))}. Lengkapi sebelum diterbitkan.`,
  'certificate.number-reused': ({ number, issuer }) =>
    `Nomor sertifikat ${number} sudah dipakai ${issuer} pada tahun yang sama. Beri nomor lain.`,
  'certificate.issued-before-end': ({ issuedOn, endsOn }) =>
    `Sertifikat terbit ${format.date(issuedOn)}, sebelum pelatihan selesai ${format.date(endsOn)}. Perbaiki salah satu tanggalnya.`,
  'certificate.graduation-for-socialisation': () =>
    'Sosialisasi tidak berakhir dengan kelulusan. Terbitkan surat keterangan hadir, atau perbaiki jenis kegiatannya.',
  'certificate.code-called-signature': ({ label }) =>
    `Kode bukan tanda tangan elektronik, tetapi diberi keterangan "${label}". Ganti keterangannya menjadi "kode verifikasi".`,
  'certificate.signature-without-provider': () =>
    'Tanda tangan elektronik tersertifikasi belum menyebut penyelenggara sertifikasinya. Isi namanya, misalnya BSrE.',
};
