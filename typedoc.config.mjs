import { Application, OptionDefaults, ReflectionKind } from 'typedoc';

/** What the manifest analyzer reads above an element's class. */
const elementTags = [
  '@attr',
  '@cssprop',
  '@cssproperty',
  '@csspart',
  '@cssstate',
  '@element',
  '@event',
  '@fires',
  '@slot',
  '@tagname',
];

/**
 * Warns of an exported name without a docstring. TypeDoc's own check would also ask for one on each
 * property that holds a function, where the name and the type often say it all.
 */
function requireDocstrings(app) {
  app.on(Application.EVENT_VALIDATE_PROJECT, (project) => {
    for (const reflection of project.getReflectionsByKind(ReflectionKind.SomeExport)) {
      const isExport = reflection.parent?.kindOf(ReflectionKind.Module);
      // What a unit hands on from another is described there.
      if (!isExport || reflection.kindOf(ReflectionKind.Module) || reflection.isReference())
        continue;
      const described = [reflection, ...(reflection.signatures ?? [])];
      if (described.some((one) => one.hasComment())) continue;
      app.logger.validationWarning(`${reflection.getFriendlyFullName()} has no docstring`);
    }
  });
}

/** @type {import('typedoc').TypeDocOptions} */
export default {
  name: 'Berdaya',
  plugin: [requireDocstrings],
  entryPointStrategy: 'packages',
  entryPoints: [
    'packages/core',
    'packages/instruments',
    'packages/regions',
    'packages/sync',
    'packages/widgets',
  ],
  packageOptions: {
    tsconfig: '../../tsconfig.json',
    // Links to sources, in each package's typedoc.json, are the same from every clone.
    disableGit: true,
    gitRevision: 'main',
    // Types have a check of their own.
    skipErrorChecking: true,
    blockTags: [...OptionDefaults.blockTags, ...elementTags],
    // An element's page shows what it adds to an HTMLElement.
    excludeExternals: true,
    excludeInternal: true,
    excludePrivate: true,
    excludeProtected: true,
  },
  projectDocuments: ['docs/glossary.md', 'docs/rules.md', 'docs/guides/*.md'],
  highlightLanguages: [...OptionDefaults.highlightLanguages, 'php'],
  out: 'docs/api',
  treatWarningsAsErrors: true,
};
