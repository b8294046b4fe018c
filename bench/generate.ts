import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const words =
  'sodium plates evenly on the layer because its surface takes more nuclei and spreads the flux of ions over the foil'.split(
    ' ',
  );

/** A repeatable stream of numbers in [0, 1): the same seed gives the same content (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Writes a content folder of about `entries` entries shaped like the real one: materials with six relations, three outcomes and
 * 250 words, and the mechanisms, challenges, foils and references they point at.
 */
export function generate(folder: string, entries: number, seed = 589): void {
  rmSync(folder, { recursive: true, force: true });
  const next = random(seed);
  const pick = (count: number): number => Math.floor(next() * count);
  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const small = Math.max(4, Math.round(entries / 20));
  const references = Math.max(10, Math.round(entries / 10));
  const sentence = (): string => `${Array.from({ length: 25 }, () => words[pick(words.length)]).join(' ')}.`;

  write('vocabulary.yaml', 'extends: battery\n');
  write(
    'index.md',
    '---\ntitle: Bench\ntagline: Made up\nversion: 1.0.0\ndate: 2026-01-02\neditors: [Nobody]\nsource: ref-0\n---\nMade up.\n',
  );
  for (let index = 0; index < references; index++)
    write(
      `references/ref-${index}.md`,
      `---\ntitle: Work ${index}\nsummary: A work.\nnumber: ${index}\nauthors: [A. Author]\njournal: J.\nyear: 2020\ndoi-status: unknown\nas-printed: A. Author, J. (2020) ${index}.\n---\n`,
    );
  for (let index = 0; index < small; index++) {
    write(
      `mechanisms/mechanism-${index}.md`,
      `---\ntitle: Mechanism ${index}\nsummary: ${sentence()}\n---\n${sentence()}\n`,
    );
    write(
      `challenges/challenge-${index}.md`,
      `---\ntitle: Challenge ${index}\nclass: failure\nsummary: ${sentence()}\n---\n${sentence()}\n`,
    );
    write(
      `materials/foil-${index}.md`,
      `---\ntitle: Foil ${index}\nclass: base collector\nsummary: ${sentence()}\n---\n${sentence()}\n`,
    );
  }
  write(
    'sections/section-1.md',
    `---\ntitle: All\nclass: section\nnumber: "1"\norder: 1\nparagraphs: 1\nsummary: All of it.\n---\n¶1 ${sentence()}\n`,
  );
  for (let index = 0; index < entries - 3 * small - references; index++) {
    const evidence = `    at: §1 ¶1\n    cites: [${pick(references)}]\n    method: electrochemical\n    cell: half\n`;
    const relations = [
      `modifies: foil-${pick(small)}`,
      ...[0, 1].map(() => `acts-through: mechanism-${pick(small)}`),
      ...[0, 1, 2].map(() => `mitigates: challenge-${pick(small)}`),
    ];
    const outcomes = [0, 1, 2].map(
      // Each its own current density: what is measured alike and differs would ask for an acknowledgement.
      (number) =>
        `  - id: test-${number}\n    test: half-cell\n    current-density: ${number + 1} mA/cm2\n    areal-capacity: 1 mAh/cm2\n${evidence}    results:\n      - average Coulombic efficiency: ${(99 + next()).toFixed(2)} %\n      - nucleation overpotential: ${pick(50) + 5} mV\n`,
    );
    const links = [0, 1, 2].map(
      () => `[it](mechanism-${pick(small)}) and [that](challenge-${pick(small)}) [@${pick(references)}]`,
    );
    write(
      `materials/layer-${index}.md`,
      `---\ntitle: Layer₂ ${index}\nclass: modified collector\nformula: Na${index + 1}Bi\nsummary: ${sentence()}\nrelations:\n${relations.map((relation) => `  - ${relation}\n${evidence}`).join('')}outcomes:\n${outcomes.join('')}---\n${Array.from({ length: 9 }, sentence).join(' ')} ${links.join(' ')}.\n`,
    );
  }
}
