import { documentTexts } from './document-texts.js';
import { rule } from './text-rule.js';

/** Marks that a template, an editor or a spreadsheet left in a text. A citation `[1]` and `[sic]` are none. */
const marks = new RegExp(
  [
    // WordPress: [table id=13 /], [/caption]; a word alone in brackets may be the writer's own.
    /\[[a-z][\w-]*(?:\s+[\w-]+\s*=[^[\]]*|\s*\/)\]|\[\/[a-z][\w-]*\]/,
    // Templates and mail merge: {{nama}}, {% if %}, ${nama}, <<nama>>, <% nama %>, «nama».
    /\{\{[^{}]*\}\}|\{%[^{}]*%\}|\$\{[^{}]*\}|<<[^<>]*>>|<%[^<>]*%>|«[^«»]*»/,
    // What the writer was to fill in: [isi nama desa], [diisi].
    /\[\s*(?:(?:di)?(?:isi|lengkapi)|insert|fill in|todo|tbd)(?![\p{L}\p{N}])[^[\]]*\]/u,
    /lorem ipsum/,
    // Left blank: dots and lines in a form.
    /\.{5,}|…{2,}|_{3,}/,
    // Formulas that failed: #REF!, #N/A.
    /#(?:REF!|VALUE!|NAME\?|DIV\/0!|N\/A)/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'giu',
);
/** Small letters only: XXX may be a thirty. */
const crosses = /(?<![\p{L}\p{N}])x{3,}(?![\p{L}\p{N}])/gu;
const longest = 40;

const unfilledMark = rule({
  code: 'text.unfilled-mark',
  number: 'R10',
  severity: 'error',
  draftSeverity: 'warning',
  source: 'announcement of village facilitation training, whose timetable was never filled in',
  *find(document) {
    for (const { path, text } of documentTexts(document)) {
      const found = [marks, crosses].flatMap((pattern) => text.match(pattern) ?? []);
      for (const snippet of new Set(found)) yield { path, params: { snippet: cut(snippet) } };
    }
  },
});

/** Rules about what a text was to have filled in. */
export const markRules = [unfilledMark] as const;

function cut(snippet: string): string {
  return snippet.length > longest ? `${snippet.slice(0, longest - 1)}…` : snippet;
}
