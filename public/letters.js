// The fonts come within the style sheet, but browsers decode those of a sheet a moment after they have laid out the page with
// others. Given as bytes they are there at once: the first line is set in its own letters.
for (const sheet of document.styleSheets)
  for (const rule of sheet.cssRules) {
    const data =
      rule instanceof CSSFontFaceRule && /url\("?data:[^,]+,([^")]+)/.exec(rule.style.getPropertyValue('src'));
    if (!data) continue;
    const { style } = rule;
    const family = style.getPropertyValue('font-family').replace(/^["']|["']$/g, '');
    const bytes = Uint8Array.from(atob(data[1]), (letter) => letter.charCodeAt(0));
    document.fonts.add(
      new FontFace(family, bytes, {
        style: style.getPropertyValue('font-style'),
        weight: style.getPropertyValue('font-weight'),
      }),
    );
  }
