import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import { ofVocabulary, underVocabulary } from '../../src/compiler/memory.ts';
import { report } from '../../src/compiler/problem.ts';
import { bibliography, citationFormats, type CitationFormat } from '../../src/exports/bibliography.ts';
import { readField } from '../../src/field/read.ts';
import { planImport, type Plan } from '../../src/importing/plan.ts';
import { readWorks } from '../../src/importing/readWorks.ts';
import { importReport } from '../../src/importing/report.ts';
import { writeImport } from '../../src/importing/write.ts';
import { fullName } from '../../src/people/writeAuthor.ts';
import type { Source } from '../../src/source/source.ts';
import { faults, faulty } from '../building/faulty.ts';
import { memoryFiles } from '../building/memoryFiles.ts';
import { textsIn, writeTexts } from '../building/place.ts';
import { content } from '../compiler/fixture.ts';
import { remembering } from '../compiler/remembering.ts';
import { graph as review, sources } from '../review.ts';

type Format = 'bib' | 'ris' | 'json';

function plan(text: string, format: Format = 'bib', sources: readonly Source[] = content()): Plan {
  const read = readWorks(text, format);
  if ('faults' in read) throw new Error(read.faults.map(({ line, message }) => `${line} ${message}`).join('\n'));
  const { field, text: vocabulary } = readField(sources, ofVocabulary(memory));
  return planImport(read.works, sources, field, 'refs.bib', underVocabulary(memory, vocabulary));
}

/** Of the review, which each list is held against: that what is remembered changes nothing is held by the tests of what is kept. */
const memory = remembering();

const sloppy = `% written by many hands
@string{nm = "Nature Mater."}
@comment{nobody reads this}

@article{beauvoir2020,
  author = {de Beauvoir, Simone and {The X Consortium} and King, Jr., Martin and M{\\"u}ller, J.-P. and others},
  title = {{Na$_3$Bi} and $\\alpha$-Fe$_2$O$_3$: \\emph{in situ} growth on Cu\\textsuperscript{2+}},
  journal = nm, year = 2020, volume = 3, number = {4}, pages = {12--34}, doi = {https://doi.org/10.1000/X1}, month = jan
}
@book{bard, author = {Bard, A. J. and Faulkner, L. R.}, title = {Electrochemical Methods}, publisher = {Wiley}, year = {2001}}
@inproceedings{same, author={Simone de Beauvoir}, title={Again}, booktitle={Proc. ABC}, year={2020}, doi = {10.1000/x1}}
@article{work, author = {Worker, B. and Second, A.}, title = {A tin layer}, journal = {J. Small}, volume = 1, pages = {2-9}, year = {2020}, doi={10.1000/2}}
`;

/** The small folder, its one work with volume and page. */
const small = content().map((source) =>
  source.path === 'references/work-2020-1.md'
    ? { ...source, text: source.text.replace('year: 2020', 'year: 2020\nvolume: "1"\npages: "2–8"') }
    : source,
);

describe('an import', () => {
  it('makes entries that pass the check, with authors by their parts', async () => {
    const planned = plan(sloppy, 'bib', small);
    const { problems } = compile([...small, ...planned.made.map(({ source }) => source)]);
    expect(report(problems, 'content')).toBe('');
    const text = planned.made.map(({ source }) => `${source.path}\n${source.text}`).join('\n');
    await expect(text).toMatchFileSnapshot(join(import.meta.dirname, 'made.txt'));
  });

  it('shows what it would change in entries that are there, and changes none', async () => {
    const planned = plan(sloppy, 'bib', small);
    expect(planned.made.map(({ number }) => number)).toEqual([2, 3]);
    await expect(`${importReport(planned, 'refs.bib', 'content')}\n`).toMatchFileSnapshot(
      join(import.meta.dirname, 'report.txt'),
    );
  });

  it('does nothing a second time', () => {
    const made = plan(sloppy, 'bib', small).made.map(({ source }) => source);
    const again = plan(sloppy, 'bib', [...small, ...made]);
    expect(again.made).toEqual([]);
    expect(again.known.map(({ differences }) => differences.length)).toEqual(
      [0, 0, 3, 3].map(() => expect.any(Number)),
    );
  });
});

describe.each(['bib', 'ris', 'json'] as const)('the list of the first review as %s', (format: CitationFormat) => {
  const list = bibliography(review);
  const text = citationFormats[format](list);

  it('is all new to an empty review, clean, and comes back the same', () => {
    const empty = sources.filter(({ path }) => !path.startsWith('references/'));
    const planned = plan(text, format, empty);
    expect(planned.faults).toEqual([]);
    expect(planned.made).toHaveLength(list.length);
    const review = { ...small.find(({ path }) => path === 'index.md')!, path: 'index.md' };
    const works = planned.made.map(({ source }) => source);
    const { graph, problems } = compile([
      ...sources.filter(({ path }) => path.startsWith('presets/') || path.startsWith('vocabulary/')),
      ...works,
      {
        path: 'index.md',
        text: review.text.replace('source: review', `source: ${works[0]!.path.slice(11, -3)}`).replace(/About.*/, 'x'),
      },
    ]);
    expect(report(problems, 'content')).toBe('');
    const bare = (all: typeof list) =>
      all.map(({ authors, title, container, date, volume, pages, doi }) => ({
        // BibTeX has initials apart; only BibTeX has a word for “et al.”.
        authors: authors.named.map((author) => fullName(author).replace(/\.\s(?=\p{Lu}\.)/gu, '.')),
        others: format === 'bib' && authors.others,
        title,
        container,
        date,
        volume,
        pages,
        doi,
      }));
    expect(bare(bibliography(graph!))).toEqual(bare(list));
  });

  it('is all known to the review itself', () => {
    const planned = plan(text, format, sources);
    expect(planned.made.map(({ source }) => source.path)).toEqual([]);
    expect(planned.known.flatMap(({ differences }) => differences.map(({ field }) => field))).toEqual([]);
  });
});

const slips: Readonly<Record<string, readonly [Format, string]>> = {
  'a brace that is missing': [
    'bib',
    '@article{a, author={A, B}, title={X, journal={J}, year=2020}\n\n@article{b, title={y}}',
  ],
  'a comma that is missing': ['bib', '\n@article{a,\n  author={A, B}\n  title={X}, journal={J}, year=2020}'],
  'no record': ['bib', 'just words'],
  'no year': ['bib', '@article{a, author={A, B}, journal={J}}'],
  'a year with a letter': ['bib', '\n\n@article{a, author={A, B}, journal={J}, year={2020a}}'],
  'no journal': ['bib', '@misc{a, author={A, B}, year={2020}}'],
  'no author': ['bib', '@article{a, journal={J}, year={2020}}'],
  'a command that is none': [
    'bib',
    '@article{a, author={A, B}, title={X \\foo{y} $x_{ab}$}, journal={J}, year={2020}}',
  ],
  'a DOI that is none': ['bib', '@article{a, author={A, B}, journal={J}, year={2020}, doi={see page 3}}'],
  'no RIS': ['ris', 'AU  - A, B\nER  - \n'],
  'RIS without a year': [
    'ris',
    'TY  - JOUR\nAU  - A, B\nJO  - J.\nER  - \n\nTY  - JOUR\nAU  - C, D\nPY  - 2020\nJO  - J.\nER  - \n',
  ],
  'JSON that does not end': ['json', '[{"type": "article-journal"}, '],
  'JSON of something else': ['json', '[\n  3\n]'],
  'JSON without a year': ['json', '[\n  {"id": "a", "author": [{"family": "A"}], "container-title": "J"}\n]'],
};

it('says of a faulty file one line, with the line of the file', async () => {
  const text = Object.entries(slips)
    .map(([name, [format, file]]) => {
      const read = readWorks(file, format);
      const all = 'faults' in read ? read.faults : plan(file, format).faults;
      expect(all, name).toHaveLength(1);
      return `${name}\n  refs.${format}:${all[0]!.line} ${all[0]!.message}\n`;
    })
    .join('');
  await expect(text).toMatchFileSnapshot(join(import.meta.dirname, 'faults.txt'));
});

describe('writing', () => {
  const folder = '/review/content';
  const own = Object.fromEntries(
    small.filter(({ path }) => !path.startsWith('presets/')).map(({ path, text }) => [path, text]),
  );
  const place = () => {
    const files = memoryFiles();
    writeTexts(files, folder, own);
    return files;
  };
  const readBack = (files: ReturnType<typeof place>): readonly Source[] => [
    ...small.filter(({ path }) => path.startsWith('presets/')),
    ...Object.entries(textsIn(files, folder)!)
      .filter(([path]) => !path.endsWith('-part'))
      .map(([path, text]) => ({ path, text })),
  ];
  /** What is planned on a folder: after most steps it is one of a few. */
  const planOn = (sources: readonly Source[]): Plan => {
    const key = JSON.stringify(sources);
    const known = plans.get(key) ?? plan(sloppy, 'bib', sources);
    plans.set(key, known);
    return known;
  };
  const plans = new Map<string, Plan>();
  const whole = place();
  writeImport(whole, folder, planOn(small));
  const wanted = textsIn(whole, folder);

  it.each(faults)('leaves whole entries or none with %s at every step, and goes on where it was', (fault) => {
    for (let at = 1; ; at += 1) {
      const disk = place();
      const files = faulty(disk, at, fault);
      try {
        writeImport(files, folder, planOn(small));
      } catch {
        expect(files.steps()).toBeGreaterThanOrEqual(at);
      }
      for (const { path, text } of readBack(disk)) if (path in wanted!) expect(text).toBe(wanted![path]);
      writeImport(disk, folder, planOn(readBack(disk)));
      expect(textsIn(disk, folder)).toEqual(wanted);
      if (files.steps() < at) {
        expect(at).toBeGreaterThan(10);
        return;
      }
    }
  });

  it('refuses to write over a file that came in between', () => {
    const files = place();
    const planned = plan(sloppy, 'bib', small);
    writeTexts(files, folder, { [planned.made[1]!.source.path]: 'mine' });
    expect(() => writeImport(files, folder, planned)).toThrow('is there already; nothing was written');
    expect(textsIn(files, folder)).toEqual({ ...own, [planned.made[1]!.source.path]: 'mine' });
  });
});
