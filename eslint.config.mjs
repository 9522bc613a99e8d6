import eslint from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const FEATURES = 'documents,schema,extraction,models,resolution,graph,runs,secrets,evaluation,api';

/** Packages that belong to one place; see the last policies. */
const OWNED_PACKAGES = ['electron', 'node-llama-cpp', 'neo4j-driver'];

const element = (type) => ({ element: { type } });
const origin = (name, source) => ({ module: { origin: name, ...(source && { source }) } });
const EXTERNAL = [origin('external'), origin('core')];

/** Who may import whom: whatever no policy allows is an error; of two that match, the later wins. */
const importDirections = [
  { from: element('contract'), allow: { to: origin('external', 'zod') } },
  {
    from: element('feature'),
    allow: {
      to: [
        element('contract'),
        element('resources'),
        { element: { type: 'feature' }, file: { categories: 'door' } },
        ...EXTERNAL,
      ],
    },
  },
  {
    from: element('entry'),
    allow: { to: [element('{contract,feature,resources}'), ...EXTERNAL] },
  },
  { from: element('renderer'), allow: { to: [element('contract'), origin('external')] } },
  { from: element('setup'), allow: { to: origin('core') } },
  {
    from: element('test'),
    allow: { to: [element('*'), ...EXTERNAL] },
  },
  {
    from: element('{feature,entry,renderer}'),
    disallow: { to: origin('external', OWNED_PACKAGES) },
    message: '{{dependency.source}} has one home: models, graph or the Electron entry.',
  },
  {
    from: { element: { type: 'feature', captured: { feature: 'models' } } },
    allow: { to: origin('external', 'node-llama-cpp') },
  },
  {
    from: { element: { type: 'feature', captured: { feature: 'graph' } } },
    allow: { to: origin('external', 'neo4j-driver') },
  },
  { from: { file: { categories: 'electron' } }, allow: { to: origin('external', 'electron') } },
];

const TYPESCRIPT = ['contract/**/*.ts', 'main/**/*.ts', 'renderer/**/*.ts', 'test/**/*.ts'];

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      '.setup/',
      'out/',
      'dist/',
      'resources/',
      'test/artifacts/',
      'test/fixtures/',
    ],
  },
  eslint.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-control-regex': 'off',
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: [...TYPESCRIPT, '*.config.{ts,mts}'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: './tsconfig.lint.json',
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // A switch of a union must name every case; a default is an answer too.
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      // The types of the two ES modules that main loads late are named by `import()`.
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidOperator: true },
      ],
      // `() => {}` as a listener that is not needed says what it is.
      '@typescript-eslint/no-empty-function': 'off',
      // Tastes that the code need not share.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/no-unnecessary-type-arguments': 'off',
      '@typescript-eslint/prefer-optional-chain': 'off',
      // What a foreign file is said to hold may be something else.
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      // Code points are what is meant where a string is spread.
      '@typescript-eslint/no-misused-spread': 'off',
      // Flags that a callback or another task changes look constant to the checker.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Rethrowing what was caught and `signal.reason`, both unknown.
      '@typescript-eslint/only-throw-error': ['error', { allowThrowingUnknown: true }],
      // Ports return promises whether or not this implementation waits.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'all' },
      ],
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExportDefaultDeclaration',
          message: 'Exports have names; only configurations and Svelte components are defaults.',
        },
      ],
    },
  },
  { files: ['*.config.{ts,mts}'], rules: { 'no-restricted-syntax': 'off' } },
  ...svelte.configs.recommended,
  {
    files: ['renderer/**/*.{svelte,svelte.ts}'],
    languageOptions: {
      parserOptions: { parser: tseslint.parser, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      // The compiler knows better which names a component may use.
      'no-undef': 'off',
      'no-unused-vars': 'off',
      'prefer-const': 'off',
      // The graph is kept out of Svelte's reactivity for its size.
      'svelte/prefer-svelte-reactivity': 'off',
      'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$derived'] }],
    },
  },
  {
    files: ['renderer/**'],
    languageOptions: { globals: globals.browser },
  },
  {
    files: ['**/*.{js,mjs}', '*.config.{ts,mts}', 'main/**', 'test/**'],
    languageOptions: { globals: globals.node },
  },
  {
    // These talk to a terminal; the rest reports through the contract or the log.
    files: ['setup/**', 'test/**', 'main/cli.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      'max-lines': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['contract/**', 'main/**', 'renderer/**', 'setup/**', 'test/**'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': [
        { type: 'contract', pattern: 'contract' },
        { type: 'feature', pattern: `main/{${FEATURES}}`, capture: ['feature'] },
        { type: 'entry', pattern: 'main' },
        { type: 'renderer', pattern: 'renderer' },
        { type: 'resources', pattern: 'resources' },
        { type: 'setup', pattern: 'setup' },
        { type: 'test', pattern: 'test' },
        // From the root on: test/unit/renderer is a part of the tests.
      ].map((folder) => ({ ...folder, partialMatch: false })),
      'boundaries/files': [
        { category: 'door', pattern: 'main/*/{index,types}.ts' },
        { category: 'electron', pattern: ['main/{index,preload}.ts', 'main/api/electron*.ts'] },
      ],
      'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export', 'require'],
      'boundaries/root-path': import.meta.dirname,
      'import/resolver': {
        node: { extensions: ['.ts', '.mts', '.js', '.mjs', '.json', '.svelte', '.svelte.ts'] },
      },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          checkAllOrigins: true,
          checkUnknownLocals: true,
          policies: importDirections,
        },
      ],
    },
  },
);
