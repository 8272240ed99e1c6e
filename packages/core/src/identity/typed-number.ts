/** What a number as people type it, or a spreadsheet keeps it, comes to. */
export interface TypedNumber {
  /** Its digits, in order. */
  readonly digits: string;
  /** Characters that have no place in it, each once, at most five. */
  readonly others: readonly string[];
}

/** Splits a number from what is around it; spaces, invisible characters and a leading apostrophe count for nothing. */
export function typedNumber(typed: string): TypedNumber {
  const bare = withoutWrapping(typed);
  return {
    digits: bare.replace(/[^0-9]/g, ''),
    others: [...new Set(bare.replace(/[0-9]/g, ''))].slice(0, 5),
  };
}

/** The text without the spaces, invisible characters and leading apostrophe that spreadsheets and forms leave. */
export function withoutWrapping(typed: string): string {
  return typed.replace(/[\s\p{C}]/gu, '').replace(/^['’‘`]+/, '');
}

/** Whether a spreadsheet turned the number into scientific notation, `3,31502E+15`, whereby digits are lost. */
export function isScientificNotation(typed: string): boolean {
  return /^[0-9]+([.,][0-9]*)?e\+?[0-9]+$/i.test(withoutWrapping(typed));
}
