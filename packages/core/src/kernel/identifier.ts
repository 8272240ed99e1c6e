/** A name that machines use; unique within its kind. */
export type Identifier = string;

/** Whether the text is 1 to 64 letters, digits, dots, underscores, colons or hyphens. */
export function isIdentifier(value: string): boolean {
  return /^[\w.:-]{1,64}$/.test(value);
}
