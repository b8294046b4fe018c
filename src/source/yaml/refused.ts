import type { CST } from 'yaml';
import { beyond, bounds, quote } from '../bounds.ts';
import { placer } from '../flaw.ts';
import { yamlForms, type YamlForm } from './forms.ts';
import { tokensIn, type Met } from './tokens.ts';

/** What of a YAML text is refused before it is read, at an offset. */
export interface Refused {
  readonly offset: number;
  readonly message: string;
  /** It is too much rather than wrong. */
  readonly bound?: true;
  /** Reading on would cost too much, or tell nothing. */
  readonly final?: true;
}

type Place = ReturnType<typeof placer>;
type RefusedForm = { [Key in YamlForm]: (typeof yamlForms)[Key] extends { instead: string } ? Key : never }[YamlForm];

/** What to say of a form that is refused; `what` names the instance where its name is too general. */
export function saying(form: RefusedForm, offset: number, what?: string): Refused {
  const { name, instead } = yamlForms[form];
  return { offset, message: `${what ?? name}: ${instead}` };
}

/** Looks at every token of a YAML text: what would be dropped, changed or cost more than reading once is refused. */
export function refusedIn(text: string, tokens: readonly CST.Token[]): readonly Refused[] {
  const tab = /^ *\t/m.exec(text);
  if (tab) return [{ ...saying('tabs', tab.index + tab[0].length - 1), final: true }];
  const out: Refused[] = [];
  const place = placer(text);
  let values = 0;
  let deepest = 0;
  for (const met of tokensIn(tokens)) {
    if ('items' in met.token || met.token.type.endsWith('scalar')) values++;
    deepest = Math.max(deepest, met.depth);
    if (out.length <= bounds.problems.most) out.push(...judge(met, text, place));
  }
  for (const message of [beyond('values', values), beyond('depth', deepest)])
    if (message !== undefined) out.push({ offset: 1, message, bound: true, final: true });
  return out.sort((a, b) => a.offset - b.offset);
}

function judge({ token, key }: Met, text: string, place: Place): readonly Refused[] {
  const at = token.offset;
  switch (token.type) {
    case 'comment':
      return isAlone(text, at) ? [] : [saying('commentAfter', at)];
    case 'anchor':
      return [{ ...saying('anchor', at), final: true }];
    case 'alias':
      return [{ ...saying('alias', at), final: true }];
    case 'tag':
      return [saying('tag', at)];
    case 'explicit-key-ind':
      return [{ ...saying('explicitKey', at), final: true }];
    case 'directive':
    case 'directive-line':
      return [{ ...saying('directive', at), final: true }];
    case 'doc-start':
    case 'doc-end':
      return [{ ...saying('documents', at), final: true }];
    case 'block-scalar-header':
      return token.source === '>' || token.source === '>-' ? [] : [saying('literal', at)];
    case 'double-quoted-scalar': {
      const escape = [...token.source.matchAll(/\\[^]/g)].find(([both]) => !/["\\\n]/.test(both[1]!));
      return escape ? [saying('escape', at + escape.index, `the escape ${escape[0]} in double quotes`)] : [];
    }
    case 'scalar': {
      const item = /\n *- /.exec(token.source);
      return item ? [saying('swallowed', at + item.index + item[0].length - 2)] : [];
    }
    case 'flow-collection':
      return [
        ...(key ? [{ ...saying('collectionKey', at), final: true as const }] : []),
        ...trailingComma(token, text),
      ];
    case 'block-map':
      return keysOf(token, place);
    default:
      return [];
  }
}

const isAlone = (text: string, offset: number): boolean =>
  text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset).trim() === '';

function trailingComma(token: Met['token'] & { type: 'flow-collection' }, text: string): readonly Refused[] {
  const end = token.end[0]?.offset;
  if (end === undefined || !/[\]}]/.test(text[end]!)) return [];
  // Below the last of several lines a comma is a habit (and what Prettier writes).
  let at = end - 1;
  while (text[at] === ' ' || text[at] === '\t') at--;
  return text[at] === ',' ? [saying('trailingComma', at)] : [];
}

function keysOf(token: Met['token'] & { type: 'block-map' }, place: Place): readonly Refused[] {
  const tooMany = beyond('keys', token.items.length);
  if (tooMany !== undefined) return [{ offset: token.offset, message: tooMany, bound: true, final: true }];
  const first = new Map<string, number>();
  return token.items.flatMap(({ key }) => {
    if (!key || !('source' in key)) return [];
    const name = key.source;
    if (name === '__proto__') return [saying('prototype', key.offset)];
    const known = first.get(name);
    first.set(name, known ?? key.offset);
    if (known === undefined) return [];
    return [saying('duplicate', key.offset, `${quote(name)} is given at line ${place(known).line} too`)];
  });
}
