import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { shownRules } from '../src/authoring/ruleList.ts';
import { report } from '../src/compiler/problem.ts';
import { entryText } from '../src/importing/entryText.ts';
import { catalogue } from '../src/compiler/rules/index.ts';
import { compileAgain, sources } from './review.ts';

const documents = [
  'README.md',
  'CONTRIBUTING.md',
  ...['docs/decisions', 'docs/authors'].flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`)),
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

it.each(documents)('%s names only commands that are scripts of package.json, which bring their own Node', (path) => {
  const text = readFileSync(path, 'utf8');
  const named = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, name]) => name!);
  expect(named.filter((name) => !(name in scripts))).toEqual([]);
  expect(text.match(/\bnpx node\b|`node \S+\.ts/g) ?? []).toEqual([]);
});

it.each(documents)('%s links only to files that are there', (path) => {
  const text = readFileSync(path, 'utf8').replace(/```[^]*?```|`[^`]*`/g, '');
  const targets = [...text.matchAll(/\]\((?!https?:)([^)#]+)(?:#[^)]*)?\)/g)].map(([, target]) => target!);
  expect(targets.filter((target) => !existsSync(join(dirname(path), target)))).toEqual([]);
});

it('the page of rules has every rule of the catalogue, with the report of its example', async () => {
  const rules = catalogue.map(({ id, says, wall }) => {
    const report = wall ? '' : readFileSync(`tests/compiler/rules/${id}/report.txt`, 'utf8').trim();
    return `## ${id}\n\n${says}\n${report === '' ? '' : `\n\`\`\`text\n${report}\n\`\`\`\n`}`;
  });
  const page = `# Every rule of content\n\nWritten by tests/documents.test.ts. A problem ends with the name of its rule; here is each with a report that an author reads.\n\n${rules.join('\n')}`;
  await expect(page).toMatchFileSnapshot('../docs/authors/rules.md');
  // The site shows them from there.
  expect(shownRules(page, ['materials']).map(({ id, says }) => [id, says])).toEqual(
    catalogue.map(({ id, says }) => [id, says]),
  );
  const reports = shownRules(page, ['materials']).filter(({ report }) => report !== '');
  expect(reports).toHaveLength(catalogue.filter(({ wall }) => !wall).length);
});

it('the entry that CONTRIBUTING shows passes the check of the first review', () => {
  const page = readFileSync('CONTRIBUTING.md', 'utf8');
  const shown = /```yaml\n([^]*?)```/.exec(page)![1]!.replace(/^ {3}/gm, '');
  const work = entryText(
    {
      key: '',
      line: 1,
      authors: [{ kind: 'person', family: 'Worker' }],
      others: true,
      journal: 'J. Small',
      year: 2024,
    },
    97,
    'Worker 2024',
    'paper.bib',
  );
  const { problems } = compileAgain([
    ...sources,
    { path: 'references/worker-2024-97.md', text: work },
    { path: 'materials/sn-foam.md', text: shown },
  ]);
  expect(report(problems, 'content')).toBe('');
});
