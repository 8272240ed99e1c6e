import type { VulnerableGroup } from '../../training/index.js';
import type { ParticipantWords } from '../catalogue.js';
import { indonesianFormat as format } from '../format.js';

const fields: Record<string, string> = { name: 'nama', role: 'jabatan', origin: 'asal' };

const traits: Record<string, string> = {
  name: 'nama',
  village: 'asal',
  bornOn: 'tanggal lahir',
  nik: 'NIK',
  phone: 'nomor HP',
};

const consents: Record<string, string> = {
  guardian: 'nama orang tua atau wali',
  consent: 'tanggal persetujuannya',
};

const groups: Record<VulnerableGroup, string> = {
  poor: 'masyarakat miskin',
  women: 'perempuan',
  disability: 'penyandang disabilitas',
  indigenous: 'masyarakat adat',
  children: 'anak',
  elderly: 'lanjut usia',
  other: 'lainnya',
};

const bases: Record<Targeted['basis'], string> = {
  law: 'ketentuan',
  program: 'target program',
  default: 'target bawaan aplikasi',
};

/** Indonesian sentences about participants. */
export const participant: ParticipantWords = {
  'participant.duplicate-id': ({ participant: id }) =>
    `Kode peserta ${id} dipakai lebih dari sekali. Beri setiap peserta kode sendiri.`,
  'participant.incomplete': ({ missing, name }) =>
    `${name.trim() === '' ? 'Data peserta' : `Data ${name}`} belum lengkap. Lengkapi ${list(missing, fields)}.`,
  'participant.wrong-region-level': ({ region, level }) =>
    `Kode ${region} bukan kode ${level === 'village' ? 'desa/kelurahan' : 'kecamatan'}. Isi kode wilayah yang setingkat.`,
  'participant.village-outside-district': ({ village, district }) =>
    `Kode desa/kelurahan ${village} bukan bagian dari kode kecamatan ${district}. Perbaiki salah satunya.`,
  'participant.duplicate-nik': ({ nik, name, other }) =>
    `NIK ${nik} milik ${nameOr(name)} sudah terdaftar pada pelatihan ini atas nama ${nameOr(other)}. Periksa NIK keduanya, atau hapus salah satu data.`,
  'participant.possible-duplicate': ({ name, other, same, different }) =>
    `Kemungkinan data ganda: ${name} dan ${other} (${list(same, traits)} sama${different.length === 0 ? '' : `, ${list(different, traits)} berbeda`}). Periksa apakah orangnya sama.`,
  'participant.shared-phone': ({ phone, people }) =>
    `Nomor HP ${phone} dipakai ${format.number(people)} peserta. Pastikan nomornya memang dipakai bersama.`,
  'participant.seats-exceeded': ({ taken, seats }) =>
    `Peserta diterima ${format.number(taken)} orang, sedangkan kuota pelatihan ${format.number(seats)}. Kurangi peserta atau tambah kuota.`,
  'participant.quota-exceeded': ({ from, taken, seats }) =>
    `Utusan ${from.length === 0 ? 'ini' : from.join(', ')} berjumlah ${format.number(taken)} orang, sedangkan kuotanya ${format.number(seats)}. Kurangi peserta atau ubah kuota.`,
  'participant.minor-without-consent': ({ name, missing }) =>
    `${nameOr(name)} belum berusia 18 tahun pada hari pertama pelatihan dan memerlukan persetujuan orang tua atau wali. Isi ${list(missing, consents)}.`,
  'participant.substitute-of-unknown': ({ name, participant: id }) =>
    `${nameOr(name)} menggantikan peserta ${id} yang tidak ada dalam daftar. Tunjuk peserta yang digantikan.`,
  'participant.substitute-of-self': ({ name }) =>
    `${nameOr(name)} tercatat menggantikan dirinya sendiri. Tunjuk peserta yang digantikan.`,
  'participant.substituted-twice': ({ name, other, participant: replaced }) =>
    `${nameOr(replaced)} digantikan oleh ${nameOr(other)} dan ${nameOr(name)}. Pilih satu pengganti saja.`,
  'participant.substitute-of-accepted': ({ name, participant: replaced }) =>
    `${nameOr(replaced)} digantikan ${nameOr(name)}, tetapi masih tercatat diterima. Catat pengunduran dirinya, atau batalkan penggantian.`,
  'participant.women-below-target': (params) =>
    `Peserta perempuan ${countOf(params)}; ${targetOf(params)}. Undang lebih banyak perempuan, atau jelaskan sebabnya.`,
  'participant.group-below-target': ({ group, ...params }) =>
    `Peserta dari kelompok ${groups[group]} ${countOf(params)}; ${targetOf(params)}. Undang lebih banyak dari kelompok itu, atau jelaskan sebabnya.`,
  'participant.group-missing': ({ group, unknown, total }) =>
    `Belum ada peserta dari kelompok ${groups[group]}${unknown === 0 ? '' : ` (${format.number(unknown)} dari ${format.number(total)} peserta belum didata)`}. Undang wakilnya, atau lengkapi datanya.`,
};

interface Counted {
  readonly members: number;
  readonly unknown: number;
  readonly total: number;
}

function countOf({ members, unknown, total }: Counted): string {
  const percent = format.percent({ numerator: members, denominator: total });
  const rest = unknown === 0 ? '' : `, ${format.number(unknown)} belum didata`;
  return `${format.number(members)} dari ${format.number(total)} (${percent}${rest})`;
}

interface Targeted {
  readonly numerator: number;
  readonly denominator: number;
  readonly basis: 'law' | 'program' | 'default';
  readonly source: string;
}

function targetOf({ basis, source, ...share }: Targeted): string {
  return `${bases[basis]} ${format.percent(share)}${source === '' ? '' : ` (${source})`}`;
}

function list(parts: readonly string[], words: Record<string, string>): string {
  return format.list(parts.map((part) => words[part] ?? part));
}

function nameOr(name: string): string {
  return name.trim() === '' ? '(tanpa nama)' : name;
}
