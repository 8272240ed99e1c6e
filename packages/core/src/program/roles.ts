import type { CalendarDate } from '../kernel/index.js';
import { facilitationRoles } from './facilitation-roles.js';
import { generalRoles, ppmRoles } from './kelurahan-roles.js';
import { kotakuRoles } from './kotaku-roles.js';
import { pamsimasRoles } from './pamsimas-roles.js';
import { programCatalogue } from './program-catalogue.js';
import type { ProgramLevel } from './program-levels.js';
import type { Role } from './role.js';

/** The roles of all programmes known here, as cited data. */
export const roles: readonly Role[] = [
  ...pamsimasRoles,
  ...kotakuRoles,
  ...facilitationRoles,
  ...ppmRoles,
  ...generalRoles,
];

/**
 * The role of that id in a programme, at that level and on that day where they are known. General offices are found in
 * every programme and at every level.
 *
 * @example
 * roleIn('pamsimas', 'Kader AMPL')?.english; // 'water and sanitation cadre of the village'
 * roleIn('kotaku', 'kpspams'); // undefined
 */
export function roleIn(
  program: string,
  roleId: string,
  level?: ProgramLevel | null,
  onDate?: CalendarDate | null,
  catalogue: readonly Role[] = roles,
): Role | undefined {
  const wanted = bare(roleId);
  return catalogue.find(
    (role) =>
      (role.program === null || role.program === program) &&
      [role.id, ...role.aliases].includes(wanted) &&
      (level == null || role.levels.length === 0 || role.levels.includes(level)) &&
      isValidOn(role, onDate),
  );
}

/** Whether a programme of the catalogue has no such role; a programme it does not know is not judged. */
export function isRoleUnknown(
  program: string,
  roleId: string,
  level?: ProgramLevel | null,
  onDate?: CalendarDate | null,
): boolean {
  const isKnown = programCatalogue.some(({ key }) => key === program);
  return isKnown && roleIn(program, roleId, level, onDate) === undefined;
}

/** `Kader AMPL`, `kader_ampl` and `kader-ampl` are one id. */
function bare(roleId: string): string {
  return roleId
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_/]+/g, '-');
}

function isValidOn({ validFrom, validTo }: Role, onDate: CalendarDate | null | undefined): boolean {
  if (onDate == null) return true;
  return (validFrom === null || onDate >= validFrom) && (validTo === null || onDate <= validTo);
}
