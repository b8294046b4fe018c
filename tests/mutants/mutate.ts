import { createHash } from 'node:crypto';
import { stripTypeScriptTypes } from 'node:module';
import ts from 'typescript';
import { swapsOf } from './operators.ts';

/** One small fault put into a source file. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  readonly operator: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Where what it changes begins to run: that of `a && b` is `a`, though the sign stands behind it. */
  readonly runs: number;
  /** The lines it changes, before and after, with single spaces: what a person reads, and knows it by when lines move. */
  readonly before: string;
  readonly after: string;
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Every fault that is put into a file, in the order of the text. */
export function mutantsOf(file: string, source: string): readonly Mutant[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ESNext, true);
  const found: Mutant[] = [];
  const visit = (node: ts.Node): void => {
    // What is gone when the program runs cannot be at fault; a mark such as `as const` is no expression either.
    if (ts.isTypeNode(node) || ts.isTypeAliasDeclaration(node) || ts.isInterfaceDeclaration(node)) return;
    if (ts.isImportDeclaration(node)) return;
    for (const { operator, text, at = node } of swapsOf(node)) {
      const [from, to] = [at.getStart(tree), at.getEnd()];
      const [start, end] = [
        source.lastIndexOf('\n', from - 1) + 1,
        (source.indexOf('\n', to) + 1 || source.length + 1) - 1,
      ];
      found.push({
        file,
        line: tree.getLineAndCharacterOfPosition(from).line + 1,
        operator,
        from,
        to,
        text,
        runs: node.getStart(tree),
        before: inOneLine(source.slice(start, end)),
        after: inOneLine(source.slice(start, from) + text + source.slice(to, end)),
      });
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(tree, visit);
  return found.filter((mutant) => isProgram(mutated(source, mutant))).sort((a, b) => a.from - b.from || a.to - b.to);
}

/** A fault that does not even parse is found by any test, and proves nothing of them. */
function isProgram(source: string): boolean {
  try {
    stripTypeScriptTypes(source);
    return true;
  } catch {
    return false;
  }
}

/** The source with the fault in it. */
export const mutated = (source: string, { from, to, text }: Mutant): string =>
  source.slice(0, from) + text + source.slice(to);

/** Some of many, the same for the same seed whatever the order they come in. */
export function sampleOf(mutants: readonly Mutant[], count: number, seed: number): readonly Mutant[] {
  const rank = ({ file, from, to, text }: Mutant): string =>
    createHash('sha256').update(`${seed} ${file} ${from} ${to} ${text}`).digest('hex');
  return mutants
    .map((mutant) => [rank(mutant), mutant] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, count)
    .map(([, mutant]) => mutant);
}
