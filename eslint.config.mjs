import tseslint from 'typescript-eslint';

/**
 * Typed lint: what the compiler lets pass and a reader of the code would stumble over. Formatting is prettier's, unused
 * locals and strictness are the compiler's, directions of imports and dead exports are tests.
 */
export default tseslint.config(
  { ignores: ['dist*/**', '.build/**', '.astro/**', 'node_modules/**', '**/*.astro', '**/*.mjs', '**/*.js'] },
  tseslint.configs.recommendedTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      // What a number or a union of words prints is known; what an object prints is not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // `!` stands where a comment or the line before says what guarantees it.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A type of records is an interface, one of anything else a type: the code says which it means.
      '@typescript-eslint/consistent-type-definitions': 'off',
      // The compiler asks for brackets where a name may be missing.
      '@typescript-eslint/dot-notation': 'off',
      // `||` also passes over an empty text, which is what is meant where it stands.
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
      '@typescript-eslint/prefer-string-starts-ends-with': ['error', { allowSingleElementEquality: 'always' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { ignoreRestSiblings: true, argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      '@typescript-eslint/prefer-for-of': 'off',
      'no-constant-binary-expression': 'error',
      'no-self-compare': 'error',
      'no-unreachable-loop': 'error',
      'no-useless-catch': 'error',
      'no-useless-escape': 'error',
      'no-unsafe-finally': 'error',
      'no-async-promise-executor': 'error',
    },
  },
  {
    // Tests read foreign JSON and pages as they are; what they expect of it is the test.
    files: ['tests/**', 'bench/**'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // A stand-in for something that waits need not wait itself.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
);
