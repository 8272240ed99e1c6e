import { failure, success, type Issue, type Result } from '../kernel/index.js';
import { refuse } from '../kernel/shape.js';

/** Codes of what is odd about a written number or numeral, with what their sentences get. */
export interface NumberParams {
  readonly 'text.not-a-number': { readonly received: string };
  readonly 'text.not-number-words': { readonly received: string };
  readonly 'text.number-not-exact': { readonly received: string };
  readonly 'text.number-read-as-thousands': { readonly received: string; readonly read: number };
  readonly 'text.number-read-as-decimal': { readonly received: string; readonly read: number };
}

const indonesian = /^(?:\d+|[1-9]\d{0,2}(?:(?:\.\d{3})+|(?: \d{3})+))(?:,\d+)?$/;
const english = /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?$/;
const oneDotThreeDigits = /^[1-9]\d{0,2}\.\d{3}$/;
const oneCommaThreeDigits = /^[1-9]\d{0,2},\d{3}$/;

/**
 * Reads a number as papers write it: `1.234.567,89` and, where it cannot be Indonesian, `1,234,567.89`. The number holds
 * the digits exactly: `String` of it gives them back. Refuses with `text.not-a-number`, or `text.number-not-exact` where
 * a number cannot hold them. Warns of `1.234` (`text.number-read-as-thousands`) and `1,234` (`text.number-read-as-decimal`).
 */
export function readNumber(written: string): Result<number> {
  const text = written.normalize('NFKC').trim().replace(/\s+/g, ' ');
  const [, minus = '', figure = ''] = /^([-−]?) ?(.*)$/s.exec(text) ?? [];
  // `1.234` and `1,234` are both; here they are Indonesian.
  const isIndonesian = indonesian.test(figure);
  if (!isIndonesian && !english.test(figure)) return refused('text.not-a-number', written);
  const plain = isIndonesian
    ? figure.replace(/[. ]/g, '').replace(',', '.')
    : figure.replace(/,/g, '');
  const value = exactNumber(plain);
  if (value === undefined) return refused('text.number-not-exact', written);
  const read = minus === '' || value === 0 ? value : -value;
  return success(read, warningsAbout(figure, read));
}

/** The number of a plain decimal text such as `1234.5`; `undefined` where it would lose digits. */
export function exactNumber(plain: string): number | undefined {
  const [whole = '', decimals = ''] = plain.split('.');
  const kept = decimals.replace(/0+$/, '');
  const canonical = (whole.replace(/^0+(?=\d)/, '') || '0') + (kept === '' ? '' : `.${kept}`);
  const value = Number(canonical);
  return value <= Number.MAX_SAFE_INTEGER && String(value) === canonical ? value : undefined;
}

/** A refusal that shows what was received. */
export function refused(
  code: keyof NumberParams | 'shape.not-rupiah',
  received: string,
): Result<never> {
  const issues: Issue[] = [];
  refuse(issues, [], code, received);
  return failure(issues);
}

function warningsAbout(received: string, read: number): Issue[] {
  const code: keyof NumberParams | undefined = oneDotThreeDigits.test(received)
    ? 'text.number-read-as-thousands'
    : oneCommaThreeDigits.test(received)
      ? 'text.number-read-as-decimal'
      : undefined;
  return code === undefined
    ? []
    : [{ code, severity: 'warning', path: [], params: { received, read } }];
}
