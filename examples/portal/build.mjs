// Assembles the portal in `dist` from the pages in `public`, the training's data and the elements.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { assemblePortal } from './src/assemble.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const elements = join(here, 'node_modules/@berdaya/widgets/dist/cdn');

if (!existsSync(join(elements, 'integrity.json'))) {
  console.error('The elements are not built yet: run `pnpm build` in the top folder.');
  process.exit(1);
}
assemblePortal({ elements, output: join(here, 'dist') });
