import { posix } from 'node:path';

/** Describes the files a consumer imports in place of the sources they are built from. */
const publishedPaths = {
  name: 'published-paths',
  packageLinkPhase({ customElementsManifest: manifest }) {
    manifest.modules = manifest.modules
      .filter(({ path }) => path.endsWith('/register.ts'))
      .flatMap(({ path }) => publishedModules(manifest.modules, posix.dirname(path)));
  },
};

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [publishedPaths],
};

/** What a page can use of an element: the analyzer also lists inner state as attributes, and a method's param as an event. */
function publicFace({ attributes = [], events = [], ...declaration }) {
  const inner = new Set(
    declaration.members.filter(({ privacy }) => privacy === 'protected').map(({ name }) => name),
  );
  return {
    ...declaration,
    attributes: attributes.filter(({ fieldName }) => !inner.has(fieldName)),
    events: events.filter(({ name }) => name !== 'type'),
  };
}

/** An element's folder comes out as two modules: the class with all that describes it, and the registration. */
function publishedModules(modules, folder) {
  const name = posix.basename(folder);
  const declarations = modules
    .filter(({ path }) => posix.dirname(path) === folder)
    .flatMap((module) => module.declarations)
    .filter(({ customElement, tagName }) => customElement && tagName)
    .map(publicFace);
  const exportsAs = (kind, nameOf) =>
    declarations.map((declaration) => ({
      kind,
      name: nameOf(declaration),
      declaration: { name: declaration.name, module: `dist/${name}/index.js` },
    }));
  return [
    {
      kind: 'javascript-module',
      path: `dist/${name}/index.js`,
      declarations,
      exports: exportsAs('js', (declaration) => declaration.name),
    },
    {
      kind: 'javascript-module',
      path: `dist/${name}/register.js`,
      declarations: [],
      exports: exportsAs('custom-element-definition', (declaration) => declaration.tagName),
    },
  ];
}
