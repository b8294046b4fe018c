import type { Field } from '../field/field.ts';
import { namesIn } from '../field/term.ts';
import type { Source } from '../source/source.ts';
import { entrySchema } from './entrySchema.ts';
import { knownIn } from './known.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Schemas of every kind, at paths relative to the project, where the Astro extension of VS Code looks for those of front
 * matter. `addressOf` gives the `file:` address of a path in the content folder.
 */
export function schemaFiles(
  sources: readonly Source[],
  field: Field,
  addressOf: (path: string) => string,
): readonly Source[] {
  const known = knownIn(sources, field);
  const kinds = namesIn(field.kinds);
  const folder = '.astro/collections';
  const own = sources.filter(({ path }) => path.endsWith('.md') && kinds.includes(path.split('/')[0]!));
  return [
    ...kinds.map((kind) => ({ path: `${folder}/${kind}.schema.json`, text: json(entrySchema(field, kind, known)) })),
    {
      path: `${folder}/collections.json`,
      text: json({
        collections: kinds.map((name) => ({ hasSchema: true, name })),
        entries: Object.fromEntries(own.map(({ path }) => [addressOf(path).toLowerCase(), path.split('/')[0]!])),
      }),
    },
  ];
}

const matcher = (grade: 'error' | 'notice', severity: 'error' | 'info') => ({
  owner: `review-${grade}`,
  fileLocation: ['autoDetect', '${workspaceFolder}'],
  severity,
  pattern: {
    regexp: `^(.+?):(\\d+):(\\d+) ${grade} (.+) \\(([\\w-]+)\\)$`,
    file: 1,
    line: 2,
    column: 3,
    message: 4,
    code: 5,
  },
});

/** What VS Code needs to know of a review: completion in front matter, and the check as a task that marks its problems. */
export const vscodeFiles: readonly Source[] = [
  { path: '.vscode/extensions.json', text: json({ recommendations: ['astro-build.astro-vscode'] }) },
  {
    path: '.vscode/settings.json',
    text: json({ 'astro.content-intellisense': true, '[markdown]': { 'editor.quickSuggestions': { other: true } } }),
  },
  {
    path: '.vscode/tasks.json',
    text: json({
      version: '2.0.0',
      tasks: [
        {
          label: 'check',
          type: 'npm',
          script: 'check',
          group: { kind: 'build', isDefault: true },
          problemMatcher: [matcher('error', 'error'), matcher('notice', 'info')],
        },
        { label: 'schema', type: 'npm', script: 'schema', problemMatcher: [] },
      ],
    }),
  },
];
