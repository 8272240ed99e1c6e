/** Every rule about per diem paid. */
export const perDiemRules = [] as const;
