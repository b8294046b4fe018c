import type { Field } from '../field/field.ts';
import { find, namesIn } from '../field/term.ts';

/** A file in the format of today, and the lines that an author must see to. */
export interface Migrated {
  readonly text: string;
  readonly changed: number;
  readonly left: readonly { readonly line: number; readonly message: string }[];
}

const asLine = /^(?<indent>\s*)(?<item>- )?basis:\s*(?<basis>.*?)\s*$/;
const inMap = /([{,]\s*)basis:\s*([^,{}]*?)(?=\s*[,}])/g;

/** Writes the `basis` of version 1 in front matter as `method` and `cell`; all else stays byte for byte. */
export function migrate(text: string, field: Pick<Field, 'bases' | 'methods' | 'cells'>): Migrated {
  const lines = text.split('\n');
  const end = /^---\s*$/.test(lines[0] ?? '')
    ? lines.findIndex((line, index) => index > 0 && /^---\s*$/.test(line))
    : 0;
  const left: { line: number; message: string }[] = [];
  let changed = 0;
  const pairs = (written: string, line: number): readonly string[] | undefined => {
    const name = written.replace(/^(['"])(.*)\1$/, '$2');
    const basis = find(field.bases, name);
    if (!basis) {
      left.push({
        line,
        message: `“${name}” is no basis of the vocabulary; known: ${namesIn(field.bases).join(', ')}`,
      });
      return undefined;
    }
    changed++;
    return [said('method', field.methods, basis.methods), said('cell', field.cells, basis.cells)].flat();
  };
  const out = lines.flatMap((line, index): readonly string[] => {
    if (index === 0 || index >= end) return [line];
    const found = asLine.exec(line)?.groups as { indent: string; item?: string; basis: string } | undefined;
    if (found) {
      const given = pairs(found.basis, index + 1);
      if (!given) return [line];
      const all = given.length === 0 && found.item ? [`method: ${field.methods[0]?.name ?? ''}`] : given;
      return all.map((pair, place) => `${found.indent}${found.item ? (place === 0 ? '- ' : '  ') : ''}${pair}`);
    }
    return [
      line.replace(inMap, (whole, before: string, written: string) => {
        const given = pairs(written, index + 1);
        if (!given) return whole;
        return given.length > 0 ? `${before}${given.join(', ')}` : before.replace(/,\s*$/, '');
      }),
    ];
  });
  return { text: out.join('\n').replace(/\{\s*,\s*/g, '{ '), changed, left };
}

/** A pair of front matter; nothing where the first of the table is meant, which needs no words. */
const said = (key: string, table: Field['methods'], names: readonly string[]): readonly string[] => {
  const [name] = names;
  return name === undefined || name === table[0]?.name ? [] : [`${key}: ${name}`];
};
