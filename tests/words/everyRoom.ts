import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const views = `
  overview:
    hubs: doughs
    columns:
      - { name: plain, title: Plain doughs, singular: plain dough, of: { roles: [base] }, by: [made-from] }
      - { name: changed, title: Changed doughs, singular: changed dough, of: { roles: [tested] }, by: [], direct: true, reads: [becomes, is made of] }
      - { name: effects, title: Effects, singular: effect, of: effects, by: [opens], reads: [opens, is opened by] }
  matrices:
    doughs-effects:
      title: Doughs × effects
      counts: claims that the dough opens it
      blank: nothing is said
      rest: [dough, doughs, not said to open anything]
      unused: No dough is said to open
      rows: doughs
      columns: effects
      relation: opens
  ladder: { of: effects, ties: [opens], tied: doughs, words: [dough, doughs] }
  comparison:
    subject: [dough, doughs]
    tests: [bake]
    columns: [{ name: volume, title: Loaf volume, quantities: [loaf volume], chart: [bake] }]
  facets:
    kind: { heading: Kind, reads: of kind, by: kind }
    test: { heading: Test, reads: tested by, by: test }
  shelves:
    Doughs: { of: doughs }
outcomes: { reports: reports, against: beside, singular: Bake, plural: Bakes, says: What came out of the oven., mark: diamond, palette: green }
`;

const outcomeRelations = `  reports: { label: gave, inverse: came out of, from: any, to: any, derived: outcome, says: A loaf of the source is reported. }
  beside: { label: is set against, inverse: is the measure of, from: any, to: any, derived: outcome, says: The loaf is compared with one of the target. }
`;

const second = `  - id: second-loaf
    test: bake
    hydration: 80 %
    flour: rye
    at: Part 1 ¶2
    cites: [1]
    method: baked
    results:
      - loaf volume: 1.1 mL/g
acknowledges:
  - finding: conflict--wet-dough--loaf--loaf-volume--second-loaf--loaf-volume
    readings: The same loaf is printed with two volumes.
    note: The second loaf may have fallen.
---
`;

/** Copies the tiny review into a folder and has it fill every room of a site: tables, matrices, paths, an audit with findings. */
export function growReview(folder: string, language: string): void {
  cpSync('tests/field/tiny/content', folder, { recursive: true });
  appendFileSync(join(folder, 'vocabulary/words.yaml'), views.slice(1));
  const edit = (path: string, from: string, to: string): void => {
    const file = join(folder, path);
    const text = readFileSync(file, 'utf8');
    if (!text.includes(from)) throw new Error(`${path} has no “${from}”`);
    writeFileSync(file, text.replace(from, to));
  };
  edit('vocabulary/kinds.yaml', '  told-in:', `${outcomeRelations}  told-in:`);
  edit('index.md', 'licence:', `language: ${language}\nlicence:`);
  edit(
    'doughs/wet-dough.md',
    '        baseline: { plain-dough: 2.5 mL/g }\n---\n',
    `        baseline: { plain-dough: 2.5 mL/g }\n${second}`,
  );
}
