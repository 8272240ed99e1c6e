// Trainings with their marks, invented, the same on every run.
import { seeded } from '../validate/records.mjs';

const statuses = ['present', 'late', 'excused', 'sick', 'duty', 'absent'];

/** Of 1,000 marks so many have each status, in the order of `statuses`; about 3 in 100 marks are missing besides. */
const upTo = [830, 880, 910, 940, 955, 1000];

const dates = Array.from({ length: 12 }, (_, day) => `2026-03-${String(day + 2).padStart(2, '0')}`);

/** Regencies of 38 provinces, 514 together, with seven districts each. */
const regencies = Array.from({ length: 514 }, (_, place) => {
  const province = String(11 + (place % 38));
  return `${province}.${String(1 + Math.floor(place / 38)).padStart(2, '0')}`;
});

/**
 * Trainings of 40 people from one regency, 4 days of 4 sessions of 2 or 3 lesson hours. Marks come as columns, in the
 * order in which they are written down: session by session.
 * @param {number} wanted marks, the missing ones included
 */
export function trainings(wanted) {
  const random = seeded(20260302);
  const count = Math.round(wanted / (40 * 16));
  const rosters = Array.from({ length: count }, (_, training) => roster(training, random));
  const [participant, session, status] = [
    new Int32Array(wanted),
    new Int32Array(wanted),
    new Uint8Array(wanted),
  ];
  let [marks, firstPerson, firstSession] = [0, 0, 0];
  for (const { participants, sessions } of rosters) {
    const diligence = participants.map(() => random() ** 3 * 150);
    for (let each = 0; each < sessions.length; each += 1) {
      for (let person = 0; person < participants.length; person += 1) {
        if (random() < 0.03) continue;
        const drawn = random() * 1000 + (diligence[person] ?? 0);
        const found = upTo.findIndex((limit) => drawn < limit);
        participant[marks] = firstPerson + person;
        session[marks] = firstSession + each;
        status[marks] = 1 + (found === -1 ? statuses.length - 1 : found);
        marks += 1;
      }
    }
    firstPerson += participants.length;
    firstSession += sessions.length;
  }
  return {
    rosters,
    marks: {
      participant: participant.slice(0, marks),
      session: session.slice(0, marks),
      status: status.slice(0, marks),
    },
  };
}

/** @param {number} training @param {() => number} random */
function roster(training, random) {
  const regency = regencies[Math.floor(random() * regencies.length)];
  const firstDay = Math.floor(random() * (dates.length - 3));
  return {
    id: `t${training}`,
    sessions: Array.from({ length: 16 }, (_, place) => ({
      id: `s${place}`,
      heldOn: dates[firstDay + (place >> 2)] ?? '',
      lessonHours: place % 4 < 2 ? 3 : 2,
    })),
    participants: Array.from({ length: 40 }, (_, place) => ({
      id: `p${training}-${place}`,
      sex: random() < 0.02 ? null : random() < 0.4 ? 'female' : 'male',
      origin: { districtCode: `${regency}.0${1 + Math.floor(random() * 7)}` },
    })),
  };
}
