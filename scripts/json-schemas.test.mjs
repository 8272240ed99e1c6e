import { spawnSync } from 'node:child_process';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

describe('the committed JSON Schemas', () => {
  it('are what the zod schemas say today', () => {
    const script = fileURLToPath(new URL('json-schemas.mjs', import.meta.url));
    const { status, stderr } = spawnSync(execPath, [script, '--check'], { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  }, 60_000);
});
