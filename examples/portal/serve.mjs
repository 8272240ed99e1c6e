// `npm start` ends here: the assembled portal on http://localhost:4173, or on another PORT.
import { existsSync } from 'node:fs';
import { env } from 'node:process';
import { fileURLToPath } from 'node:url';

import { servePortal } from './server.mjs';

const folder = fileURLToPath(new URL('dist', import.meta.url));
const port = Number(env.PORT ?? 4173);

if (!existsSync(folder)) {
  console.error('The portal is not built yet: run `pnpm build` in the top folder.');
  process.exit(1);
}
try {
  const { url } = await servePortal({ port, folder });
  console.log(`Portal: ${url}`);
} catch (error) {
  console.error(`Port ${port} cannot be used (${String(error)}). Set PORT to another number.`);
  process.exit(1);
}
