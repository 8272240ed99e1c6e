import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const cdn = 'packages/widgets/dist/cdn';

/** What a page loads before an element shows anything: its module, and every module that one asks for in its head. */
function atFirst(name, known = new Set()) {
  if (known.has(name)) return known;
  known.add(name);
  const source = readFileSync(join(cdn, name), 'utf8');
  for (const [, other] of source.matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g))
    atFirst(other, known);
  return known;
}

const loadedAtFirst = (element) => [...atFirst(`${element}.min.js`)].map((name) => join(cdn, name));

export default [
  {
    name: 'regions: provinces, kabupaten and kecamatan',
    path: 'packages/regions/data/regions.txt',
    limit: '34 kB',
  },
  {
    name: 'attendance-sheet, loaded at first',
    path: loadedAtFirst('attendance-sheet'),
    limit: '39.5 kB',
  },
  {
    name: 'attendance-sheet, with everything on demand',
    path: [
      ...loadedAtFirst('attendance-sheet'),
      `${cdn}/{chunk-*,*.panel-*,*.view-*,*.words-*,chained-lines-*}.min.js`,
    ],
    limit: '60 kB',
  },
  {
    name: 'attendance-recap, loaded at first',
    path: loadedAtFirst('attendance-recap'),
    limit: '24 kB',
  },
  { name: 'work-plan, loaded at first', path: loadedAtFirst('work-plan'), limit: '24.5 kB' },
];
