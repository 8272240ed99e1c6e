import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { sampleDocument } from './write-dossier.mjs';

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

interface Entry {
  id: string;
  participantId: string;
  sessionId: string;
  status: string;
  recordedAt: string;
  replaces: string[];
}

interface Document {
  training: { sessions: { id: string; lessonHours: number }[] };
  participants: { id: string; name: string; origin: { district: string } }[];
  entries: Entry[];
}

const document = JSON.parse(readFileSync(path('data/dossier.json'), 'utf8')) as Document;

function report(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(execPath, [path('report.mjs'), ...args], {
    encoding: 'utf8',
  });
  return { lines: stdout.split('\n').map((line) => line.trim()), stdout, stderr, status };
}

/** Counts without the library, straight from the file: JP attended and JP without a record. */
function countedByHand() {
  const readable = document.entries.filter(({ recordedAt }) => recordedAt.endsWith('Z'));
  const replaced = new Set(readable.flatMap(({ replaces }) => replaces));
  const status = new Map(
    readable
      .filter(({ id }) => !replaced.has(id))
      .map((entry) => [`${entry.participantId} ${entry.sessionId}`, entry.status]),
  );
  return document.participants.map(({ id, name, origin }) => {
    let attended = 0;
    let unrecorded = 0;
    for (const session of document.training.sessions) {
      const mark = status.get(`${id} ${session.id}`);
      if (mark === undefined) unrecorded += session.lessonHours;
      if (mark === 'present' || mark === 'late') attended += session.lessonHours;
    }
    // 80 % of 24 JP is 19.2: twenty suffice, nineteen do not.
    const standing =
      attended >= 20 ? 'Cukup' : attended + unrecorded >= 20 ? 'Belum dapat diputuskan' : 'Kurang';
    return { name, district: origin.district, attended, unrecorded, standing };
  });
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

describe('the sample file', () => {
  it('is what the script writes', () => {
    expect(document).toEqual(JSON.parse(JSON.stringify(sampleDocument())));
  });
});

describe('the report', () => {
  const { lines, stderr, status } = report();
  const people = countedByHand();

  it('ends well', () => {
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    expect(lines[1]).toBe(`${people.length} peserta, 8 sesi, 24 JP`);
  });

  it.each([...new Set(people.map(({ district }) => district)), 'Jumlah'])(
    'counts %s as one would by hand',
    (district) => {
      const those = people.filter((person) => [person.district, 'Jumlah'].includes(district));
      const attended = sum(those.map((person) => person.attended));
      const unrecorded = sum(those.map((person) => person.unrecorded));
      const line = lines.find((each) => each.startsWith(`${district} `));
      expect(line?.split(/ {2,}/)).toMatchObject({
        1: String(those.length),
        2: String(those.filter((person) => person.attended > 0).length),
        3: `${attended}/${those.length * 24}`,
        5: `${unrecorded} JP`,
      });
    },
  );

  it('gives a percentage only where every record is there', () => {
    const rows = lines.filter((line) => / \d+\/\d+ .* \d+ JP$/.test(line));
    expect(rows).toHaveLength(4);
    for (const row of rows) {
      expect(row.includes('%')).toBe(row.endsWith(' 0 JP'));
    }
  });

  it.each(['Cukup', 'Kurang', 'Belum dapat diputuskan'])('finds who is "%s"', (standing) => {
    const those = people.filter((person) => person.standing === standing);
    const start = lines.indexOf(`${standing}: ${those.length}`);
    expect(those.length).toBeGreaterThan(0);
    expect(start).toBeGreaterThan(0);
    const listed = lines.slice(start + 1, start + 1 + those.length);
    for (const [index, { name, attended, unrecorded }] of those.entries()) {
      expect(listed[index]).toContain(name);
      expect(listed[index]).toContain(` ${attended}/24 JP`);
      expect(listed[index]?.includes(`${unrecorded} JP belum dicatat`)).toBe(unrecorded > 0);
    }
  });

  it('shows what it could not read, with each reason', () => {
    const start = lines.indexOf('Catatan presensi yang tidak dapat dibaca: 1');
    expect(JSON.parse(lines[start + 1] ?? '')).toEqual(document.entries.at(-1));
    expect(lines[start + 2]).toMatch(/^recordedAt: /);
    expect(lines[start + 3]).toMatch(/^status: /);
    expect(lines[start + 4]).toBe('');
  });

  it('lists the faults of the work plan, activity by activity', () => {
    const start = lines.indexOf('RKTL Desa Contoh 01: 9 temuan');
    const activities = lines.slice(start + 1, -1).map((line) => line.split(/ {2,}/).slice(0, 2));
    expect(activities).toEqual([
      ['kegiatan 2', 'peringatan'],
      ['kegiatan 2', 'peringatan'],
      ['kegiatan 2', 'galat'],
      ['kegiatan 2', 'galat'],
      ['kegiatan 3', 'galat'],
      ['kegiatan 3', 'peringatan'],
      ['kegiatan 3', 'galat'],
      ['kegiatan 4', 'galat'],
      ['kegiatan 4', 'peringatan'],
    ]);
  });

  it('says the same in English', () => {
    const english = report('--lang', 'en');
    const figures = (text: string) => text.match(/\d+\/\d+/g);
    expect(english.status).toBe(0);
    expect(figures(english.stdout)).toEqual(figures(report().stdout));
    expect(english.lines).toContain('RKTL Desa Contoh 01: 9 findings');
    expect(english.stdout).not.toMatch(/belum|peserta|kegiatan/);
  });

  it('refuses a file that is no dossier, and says why', () => {
    const { status, stdout, stderr } = report(path('package.json'));
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^Berkas ini tidak dapat dibaca:\n/);
    expect(stderr).toContain('training');
  });
});
