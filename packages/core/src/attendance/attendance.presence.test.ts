import { expect, test } from 'vitest';
import { aSession } from '../training/training.test-support.js';
import { attendanceStatuses, presencesIn, wasThere } from './index.js';
import { anEntry, minute } from './attendance.test-support.js';

const training = { title: 'Pelatihan Kader', timeZone: 'WIB', sessions: [aSession()] } as const;
const presence = {
  participantId: 'p1',
  training: 'Pelatihan Kader',
  session: 'Peran kader',
  startsAt: minute(0),
  endsAt: minute(90),
};

test('hadir and terlambat are being there, nothing else is', () => {
  expect(attendanceStatuses.filter(wasThere)).toEqual(['present', 'late']);
  expect(wasThere('unrecorded')).toBe(false);
  expect(wasThere(undefined)).toBe(false);
});

test('a presence lasts as long as its session, by the clock of the venue', () => {
  expect(presencesIn(training, [anEntry()])).toEqual([presence]);
  expect(presencesIn({ ...training, timeZone: 'WIT' }, [anEntry({ status: 'late' })])).toEqual([
    { ...presence, startsAt: minute(-120), endsAt: minute(-30) },
  ]);
});

test('where nobody can say when, or whether, there is no presence', () => {
  const none = (entries: Parameters<typeof presencesIn>[1], change = {}) => {
    expect(presencesIn({ ...training, ...change }, entries)).toEqual([]);
  };
  none([]);
  none([anEntry({ status: 'absent' })]);
  none([anEntry({ sessionId: 's9' })]);
  none([anEntry({ id: 'e2' }), anEntry({ status: 'absent' })]);
  none([anEntry(), anEntry({ id: 'e2', status: 'unrecorded', replaces: ['e1'] })]);
  none([anEntry()], { sessions: [aSession({ startTime: null })] });
  none([anEntry()], { sessions: [aSession({ endTime: undefined })] });
});

test('a mark that two ledgers brought counts once', () => {
  expect(presencesIn(training, [anEntry(), anEntry()])).toEqual([presence]);
});
