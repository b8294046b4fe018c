import type { Page } from 'playwright-core';

/**
 * Text of too little contrast and links in a text that only a hue tells from it, as short lines: what axe asks in its rules
 * `color-contrast` and `link-in-text-block`, asked of each pair of colours once instead of each element. Behind a text lies what its
 * ancestors paint; text in a drawing has the colour of its fill.
 */
export const faint = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    /** What an element paints under its text, over what its parent paints. */
    interface Layer {
      readonly key: string;
      readonly own: Colour;
      readonly opacity: number;
      readonly under: Layer | undefined;
    }
    const white: Colour = [255, 255, 255, 1];
    const colours = new Map<string, Colour>();
    const layers = new Map<Element, Layer>();
    const ratios = new Map<string, number>();
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = new Map<Element, string>();
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (/\S/.test(node.nodeValue!))
        texts.set(node.parentElement!, (texts.get(node.parentElement!) ?? '') + node.nodeValue!);
    const fields =
      'input:not([type=hidden], [type=range], [type=color], [type=checkbox], [type=radio]), select, textarea';
    for (const field of document.querySelectorAll(fields)) texts.set(field, `field ${field.id}`);
    for (const [element, text] of texts) if (isRead(element, text)) askText(element, text.trim().replace(/\s+/g, ' '));
    for (const link of document.querySelectorAll<HTMLAnchorElement>(':is(p, li, td, th, dd, dt, figcaption) a[href]'))
      if (link.checkVisibility({ visibilityProperty: true })) askLink(link);
    return [...found];

    function askText(element: Element, text: string): void {
      const style = getComputedStyle(element);
      const colour = element.namespaceURI!.endsWith('svg') ? style.fill : style.color;
      // As axe counts: 18 pt, or 14 pt where it is bold.
      const isLarge =
        Math.ceil(parseFloat(style.fontSize) * 72) / 96 >= (parseFloat(style.fontWeight) >= 700 ? 14 : 18);
      const least = isLarge ? 3 : 4.5;
      const ratio = ratioOn(layerOf(element), colour);
      if (ratio < least) found.add(`faint: “${text.slice(0, 40)}” has ${ratio.toFixed(2)} of ${least}`);
    }

    /** A link passes where a line, a border, a ground or other letters tell it from its text, or both have one colour. */
    function askLink(link: HTMLAnchorElement): void {
      const style = getComputedStyle(link);
      if (style.display !== 'inline' || style.textDecorationLine.includes('underline')) return;
      let block = link.parentElement!;
      while (getComputedStyle(block).display === 'inline') block = block.parentElement!;
      const around = getComputedStyle(block);
      const beside = [...block.childNodes]
        .map((node) => (node.nodeType === Node.TEXT_NODE ? node.nodeValue! : ''))
        .join('');
      if (beside.trim().length <= link.textContent.trim().length) return;
      const letters = ['fontFamily', 'fontWeight', 'fontStyle', 'fontSize', 'textDecorationLine'] as const;
      if (letters.some((name) => style[name] !== around[name]) || style.backgroundImage !== 'none') return;
      if ([style.borderBottomWidth, style.borderTopWidth].some((width) => parseFloat(width) > 0)) return;
      const [inside, outside] = [painted(layerOf(link)), painted(layerOf(block))];
      const apart = contrast(over(colourOf(style.color), inside), over(colourOf(around.color), outside));
      if (apart > 1 && apart < 3 && contrast(inside, outside) < 3)
        found.add(`only a hue: “${link.textContent.trim().slice(0, 40)}” has ${apart.toFixed(2)} of 3`);
    }

    /** What is only a sign or a picture is no text, and what cannot be used may be faint. */
    function isRead(element: Element, text: string): boolean {
      if (!/[\p{L}\p{N}]/u.test(text) || text.trim().length < 2) return false;
      if (
        element.closest(
          'script, style, noscript, option, title, [disabled], [aria-disabled=true], [inert], .visually-hidden',
        )
      )
        return false;
      return (
        element.checkVisibility({ visibilityProperty: true }) && parseFloat(getComputedStyle(element).fontSize) > 0
      );
    }

    function layerOf(element: Element): Layer {
      const known = layers.get(element);
      if (known) return known;
      const { backgroundColor, opacity } = getComputedStyle(element);
      const under = element.parentElement ? layerOf(element.parentElement) : undefined;
      const own = colourOf(backgroundColor);
      const isPlain = under !== undefined && own[3] === 0 && opacity === '1';
      const layer = isPlain
        ? under
        : { key: `${under?.key ?? ''}/${backgroundColor} ${opacity}`, own, opacity: Number(opacity), under };
      layers.set(element, layer);
      return layer;
    }

    function ratioOn(layer: Layer, colour: string): number {
      const key = `${layer.key}: ${colour}`;
      const known = ratios.get(key);
      if (known !== undefined) return known;
      const ratio = contrast(painted(layer), painted(layer, colourOf(colour)));
      ratios.set(key, ratio);
      return ratio;
    }

    /** What is seen of a layer, and of a text on it: opacity mixes both with what lies under it. */
    function painted(layer: Layer, text?: Colour): Colour {
      const stack: Layer[] = [];
      for (let at: Layer | undefined = layer; at; at = at.under) stack.unshift(at);
      const paint = (depth: number, behind: Colour): Colour => {
        const at = stack[depth];
        if (!at) return text ? over(text, behind) : behind;
        const [red, green, blue] = paint(depth + 1, over(at.own, behind));
        return over([red, green, blue, at.opacity], behind);
      };
      return paint(0, white);
    }

    function over([red, green, blue, alpha]: Colour, behind: Colour): Colour {
      const mix = (one: number, other: number): number => one * alpha + other * (1 - alpha);
      return [mix(red, behind[0]), mix(green, behind[1]), mix(blue, behind[2]), 1];
    }

    function contrast(one: Colour, other: Colour): number {
      const light = (colour: Colour): number => {
        const [red, green, blue] = colour.map((part) =>
          part <= 10.31475 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue! + 0.05;
      };
      const [a, b] = [light(one), light(other)];
      return Math.max(a, b) / Math.min(a, b);
    }

    /** Of a colour as a browser computes it; one that is not understood is an error, not a pass. */
    function colourOf(text: string): Colour {
      const known = colours.get(text);
      if (known) return known;
      const share = text.startsWith('color(srgb ') ? 255 : 1;
      const parts = text.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
      if (!/^(?:rgba?\(|color\(srgb )/.test(text) || parts.length < 3) throw new Error(`no colour of text: ${text}`);
      const colour: Colour = [parts[0]! * share, parts[1]! * share, parts[2]! * share, parts[3] ?? 1];
      colours.set(text, colour);
      return colour;
    }
  });
