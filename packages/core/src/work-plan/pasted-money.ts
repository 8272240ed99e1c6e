import type { Issue, Rupiah } from '../kernel/index.js';
import { readRupiah } from '../text/index.js';
import type { FundingPart } from './funding-statement.js';
import type { FundingSource } from './work-plan.js';

/** An amount of a cell; `null`, with why, where none could be read. */
export function readPastedAmount(written: string): {
  readonly amountRupiah: Rupiah | null;
  readonly issues: readonly Issue[];
} {
  const read = readRupiah(written);
  if (read.ok) return { amountRupiah: read.value, issues: read.warnings };
  return { amountRupiah: null, issues: [issue('work-plan.pasted-amount-unread', written)] };
}

const sources: readonly (readonly [FundingSource, RegExp])[] = [
  ['apbdes', /^(apb ?des(a)?|dana desa|dd|add|alokasi dana desa|village budget)$/],
  ['apbn', /^(apbn|pemerintah pusat|blm|state budget)$/],
  ['apbd', /^(apbd( (kab(upaten)?|kota|prov(insi)?))?|regional budget)$/],
  ['self-help-in-kind', /^(swadaya )?(natura|in[ -]?kind|tenaga|material)$|^self-help in kind$/],
  ['self-help-cash', /^(swadaya )?(tunai|in[ -]?cash|uang|iuran)$|^self-help in cash$/],
  ['other', /^(csr|lain(nya)?|lain-lain|donatur|sponsor|hibah|other)$/],
];

/**
 * Who pays, where one source is named and the cost is known. Several sources without amounts of their own, and self-help of
 * which nobody says whether in cash or in kind, are left to a person.
 */
export function readPastedSource(
  written: string,
  costRupiah: Rupiah | null,
): { readonly funding: readonly FundingPart[] | null; readonly issues: readonly Issue[] } {
  const plain = written.toLowerCase().replace(/[()]/g, ' ').replace(/\s+/g, ' ').trim();
  const source = sources.find(([, pattern]) => pattern.test(plain))?.[0];
  if (source !== undefined && costRupiah !== null) {
    return { funding: [{ source, amountRupiah: costRupiah }], issues: [] };
  }
  return { funding: null, issues: [issue('work-plan.pasted-source-unread', written)] };
}

function issue(code: string, received: string): Issue {
  return { code, severity: 'warning', path: [], params: { received } };
}
