import type { Glyph, Level } from './glyphs.ts';

const isSymbol = (glyph: Glyph | undefined): boolean => glyph !== undefined && /^[xyznmδε]$/.test(glyph.character);
const isSign = (glyph: Glyph | undefined): boolean => glyph !== undefined && /^[+±-]$/.test(glyph.character);
const isLow = (glyph: Glyph | undefined): boolean => glyph?.level === 'sub';

/** Whether a glyph goes on with the word before it. */
const goesOn = (glyph: Glyph | undefined): boolean => glyph?.level === 'line' && /[a-z]/.test(glyph.character);

/** Sets signs, points and symbols low or high that stand on the line only because Unicode has no such form: `Na₁.₅`, `La₂O₃₋δ`. */
export function settle(glyphs: readonly Glyph[]): readonly Glyph[] {
  const out = glyphs.map((glyph) => ({ ...glyph }));
  const setLow = (...some: readonly ((typeof out)[number] | undefined)[]): void => {
    for (const glyph of some) if (glyph) glyph.level = 'sub';
  };
  out.forEach((here, at) => {
    if (here.level !== 'line') return;
    const [before, next, later] = [out[at - 1], out[at + 1], out[at + 2]];
    const startsSymbol = isSymbol(next) && (isLow(next) || !goesOn(later));
    if (here.character === '·' && next?.level === 'sup' && isSign(next)) here.level = 'sup';
    else if (isLow(before)) {
      if (/^[./,]$/.test(here.character) && isLow(next)) setLow(here);
      if (isSign(here) && isLow(next)) setLow(here);
      else if (isSign(here) && startsSymbol) setLow(here, next);
      const joins = isSign(before) || (/\d/.test(before!.character) && /[yzδε]/.test(here.character));
      if (joins && isSymbol(here) && !goesOn(next)) setLow(here);
    } else if (isSymbol(here) && /^[/+±-]$/.test(next?.character ?? '') && isLow(later)) setLow(here, next);
    else if (here.character === '/' && before?.level === 'sup' && isLow(next)) setFraction(out, at);
    else if (/^[./]$/.test(here.character) && before?.level === 'sup' && next?.level === 'sup') here.level = 'sup';
  });
  return out;
}

/** A fraction of high and low digits stands where amounts stand: `Na²⁄₃`. */
function setFraction(glyphs: readonly { level: Level; readonly character: string }[], slash: number): void {
  glyphs[slash]!.level = 'sub';
  for (let back = slash - 1; glyphs[back]?.level === 'sup' && /\d/.test(glyphs[back]!.character); back--)
    glyphs[back]!.level = 'sub';
}
