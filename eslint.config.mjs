import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import tseslint from 'typescript-eslint';

import { arrowConfigs } from './scripts/arrows.mjs';

const tests = '**/*.{test,test-support}.{ts,mjs}';

/** Names are imported and exported one by one, so a reader and a bundler see what is used. */
const noWholeModules = [
  { selector: 'ExportDefaultDeclaration', message: 'Export it by name.' },
  { selector: 'ExportAllDeclaration', message: 'Export each name.' },
];

/** A strict content security policy refuses inline styles, so elements never write one. */
const noInlineStyles = [
  {
    selector:
      'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/\\sstyle\\s*=/]',
    message:
      'A style attribute breaks under a strict CSP: use a class, a part or a custom property set by CSSOM.',
  },
  {
    selector: 'ImportDeclaration[source.value=/style-map/]',
    message: 'styleMap writes a style attribute at first render, which breaks under a strict CSP.',
  },
];

/** What a page loads reads documents with the generated checkers; zod is several times as heavy and stays behind. */
const noZod = [
  'ImportDeclaration[importKind=value][source.value=/^zod/]',
  'ImportDeclaration[importKind=value] > ImportSpecifier[importKind=value][imported.name=/(^readShape|Schema)$/]',
].map((selector) => ({ selector, message: 'Only a schema may bring zod along: import its type.' }));

export default defineConfig(
  globalIgnores(['**/dist/', '**/coverage/', 'docs/api/']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  lit['flat/recommended'],
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // The compiler knows every global of every file.
      'no-undef': 'off',
      'no-restricted-syntax': ['error', ...noWholeModules, ...noInlineStyles],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-empty-function': ['error', { allow: ['arrowFunctions'] }],
      // An empty record is how a type says that there are no parameters.
      '@typescript-eslint/no-generated-empty-object-type': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    name: 'short files, short functions',
    files: ['packages/*/src/**/*.ts'],
    // Catalogues and style sheets are data, and may be long; so is what a schema is written out to.
    ignores: [tests, '**/messages/**', '**/*.words.ts', '**/*.styles.ts', '**/*.check.ts'],
    rules: {
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    name: 'zod stays with the schemas',
    files: ['packages/*/src/**/*.ts'],
    ignores: [tests, '**/*.schema.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noWholeModules, ...noInlineStyles, ...noZod] },
  },
  {
    name: 'a template is as long as what it shows',
    files: ['packages/widgets/src/**/*.{view,panel}.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
  arrowConfigs(),
  {
    name: 'tools ask for a default export',
    files: ['**/*.config.{ts,mjs}'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    name: 'scripts have no types to check by',
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
