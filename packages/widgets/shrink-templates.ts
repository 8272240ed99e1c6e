import { readFileSync } from 'node:fs';

import type { Options } from 'tsup';
import ts from 'typescript';

/**
 * Takes out of the templates of elements what the browser passes over: line breaks, indents, and comments in styles. A
 * run of white space becomes one space, which the browser would make of it anyway.
 */
export const shrinkTemplates: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'shrink-templates',
  setup: (build) => {
    build.onLoad({ filter: /widgets[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: shrunk(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** A source file with its `html` and `css` templates shrunk. */
function shrunk(source: string): string {
  const edits: { from: number; to: number; text: string }[] = [];
  const file = ts.createSourceFile('element.ts', source, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isTaggedTemplateExpression(node)) {
      const shrink = { html: shrunkHtml, css: shrunkCss }[node.tag.getText()];
      for (const part of shrink === undefined ? [] : partsOf(node.template)) {
        const [from, to] = [part.getStart() + 1, part.end - (source[part.end - 1] === '`' ? 1 : 2)];
        edits.push({ from, to, text: shrink?.(source.slice(from, to)) ?? '' });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edits
    .sort((first, second) => second.from - first.from)
    .reduce(
      (text, { from, to, text: part }) => text.slice(0, from) + part + text.slice(to),
      source,
    );
}

function partsOf(template: ts.TemplateLiteral): ts.Node[] {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return [template];
  return [template.head, ...template.templateSpans.map(({ literal }) => literal)];
}

function shrunkHtml(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function shrunkCss(text: string): string {
  return text
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};]) ?/g, '$1')
    .replace(/;}/g, '}')
    .replace(/: /g, ':');
}
