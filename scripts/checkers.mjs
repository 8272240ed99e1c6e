// Writes zod schemas out as plain TypeScript functions that find the same issues as `readShape` does with the schemas:
// no library, and no code generated at run time. It knows the kinds of schema that the core uses; anything else is
// refused, so that no part of a schema is ever passed over.

/**
 * A zod schema or check, as far as it is read here.
 * @typedef {{ _zod: { def: Record<string, any> } }} Zod
 */

/**
 * A name and the module it is imported from; the module is empty for the file's own names.
 * @typedef {{ name: string, from: string }} Import
 */

/**
 * What generated code may refer to.
 * @typedef {object} Known
 * @property {string} kernel Path of the kernel's folder.
 * @property {(schema: Zod) => Import | undefined} checkerOf The checker written for a schema.
 * @property {(predicate: unknown) => Import | undefined} predicate The exported function that decides about a text.
 */

/**
 * Where a value stands: the expression for it, the source of its key in the value around it, the condition under which
 * it is not simply absent, and the name for a function or a constant that concerns it.
 * @typedef {{ value: string, key: string, unless?: string, name: string }} Place
 */

/**
 * A file under way.
 * @typedef {object} File
 * @property {Known} known
 * @property {(imported: Import) => string} use Imports a name, and returns it.
 * @property {(name: string) => string} support Imports a name from what the kernel has for checkers, and returns it.
 * @property {(name: string, body: string) => string} part Adds a function of the file's own, and returns its name.
 * @property {(values: readonly string[], place: Place) => string} choice The constant for a list of choices.
 */

/**
 * The text of a module with a checker for each schema, not yet formatted.
 * @param {readonly { schemaName: string, checker: string, schema: Zod }[]} schemas
 * @param {Known} known
 */
export function checkerModule(schemas, known) {
  /** @type {Map<string, Set<string>>} */
  const imports = new Map();
  /** @type {Map<string, string>} */
  const choices = new Map();
  /** @type {Map<string, string>} */
  const functions = new Map();
  /** @type {File} */
  const file = {
    known,
    use({ name, from }) {
      if (from !== '') imports.set(from, (imports.get(from) ?? new Set()).add(name));
      return name;
    },
    support: (name) => file.use({ name, from: `${known.kernel}/check.js` }),
    part(name, body) {
      const text = `function ${name}(value: unknown, issues: Issue[]): void { ${body} }`;
      // Two kinds of a union may have the same field.
      if ((functions.get(name) ?? text) !== text) {
        throw new Error(`${name}: there are two of this name`);
      }
      functions.set(name, text);
      return name;
    },
    choice(values, place) {
      const list = JSON.stringify(values);
      const same = [...choices].find(([, other]) => other === list)?.[0];
      if (same) return same;
      const name = `${place.name}Choices`;
      if (choices.has(name)) throw new Error(`${name}: there are two of this name`);
      choices.set(name, list);
      return name;
    },
  };
  for (const { schemaName, checker, schema } of schemas) {
    const name = schemaName.replace(/Schema$/, '');
    const body = ownStatements(schema, { value: 'value', key: 'undefined', name }, file);
    functions.set(
      checker,
      `/** Finds what \`${schemaName}\` has against a value. */
      export function ${checker}(value: unknown, issues: Issue[]): void { ${body} }`,
    );
  }
  const lines = [...imports].map(
    ([from, names]) => `import { ${[...names].sort().join(', ')} } from '${from}';`,
  );
  const constants = [...choices].map(([name, list]) => `const ${name} = ${list};`);
  return `import type { Issue } from '${known.kernel}/issue.js';
    ${lines.sort().join('\n')}

    ${constants.join('\n')}

    ${[...functions.values()].join('\n\n')}`;
}

/**
 * The statements that hold the value at a place against a schema. What has parts gets a function of its own.
 * @param {Zod} schema
 * @param {Place} place
 * @param {File} file
 * @returns {string}
 */
function statements(schema, place, file) {
  if (!['object', 'union'].includes(schema._zod.def.type))
    return ownStatements(schema, place, file);
  return call('checkPart', place, [checkOf(schema, place, file)], file);
}

/**
 * The function that holds a value against a schema: its checker, or one written here and now.
 * @param {Zod} schema
 * @param {Place} place
 * @param {File} file
 */
function checkOf(schema, { name }, file) {
  const checker = file.known.checkerOf(schema);
  if (checker) return file.use(checker);
  const body = ownStatements(schema, { value: 'value', key: 'undefined', name }, file);
  return file.part(`check${capitalised(name)}`, body);
}

/**
 * @param {Zod} schema
 * @param {Place} place
 * @param {File} file
 * @returns {string}
 */
function ownStatements(schema, place, file) {
  const { def } = schema._zod;
  const kind = kinds[def.type];
  if (!kind) return refuse(place, `there is no checker for a schema of kind "${def.type}"`);
  onlyHas(place, def, ['type', ...kind.reads]);
  return kind.write(def, place, file);
}

/**
 * What each kind of schema is made of, and how it is written out. What a schema says beyond `reads` is refused.
 * @type {Record<string, { reads: readonly string[], write: (def: Record<string, any>, place: Place, file: File) => string }>}
 */
const kinds = {
  optional: {
    reads: ['innerType'],
    write: (def, place, file) => statements(def.innerType, orAbsent(place, 'undefined'), file),
  },
  nullable: {
    reads: ['innerType'],
    write: (def, place, file) => statements(def.innerType, orAbsent(place, 'null'), file),
  },
  string: {
    reads: ['checks'],
    write: (def, place, file) =>
      call('checkText', place, textLimits(def.checks ?? [], place, file), file),
  },
  number: {
    reads: ['check', 'format', 'abort', 'checks'],
    write(def, place, file) {
      if (def.format !== 'safeint') refuse(place, 'only whole numbers have a checker');
      return call('checkWhole', place, bounds(def.checks ?? [], place), file);
    },
  },
  boolean: { reads: [], write: (_, place, file) => call('checkBoolean', place, [], file) },
  enum: {
    reads: ['entries'],
    write: (def, place, file) => oneOf(Object.values(def.entries), place, file),
  },
  literal: { reads: ['values'], write: (def, place, file) => oneOf(def.values, place, file) },
  array: {
    reads: ['element'],
    write(def, place, file) {
      if (def.element._zod.def.type === 'unknown') return call('checkList', place, [], file);
      const item = { ...place, name: `${place.name}Item` };
      return call('checkEach', place, [checkOf(def.element, item, file)], file);
    },
  },
  object: {
    reads: ['shape'],
    write: (def, place, file) =>
      `if (!${file.support('checkFields')}(issues, value)) return; ${fields(def.shape, place, file)}`,
  },
  union: {
    reads: ['options', 'discriminator', 'inclusive'],
    write(def, place, file) {
      const { discriminator, options } = def;
      if (!discriminator) refuse(place, 'only a discriminated union has a checker');
      /** @type {string[]} */
      const all = [];
      const cases = options.map((/** @type {Zod} */ option) => {
        onlyHas(place, option._zod.def, ['type', 'shape']);
        const { [discriminator]: tag, ...others } = option._zod.def.shape;
        const values = texts(tag?._zod.def.values, place);
        all.push(...values);
        const labels = values.map((value) => `case ${JSON.stringify(value)}:`);
        return `${labels.join('\n')} ${fields(others, place, file)} break;`;
      });
      const tag = field(discriminator, place);
      return `if (!${file.support('checkFields')}(issues, value)) return;
        switch (${tag.value}) {
          ${cases.join('\n')}
          default: ${oneOf(all, tag, file)}
        }`;
    },
  },
};

/**
 * @param {Record<string, Zod>} all
 * @param {Place} place
 * @param {File} file
 */
function fields(all, place, file) {
  return Object.entries(all)
    .map(([name, schema]) => statements(schema, field(name, place), file))
    .join('\n');
}

/**
 * @param {string} name
 * @param {Place} place
 * @returns {Place}
 */
function field(name, place) {
  if (!/^[a-z]\w*$/i.test(name)) refuse(place, `"${name}" is no name for a field`);
  return {
    value: `value.${name}`,
    key: JSON.stringify(name),
    name: `${place.name}${capitalised(name)}`,
  };
}

/**
 * The source of what is asked of a text: the most characters it may have, the predicate that must hold, and the code
 * when it does not.
 * @param {readonly Zod[]} checks
 * @param {Place} place
 * @param {File} file
 */
function textLimits(checks, place, file) {
  /** @type {string[]} */
  const limits = [];
  for (const { _zod } of checks) {
    const { check, maximum, when, fn, params } = _zod.def;
    if (check === 'max_length' && limits.length === 0) {
      onlyHas(place, _zod.def, ['check', 'maximum', 'when']);
      // Without a condition of its own, zod measures what is no text as well.
      if (when({ value: [], issues: [] })) refuse(place, 'use `atMost` instead of `z.maxLength`');
      limits.push(String(maximum));
    } else if (check === 'custom' && limits.length < 2) {
      onlyHas(place, _zod.def, ['type', 'check', 'fn', 'params']);
      const predicate = file.known.predicate(fn);
      if (!predicate || !params?.code) refuse(place, 'use `shapeCheck` with an exported function');
      else limits.push(limits[0] ?? 'Infinity', file.use(predicate), JSON.stringify(params.code));
    } else refuse(place, `there is no checker for "${check}" here`);
  }
  return limits.length > 3 ? limits.slice(1) : limits;
}

/**
 * The source of the smallest and the largest whole number that will do.
 * @param {readonly Zod[]} checks
 * @param {Place} place
 */
function bounds(checks, place) {
  /** @type {Record<string, number | undefined>} */
  const found = {};
  for (const { _zod } of checks) {
    const { check, value, inclusive } = _zod.def;
    onlyHas(place, _zod.def, ['check', 'value', 'inclusive']);
    if (check !== 'greater_than' && check !== 'less_than') {
      return refuse(place, `there is no checker for "${check}"`);
    }
    if (found[check] !== undefined) refuse(place, 'one bound on each side is enough');
    // That is what `readShape` says of a bound that is not included.
    if (check === 'less_than' && !inclusive) refuse(place, 'an upper bound must be included');
    found[check] = inclusive ? value : value + 1;
  }
  const { greater_than: minimum, less_than: maximum } = found;
  if (maximum !== undefined) return [String(minimum ?? '-Infinity'), String(maximum)];
  return minimum === undefined ? [] : [String(minimum)];
}

/**
 * @param {readonly unknown[]} values
 * @param {Place} place
 * @param {File} file
 */
function oneOf(values, place, file) {
  return call('checkChoice', place, [file.choice(texts(values, place), place)], file);
}

/**
 * @param {readonly unknown[] | undefined} values
 * @param {Place} place
 * @returns {readonly string[]}
 */
function texts(values, place) {
  if (values?.every((value) => typeof value === 'string')) return values;
  return refuse(place, 'a choice must be among texts');
}

/**
 * A call of what the kernel has for checkers.
 * @param {string} name
 * @param {Place} place
 * @param {readonly string[]} more
 * @param {File} file
 */
function call(name, { value, key, unless }, more, file) {
  const done = `${file.support(name)}(${['issues', key, value, ...more].join(', ')});`;
  return unless ? `if (${unless}) ${done}` : done;
}

/**
 * The same place, where the value may be absent.
 * @param {Place} place
 * @param {'undefined' | 'null'} absent
 * @returns {Place}
 */
function orAbsent(place, absent) {
  const alone = `${place.value} !== ${absent}`;
  return { ...place, unless: (place.unless ?? alone) === alone ? alone : `${place.value} != null` };
}

/** @param {string} name */
function capitalised(name) {
  return name.replace(/^./, (first) => first.toUpperCase());
}

/**
 * Fails where a definition says more than is written out.
 * @param {Place} place
 * @param {Record<string, unknown>} def
 * @param {readonly string[]} keys
 */
function onlyHas(place, def, keys) {
  for (const [key, value] of Object.entries(def)) {
    const isSaid = Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false;
    if (isSaid && !keys.includes(key)) refuse(place, `a checker cannot say "${key}"`);
  }
}

/**
 * @param {Place} place
 * @param {string} reason
 * @returns {never}
 */
function refuse({ name }, reason) {
  throw new Error(`${name}: ${reason}`);
}
