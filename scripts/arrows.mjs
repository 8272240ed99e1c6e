// Who may import whom. The linter's rules come from these tables, and a test holds the tables against the folders.

/** What each package may import, by folder under `packages`. `examples` may import all of them. */
export const packageArrows = {
  core: [],
  instruments: ['core'],
  regions: ['core'],
  sync: ['core'],
  widgets: ['core', 'sync'],
  benchmarks: ['core', 'instruments', 'sync', 'widgets'],
  mutation: [],
};

const places = ['kernel', 'text', 'region'];
const people = [
  ...places,
  'ledger',
  'planning',
  'program',
  'identity',
  'group',
  'privacy',
  'training',
];
const roster = [...people, 'participant'];

/** What each unit of the core may import, by folder under `packages/core/src`. */
export const unitArrows = {
  kernel: [],
  text: ['kernel'],
  scoring: ['kernel'],
  ledger: ['kernel'],
  'hand-over': ['kernel', 'ledger'],
  region: ['kernel', 'text'],
  review: ['kernel'],
  planning: places,
  program: [...places, 'planning'],
  identity: places,
  paper: [...places, 'identity'],
  group: [...places, 'planning', 'program'],
  privacy: [...places, 'identity'],
  training: [...places, 'planning', 'program'],
  participant: people,
  attendance: [...roster, 'paper'],
  'per-diem': [...roster, 'attendance'],
  certificate: [...roster, 'attendance'],
  evaluation: [...roster, 'attendance', 'certificate'],
  'work-plan': [...roster, 'paper', 'review'],
  proposal: [...places, 'planning', 'program', 'review', 'work-plan'],
  facilitation: [...places, 'planning', 'program', 'review'],
  empowerment: [...places, 'scoring', 'review'],
  recap: [...roster, 'attendance', 'review', 'work-plan'],
  dossier: [
    ...roster,
    'paper',
    'attendance',
    'per-diem',
    'certificate',
    'evaluation',
    'review',
    'work-plan',
    'proposal',
    'facilitation',
  ],
  messages: [
    ...roster,
    'scoring',
    'hand-over',
    'attendance',
    'per-diem',
    'certificate',
    'evaluation',
    'review',
    'work-plan',
    'proposal',
    'facilitation',
    'empowerment',
    'recap',
    'dossier',
  ],
};

/**
 * One linter configuration for each package and each unit, forbidding every import its table does not allow.
 * @returns {import('eslint').Linter.Config[]}
 */
export function arrowConfigs() {
  const packages = forbidden(packageArrows).map(([name, others]) =>
    arrowConfig(`packages/${name}/**`, [packageRule(name, others)]),
  );
  // A later configuration replaces the rule of an earlier one, so a unit's carries its package's too.
  const units = forbidden(unitArrows).map(([name, others]) =>
    arrowConfig(`packages/core/src/${name}/**`, [
      packageRule('core', Object.keys(packageArrows)),
      {
        regex: `^(\\.\\./)+(${others.join('|')})/`,
        message: `The unit "${name}" may not import this one: see scripts/arrows.mjs.`,
      },
    ]),
  );
  return [...packages, ...units];
}

/**
 * @param {string} name
 * @param {string[]} others
 */
function packageRule(name, others) {
  // A package reaches another by its name and never by a path, and itself the other way round.
  const every = Object.keys(packageArrows).join('|');
  return {
    regex: `^@berdaya/(${[...others, name].join('|')})(/|$)|^(\\.\\./)+(packages/)?(${every})/src/`,
    message: `The package "${name}" may not import this one, or not this way: see scripts/arrows.mjs.`,
  };
}

/**
 * @param {string} files
 * @param {{ regex: string, message: string }[]} patterns
 * @returns {import('eslint').Linter.Config}
 */
function arrowConfig(files, patterns) {
  return {
    name: `arrows/${files}`,
    files: [files],
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

/**
 * @param {Record<string, string[]>} arrows
 * @returns {[string, string[]][]}
 */
function forbidden(arrows) {
  return Object.entries(arrows).map(([name, allowed]) => [
    name,
    Object.keys(arrows).filter((other) => other !== name && !allowed.includes(other)),
  ]);
}
