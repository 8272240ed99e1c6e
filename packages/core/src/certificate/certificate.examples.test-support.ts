import { aCertificate } from './certificate.test-support.js';

const holder = {
  name: 'Sri Wahyuni',
  titleBefore: 'Hj.',
  titleAfter: 'S.Pd.',
  nip: '199001012015012001',
  birthplace: 'Lajer',
  bornOn: '1990-01-01',
  rank: 'Penata Muda, III/a',
  position: 'Staf',
  office: 'Desa Lajer',
} as const;

const verification = {
  kind: 'qr',
  code: 'B7K2-9QXM',
  label: 'Kode verifikasi',
  provider: null,
  checkUrl: 'https://example.go.id/sertifikat/B7K2-9QXM',
} as const;

const certified = {
  kind: 'certified-signature',
  label: 'Ditandatangani secara elektronik',
  provider: 'BSrE',
} as const;

/** Certificates that between them fill in every field, and against which no rule has anything. */
export const wholeCertificates = [
  aCertificate({
    holder,
    signatory: { name: 'Slamet', position: 'Kepala Dinas', nip: '196501011990011001' },
    emblem: 'state',
    verification,
    revoked: { revokedOn: '2018-12-01', reason: 'Salah nama' },
  }),
  aCertificate({ id: 'c2', number: '800/13/2018', kind: 'attendance', verification: certified }),
];

/** Right values for each schema of the unit; between them they have every field. */
export const examples: Readonly<Record<string, readonly unknown[]>> = {
  certificateSchema: wholeCertificates,
  certificateHolderSchema: [holder],
  certificateVerificationSchema: [verification, certified],
};
