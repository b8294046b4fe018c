import { describe, expect, it } from 'vitest';
import { relationGroups } from '../../src/derive/entryView.ts';
import { glanceOf, reasonsThatFollow } from '../../src/derive/glance.ts';
import { inferencesOf } from '../../src/derive/inferences.ts';
import { indexGraph } from '../../src/derive/indexes.ts';
import { notesOf } from '../../src/derive/notes.ts';
import type { NodeId } from '../../src/model/graph.ts';
import { graph } from '../review.ts';

const atlas = indexGraph(graph);
const groupsOf = (id: string) => relationGroups(atlas, id as NodeId);

describe('the sentences behind the relations of an entry', () => {
  it('are each there once on every page, with all facts that rest on them', () => {
    for (const { id, section, bibliography } of atlas.graph.nodes) {
      if (section || bibliography) continue;
      const groups = groupsOf(id);
      const notes = notesOf(groups);
      const all = notes.first(groups);
      expect(all.map(({ number }) => number)).toEqual(all.map((_, index) => index + 1));
      const said = all.map(({ evidence: { says, locator, ...rest } }) =>
        JSON.stringify([says, locator, rest.references, rest.method, rest.cell, rest.confidence, rest.why]),
      );
      expect(new Set(said).size).toBe(said.length);
      for (const { items } of groups)
        for (const { edge } of items)
          for (const number of notes.of(edge)) expect(all[number - 1]!.facts).toContain(edge);
    }
  });

  it('stand where they are first needed', () => {
    const groups = groupsOf('materials/cu-au');
    const notes = notesOf(groups);
    const parts = groups.flatMap((group) => notes.first([group]).map(({ number }) => number));
    expect([...parts].sort((a, b) => a - b)).toEqual(notes.first(groups).map(({ number }) => number));
    const made = groups.find(({ relation }) => relation === 'modifies')!.items[0]!.edge;
    const coated = groups.find(({ relation }) => relation === 'coated-with')!.items[0]!.edge;
    expect(notes.of(made)).toEqual([1]);
    expect(notes.of(coated)).toEqual([1]);
  });
});

describe('the first screen of an entry', () => {
  const asked = (id: string): readonly string[] => glanceOf(atlas, groupsOf(id)).map(({ question }) => question);
  it('answers what is asked of its kind', () => {
    expect(asked('materials/cu-au')).toEqual(['How it is built', 'Why it works']);
    expect(asked('strategies/surface-coating')).toContain('Its examples');
    expect(asked('challenges/dendrites')).toEqual(
      expect.arrayContaining(['What brings it about', 'What is done about it']),
    );
    expect(asked('mechanisms/lower-nucleation-barrier')).toContain('Where it is at work');
  });
  it('gives what follows about an entry as its reasons, never what follows about others from it', () => {
    const reasons = (id: string) =>
      reasonsThatFollow(atlas, id as NodeId, inferencesOf(atlas.graph, id as NodeId)).map((other) => other as string);
    expect(reasons('materials/bi-cns-cu')).toContain('mechanisms/lower-nucleation-barrier');
    expect(inferencesOf(atlas.graph, 'mechanisms/lower-nucleation-barrier' as NodeId).length).toBeGreaterThan(0);
    for (const { id } of atlas.graph.nodes) for (const other of reasons(id)) expect(other).toMatch(/^mechanisms\//);
    expect(reasons('mechanisms/lower-nucleation-barrier')).toEqual([]);
  });
  it('answers with what is asserted, never with more than six rows', () => {
    for (const { id } of atlas.graph.nodes) {
      const rows = glanceOf(atlas, groupsOf(id));
      expect(rows.length).toBeLessThanOrEqual(6);
      for (const { groups } of rows)
        for (const { items } of groups) for (const { edge } of items) expect(edge.status).toBe('asserted');
    }
  });
});
