import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reviewFiles } from '../../src/commands/reviewFiles.ts';
import { compile } from '../../src/compiler/compile.ts';
import { report } from '../../src/compiler/problem.ts';
import { classRoles, relationRoles } from '../../src/field/roles.ts';
import { tablesOf, wholesOf } from '../../src/field/schema.ts';
import { viewWholes } from '../../src/field/viewSchema.ts';
import { ref, select, type Known } from '../../src/field/words.ts';
import { readPresets } from '../../src/site/content.ts';

const guide = readFileSync('docs/vocabulary.md', 'utf8');
const blocks = [...guide.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text]) => text!);
const nobody: Known = { names: () => [], kinds: [] };
const any = ref('word', [], '');
const parts = [
  ...Object.keys(tablesOf(nobody)),
  ...Object.keys(wholesOf(nobody)),
  ...Object.keys(viewWholes({ kinds: select(nobody, []), relation: any, quantity: any, condition: any, test: any })),
].map((name) => name.replace('views.', ''));

describe('the guide to the vocabulary', () => {
  it('has examples that make one sound vocabulary together', () => {
    const made = reviewFiles({ preset: 'general', name: 'Resistome', date: '2026-03-04' }, readPresets());
    const { problems, graph } = compile([
      ...readPresets(),
      ...made.filter(({ path }) => !path.startsWith('vocabulary/')),
      ...blocks.map((text, index) => ({ path: `vocabulary/block-${String(index).padStart(2, '0')}.yaml`, text })),
    ]);
    expect(report(problems, '.')).toBe('');
    expect(graph!.field.conditions.map(({ name }) => name)).toContain('oxygen-pressure');
  });

  it('names every table and part of a vocabulary, and every role', () => {
    expect([...new Set(parts)].filter((name) => !guide.includes(`\`${name}\``))).toEqual([]);
    const roles = [...Object.keys(classRoles), ...Object.keys(relationRoles)];
    expect(roles.filter((name) => !guide.includes(`_${name}_`))).toEqual([]);
  });
});
