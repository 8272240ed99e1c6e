import { maskNik, maskPhone } from '@berdaya/core/identity';
import type { TimeZone } from '@berdaya/core/kernel';
import type { ListedParticipant } from '@berdaya/core/participant';
import type { AttendanceSheetState } from '../attendance-sheet.state.js';

// The sheet reads of a document only what attendance needs. What else stands in it is not lost, and not checked: here it is
// taken up where it is a text, and passed over where it is not.

/** Where the training is held, as the document states it. */
export function statedPlace({ dossier }: Pick<AttendanceSheetState, 'dossier'>): string {
  const venue = fieldOf(dossier?.training, 'venue');
  return [textOf(venue, 'name'), textOf(venue, 'address')].filter(Boolean).join(', ');
}

/** The time zone of the training; `null` where the document does not state it. */
export function statedZone({ dossier }: Pick<AttendanceSheetState, 'dossier'>): TimeZone | null {
  const zone = textOf(dossier?.training, 'timeZone');
  return zone === 'WIB' || zone === 'WITA' || zone === 'WIT' ? zone : null;
}

/** A number that identifies or reaches a person, as it may stand on a list: NIP in full, NIK and telephone masked. */
export function statedNumber(person: ListedParticipant, which: 'nip' | 'nik' | 'phone'): string {
  const typed = textOf(person, which);
  if (typed === '') return '';
  if (which === 'nip') return typed;
  return which === 'nik' ? maskNik(typed) : maskPhone(typed);
}

function textOf(value: unknown, field: string): string {
  const text = fieldOf(value, field);
  return typeof text === 'string' ? text : '';
}

function fieldOf(value: unknown, field: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Record<string, unknown>)[field]
    : undefined;
}
