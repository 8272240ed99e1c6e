import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

const packages = resolve(import.meta.dirname, '..');

/** `import { a, b as c } from "…"`, with the names and the place. */
const importing = /import\s*\{([^}]*)\}\s*from\s*(["'])([^"']+)\2;?/g;

const origins = new Map<string, ReadonlyMap<string, Origin>>();

/** The module in which a name is written, and what it is called there. */
interface Origin {
  readonly path: string;
  readonly name: string;
}

/**
 * Has a module take each name from the module that it is written in, not from the index of its folder. Where code is
 * split, whatever an index leads to counts as needed by all who ask the index for anything; so what a page needs at first
 * would be joined by all that is meant to be fetched later.
 */
export function withDirectImports(source: string, importer: string): string {
  return source.replace(importing, (whole: string, names: string, _quote, place: string) => {
    const index = indexOf(place, importer);
    if (index === undefined) return whole;
    const known = originsIn(index);
    return named(names)
      .map(({ name, as }) => {
        const origin = known.get(name) ?? { path: index, name };
        return `import { ${origin.name} as ${as} } from ${JSON.stringify(origin.path)};`;
      })
      .join('');
  });
}

function indexOf(place: string, importer: string): string | undefined {
  const [, name, unit = ''] = /^@berdaya\/(core|sync)(?:\/(.+))?$/.exec(place) ?? [];
  const path =
    name === undefined
      ? join(dirname(importer), place)
      : join(packages, name, 'dist', unit, 'index.js');
  return path.endsWith('index.js') && existsSync(path) ? path : undefined;
}

function originsIn(index: string): ReadonlyMap<string, Origin> {
  let known = origins.get(index);
  if (known === undefined) {
    const source = readFileSync(index, 'utf8');
    const local = new Map<string, Origin>();
    for (const [, names = '', , place = ''] of source.matchAll(importing)) {
      const path = join(dirname(index), place);
      for (const { name, as } of named(names)) local.set(as, origin({ path, name }));
    }
    const [, exported = ''] = /export\s*\{([^}]*)\}/.exec(source) ?? [];
    known = new Map(
      named(exported).flatMap(({ name, as }) => {
        const from = local.get(name);
        return from === undefined ? [] : [[as, from] as const];
      }),
    );
    origins.set(index, known);
  }
  return known;
}

/** An index may lead to another. */
function origin({ path, name }: Origin): Origin {
  return (path.endsWith('index.js') ? originsIn(path).get(name) : undefined) ?? { path, name };
}

/** Names between braces; types are not there when the code runs. */
function named(names: string): { name: string; as: string }[] {
  return names
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '' && !each.startsWith('type '))
    .map((each) => {
      const [name = each, as = name] = each.split(/\s+as\s+/);
      return { name, as };
    });
}
