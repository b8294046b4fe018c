import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Text of a template that stands in the file itself: `>text<`, `>text{`, `}text<`, and what a reader is told in attributes. */
const literals = (template: string): readonly string[] =>
  [
    ...template.matchAll(/(?<==)>\s*`?(?!)|(?<=[^=\s]>|\}|\/>)([^<>{}`'"=;$]*[A-Za-z]{2}[^<>{}`'"=;$]*)(?=[<{])/g),
    ...template.matchAll(/\s(?:aria-label|title|alt|placeholder|content|label)="([^"{]*[A-Za-z]{2}[^"{]*)"/g),
  ].flatMap(([, text]) => (text === undefined || /&&|\|\||=>|^\s*[.)?:,\]]|\) /.test(text) ? [] : [text.trim()]));

const astroTemplate = (source: string): string =>
  source
    .replace(/^---[\s\S]*?\n---/, '')
    .replace(/<(script|style)[\s>][\s\S]*?<\/\1>/g, '')
    .replace(/<code>[\s\S]*?<\/code>/g, '')
    .replace(/<meta\s[^>]*>/g, '');

/** Files that still say something themselves. This list only gets shorter. */
const notYet: readonly string[] = [
  'components/audit/AuditChecked.astro',
  'components/audit/AuditFinding.astro',
  'components/audit/AuditMisprints.astro',
  'components/audit/Contradictions.astro',
  'components/chart/ChartLegend.astro',
  'components/compare/CompareAlso.astro',
  'components/compare/CompareCharts.astro',
  'components/compare/CompareCondition.astro',
  'components/compare/CompareFacet.astro',
  'components/compare/CompareFilter.astro',
  'components/compare/CompareRow.astro',
  'components/compare/CompareSource.astro',
  'components/compare/CompareValue.astro',
  'components/data/Questions.astro',
  'components/draft/DraftPage.astro',
  'components/draft/EditLink.astro',
  'components/drawing/Drawing.astro',
  'components/drawing/DrawnHere.astro',
  'components/entry/ConditionEntries.astro',
  'components/entry/Contents.astro',
  'components/entry/Contexts.astro',
  'components/entry/EntryPage.astro',
  'components/entry/Facts.astro',
  'components/entry/Glance.astro',
  'components/entry/Inferred.astro',
  'components/entry/Outcomes.astro',
  'components/entry/QuantityStrips.astro',
  'components/entry/QuantityValues.astro',
  'components/entry/ReferencePage.astro',
  'components/entry/Relations.astro',
  'components/entry/SimilarEntries.astro',
  'components/entry/Statements.astro',
  'components/graph/GraphControls.astro',
  'components/graph/GraphExplorer.astro',
  'components/graph/GraphLegend.astro',
  'components/graph/GraphLists.astro',
  'components/graph/Neighbourhood.astro',
  'components/guide/MapRows.astro',
  'components/guide/TourPage.astro',
  'components/matrix/Ladder.astro',
  'components/matrix/MatrixLegend.astro',
  'components/matrix/MatrixPage.astro',
  'components/matrix/MatrixRest.astro',
  'components/matrix/MatrixTable.astro',
  'components/outcome/LikeLink.astro',
  'components/page/Base.astro',
  'components/page/KindIndex.astro',
  'components/path/PathFinder.astro',
  'components/path/PathRoute.astro',
  'components/section/Footnotes.astro',
  'components/section/RestoredTable.astro',
  'components/section/SectionPage.astro',
  'components/section/SideNotes.astro',
  'pages/404.astro',
  'pages/about/index.astro',
  'pages/about/rules.astro',
  'pages/audit/index.astro',
  'pages/browse/index.astro',
  'pages/claims/index.astro',
  'pages/compare/index.astro',
  'pages/data/index.astro',
  'pages/gaps/index.astro',
  'pages/graph/index.astro',
  'pages/index.astro',
  'pages/matrix/index.astro',
  'pages/matrix/ladder.astro',
  'pages/paths/index.astro',
  'pages/tour/[...page].astro',
];

it('has what readers are told in src/words alone', () => {
  const strays = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.astro'))
    .map((path) => path.replaceAll('\\', '/'))
    .flatMap((path) => literals(astroTemplate(readFileSync(`src/${path}`, 'utf8'))).map((text) => `${path}: ${text}`));
  const files = new Set(strays.map((line) => line.split(':')[0]!));
  expect(strays.filter((line) => !notYet.includes(line.split(':')[0]!))).toEqual([]);
  expect(notYet.filter((path) => !files.has(path))).toEqual([]);
});
