import type { AttendanceProof } from '@berdaya/core/attendance';
import type { Language } from '../element/languages.js';

/** Words of the details of a mark. */
export interface MarkDetailsWords {
  readonly nothing: string;
  readonly reason: string;
  readonly note: string;
  readonly arrivedAt: string;
  readonly signed: string;
  readonly proofs: Readonly<Record<AttendanceProof, string>>;
  readonly notStated: string;
  readonly close: string;
  readonly history: string;
  readonly change: (from: string, to: string) => string;
  readonly by: (author: string, date: string, time: string) => string;
}

const id: MarkDetailsWords = {
  nothing: 'Belum ada catatan. Catat statusnya dahulu.',
  reason: 'Alasan',
  note: 'Keterangan',
  arrivedAt: 'Jam datang',
  signed: 'Bukti hadir',
  proofs: {
    signature: 'tanda tangan',
    'signed-sheet': 'tanda tangan di kertas',
    thumbprint: 'cap jempol',
    code: 'kode',
    officer: 'dicatat petugas',
  },
  notStated: '(tidak disebut)',
  close: 'Tutup',
  history: 'Riwayat',
  change: (from, to) => `${from} → ${to}`,
  by: (author, date, time) => `${author}, ${date} pukul ${time.replace(':', '.')}`,
};

const en: MarkDetailsWords = {
  nothing: 'Nothing is recorded yet. Record a status first.',
  reason: 'Reason',
  note: 'Remark',
  arrivedAt: 'Time of arrival',
  signed: 'Proof of presence',
  proofs: {
    signature: 'signature',
    'signed-sheet': 'signature on paper',
    thumbprint: 'thumbprint',
    code: 'code',
    officer: 'word of the officer',
  },
  notStated: '(not stated)',
  close: 'Close',
  history: 'History',
  change: (from, to) => `${from} → ${to}`,
  by: (author, date, time) => `${author}, ${date}, ${time}`,
};

/** The words in each language. */
export const markDetailsWords: Readonly<Record<Language, MarkDetailsWords>> = { id, en };
