import { expect, test } from 'vitest';
import { linesInView } from './grid-window.state.js';

const view = { count: 5000, lineHeight: 44, height: 440 };

test('the lines in view are held, and a few above and below', () => {
  expect(linesInView({ ...view, top: 0 })).toEqual([0, 21]);
  expect(linesInView({ ...view, top: 4400 })).toEqual([95, 116]);
});

test('their number stays the same to the last line', () => {
  expect(linesInView({ ...view, top: 44 * 5000 - 440 })).toEqual([4979, 5000]);
  for (let top = 0; top < 44 * 5000; top += 4399) {
    const [first, end] = linesInView({ ...view, top });
    expect(end - first).toBe(21);
  }
});

test('a list shorter than the window is held whole', () => {
  expect(linesInView({ ...view, count: 3, top: 0 })).toEqual([0, 3]);
  expect(linesInView({ ...view, count: 0, top: 0 })).toEqual([0, 0]);
});
