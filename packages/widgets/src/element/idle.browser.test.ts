import { afterEach, expect, test, vi } from 'vitest';
import { whenIdle } from './idle.js';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what waits for an idle page is done by a page that never rests, within a second', () => {
  const asked = vi.fn<typeof window.requestIdleCallback>();
  vi.stubGlobal('requestIdleCallback', asked);
  whenIdle(() => undefined);
  expect(asked.mock.calls[0]?.[1]?.timeout).toBeLessThanOrEqual(1000);
});
