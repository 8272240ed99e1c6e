import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

import { expect, it } from 'vitest';

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const table = JSON.parse(readFileSync(path('data/noyontaansari-2019.json'), 'utf8')) as {
  published: Record<string, number>;
  source: string;
  rows: Record<string, number | string>[];
};

function slum(...args: string[]) {
  const { stdout, stderr, status } = spawnSync(execPath, [path('slum.mjs'), ...args], {
    encoding: 'utf8',
  });
  return { lines: stdout.split('\n'), stdout, stderr, status };
}

/** Whether a line names a figure, with a decimal comma or point. */
function hasFigure(line = '', figure = NaN) {
  return line.replaceAll(',', '.').includes(String(figure));
}

it('comes to the published figures, and says where each line comes from', () => {
  const { lines, stderr, status } = slum();
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
  expect(lines).toContain('RT RT003-RW006: Total 19, Tingkat kumuh ringan');
  expect(lines).toContain('RT RT003-RW012: Total 16, Tingkat kumuh ringan');
  expect(lines).toContain('Seluruh RT bersama: Total 17, Tingkat kumuh ringan');
  expect(lines.some((line) => line.includes('total nilai') && hasFigure(line, 17))).toBe(true);
  const mean = [...lines].reverse().find((line) => line.includes('rata-rata kekumuhan sektoral'));
  expect(hasFigure(mean, table.published['sectoral-mean'])).toBe(true);
  expect(lines.some((line) => line.includes('lembar kerja KOTAKU'))).toBe(true);
  expect(lines).toContain('Setiap baris dihitung ulang dan cocok.');
  expect(lines).toContain(`Sumber: ${table.source}`);
});

it('shows the per cent of each criterion of all RTs together', () => {
  const { lines } = slum();
  const [first, second] = table.rows;
  const share = (100 * (Number(first?.['2b']) + Number(second?.['2b']))) / (737 + 330);
  const line = lines.find((each) => each.includes('persentase 2b:'));
  expect(hasFigure(line, Number(share.toFixed(4)))).toBe(true);
});

it('says the same in English', () => {
  const { stdout, status } = slum('--lang', 'en');
  expect(status).toBe(0);
  expect(stdout).toContain('All RTs together: Total 17, Level light');
});
