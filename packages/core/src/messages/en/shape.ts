import type { ShapeWords } from '../../kernel/index.js';
import { englishFormat as format } from '../format.js';

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'number',
  int: 'whole number',
  boolean: 'yes/no',
  array: 'list',
  object: 'object',
  choice: 'choice',
};

/** English sentences about the shape of a document and its values. */
export const shape: ShapeWords = {
  'shape.not-json': () => 'This file is not whole JSON. Download or export it again.',
  'shape.missing': ({ expected }) =>
    `A required value is missing. Add one of kind ${kinds[expected] ?? expected}.`,
  'shape.wrong-kind': ({ expected, received }) =>
    `Wrong kind of value: ${received}. Give a value of kind ${kinds[expected] ?? expected}.`,
  'shape.not-one-of': ({ allowed, received }) =>
    `"${received}" is not known here. Choose one of: ${format.list(allowed)}.`,
  'shape.too-small': ({ minimum }) =>
    `The value is too small. Give at least ${format.number(minimum)}.`,
  'shape.too-large': ({ maximum }) =>
    `The value is too large or too long. The limit is ${format.number(maximum)}.`,
  'shape.blank': () => 'The value is blank. Write it, or leave the field out if it is not known.',
  'shape.not-an-identifier': ({ received }) =>
    `"${received}" cannot serve as a code. Use 1–64 letters, digits, dots, underscores, colons or hyphens.`,
  'shape.not-a-date': ({ received }) =>
    `"${received}" is not a day of the calendar. Write year-month-day, such as 2018-11-04.`,
  'shape.not-a-time': ({ received }) =>
    `"${received}" is not a time. Write hours and minutes, such as 08:00.`,
  'shape.not-an-instant': ({ received }) =>
    `"${received}" is not a moment in UTC. Write it like 2018-11-04T01:00:00.000Z.`,
  'shape.not-rupiah': ({ received }) =>
    `"${received}" is not an amount in whole rupiah. Write digits only, such as 1.500.000.`,
};
