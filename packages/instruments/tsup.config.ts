import { defineConfig } from 'tsup';

import { unbundled } from '../../scripts/unbundled.mjs';

export default defineConfig(unbundled);
