import type { Kind } from '../vocabulary/kinds.ts';

const words: Readonly<Partial<Record<`${Kind} ${Kind}`, readonly [forth: string, back: string]>>> = {
  'strategies materials': ['is applied to', 'is modified by'],
  'materials materials': ['carries', 'is carried on'],
  'materials mechanisms': ['acts through', 'is at work with'],
  'mechanisms challenges': ['mitigates', 'is mitigated by'],
};

/** How a line of the overview reads from its source to its target, and back; `formed` when its materials all form the target. */
export function lineWords(source: Kind, target: Kind, formed = false): readonly [forth: string, back: string] {
  const [forth, back] = words[`${source} ${target}`] ?? ['is joined to', 'is joined to'];
  return back === 'is carried on' && formed ? [forth, 'forms on'] : [forth, back];
}
