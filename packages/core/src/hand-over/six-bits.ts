// Six bits to a character, as base64 has them; the core has no `btoa`.
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Whether a text is of hexadecimal digits, as many as go evenly into characters of six bits. */
export function isPackableHex(text: string): boolean {
  return text.length > 0 && text.length % 3 === 0 && /^[0-9a-f]+$/.test(text);
}

/** Two characters for each three hexadecimal digits. */
export function inSixBits(hex: string): string {
  return hex.replace(/.{3}/g, (three) => {
    const bits = parseInt(three, 16);
    return digits.charAt(bits >> 6) + digits.charAt(bits & 63);
  });
}

/** The hexadecimal digits of which a text was made by `inSixBits`. */
export function hexFrom(packed: string): string {
  return packed.replace(/../g, ([first = '', second = '']) => {
    const bits = (digits.indexOf(first) << 6) | digits.indexOf(second);
    return bits.toString(16).padStart(3, '0');
  });
}
