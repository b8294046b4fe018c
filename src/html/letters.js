// The fonts of the style sheet as bytes, so that the first line is set in its own letters (docs/decisions/type.md).
for (const { cssRules } of document.styleSheets)
  for (const rule of cssRules) {
    if (!(rule instanceof CSSFontFaceRule)) continue;
    const { style } = rule;
    const [family, slant, weight, src] = ['family', 'style', 'weight', 'src'].map((name) =>
      style.getPropertyValue(name === 'src' ? name : `font-${name}`),
    );
    const data = /data:[^,]+,([^")]+)/.exec(src);
    if (!data) continue;
    // Letter by letter, as older browsers must, takes forty times as long.
    const bytes = Uint8Array.fromBase64?.(data[1]) ?? Uint8Array.from(atob(data[1]), (letter) => letter.charCodeAt(0));
    document.fonts.add(new FontFace(family.replace(/["']/g, ''), bytes, { style: slant, weight }));
  }
