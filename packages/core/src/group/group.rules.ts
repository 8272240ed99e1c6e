/** Every rule about a group or institution. */
export const groupRules = [] as const;
