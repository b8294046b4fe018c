/**
 * What a page leaves in doubt of the three rules of axe that go by what is seen, and take most of its time: texts and links that
 * may be too faint, targets that may be too small. Whatever passes for sure is left out; of the rest axe tells.
 */
export interface Doubtful {
  readonly 'color-contrast': readonly Element[];
  readonly 'link-in-text-block': readonly Element[];
  readonly 'target-size': readonly Element[];
}

/**
 * Finds in a page what is in doubt; runs in the browser, so it stands for itself. A text passes for sure if it has contrast enough
 * on what its ancestors paint, and nothing else paints there; a link in a text if it has its colour, or a line where the text has
 * none; a target if it is 24 px wide and high, or has as much space as WCAG 2.2 wants around a smaller one (2.5.8), and no other
 * target lies on it.
 */
export function findDoubtful(): Doubtful {
  type Colour = readonly [red: number, green: number, blue: number, alpha: number];
  interface Ground {
    readonly key: string;
    readonly colour: Colour;
    readonly isPlain: boolean;
  }
  /** What axe takes for a target: what the keyboard reaches, but for parts of a page that only scroll. */
  const focused = `a[href], area[href], input:not([type=hidden]), textarea, select, summary, button, details:not(:has(summary)),
    [role][tabindex]:not([role=region], [role=group], [role=img])`;
  const texts = new Map<Element, boolean>();
  const clear = 'rgba(0, 0, 0, 0)';
  const all = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility());
  const styles = new Map(all.map((element) => [element, getComputedStyle(element)]));
  const grounds = new Map<Element, Ground>();
  const ratios = new Map<string, number>();
  const painters = inRows(
    all.filter((element) => styles.get(element)!.backgroundColor !== clear && !(element instanceof SVGElement)),
  );
  return {
    'color-contrast': all.filter(hasText).filter((element) => !isClear(element) || isCovered(element)),
    'link-in-text-block': all.filter((element) => element.matches('a[href], [role=link]') && !isTold(element)),
    'target-size': targetsInDoubt(),
  };

  function hasText(element: Element): boolean {
    if (element.matches('input, select, textarea')) return true;
    if (element.matches('script, style, noscript, option')) return false;
    for (let node = element.firstChild; node; node = node.nextSibling)
      if (node.nodeType === Node.TEXT_NODE && /\S/.test(node.nodeValue!)) return true;
    return false;
  }

  /** Whether a text has contrast enough on its ancestors; where something is mixed or shaded, nobody here knows. */
  function isClear(element: Element, ground = groundOf(element)): boolean {
    const style = styles.get(element)!;
    if (!ground.isPlain || style.textShadow !== 'none') return false;
    // As axe counts: 18 pt, or 14 pt where it is bold.
    const points = Math.ceil(parseFloat(style.fontSize) * 72) / 96;
    const least = points >= (parseFloat(style.fontWeight) >= 700 ? 14 : 18) ? 3 : 4.5;
    return ratioOf(style.color, ground) >= least;
  }

  /** What paints where an element is, and is neither around nor within it. */
  function laidOn(element: Element, box: DOMRect): typeof painters.boxes {
    return painters.near(box, 0).filter(({ of }) => !of.contains(element) && !element.contains(of));
  }

  /** Whether a text may be too faint on what is laid on it, or on what it is laid on. */
  function isCovered(element: Element): boolean {
    return laidOn(element, element.getBoundingClientRect()).some(({ of }) => {
      const ground = groundOf(of);
      const isSolid = ground.isPlain && colourOf(styles.get(of)!.backgroundColor)[3] === 1;
      return !isSolid || !isClear(element, ground);
    });
  }

  function isTold(link: Element): boolean {
    const style = styles.get(link)!;
    if (isBlock(link)) return true;
    let block = link.parentElement!;
    while (block !== document.body && !isBlock(block)) block = block.parentElement!;
    const around = getComputedStyle(block);
    if (style.textDecorationLine !== around.textDecorationLine && style.textDecorationLine !== 'none') return true;
    if (style.color === around.color && groundOf(link).key === groundOf(block).key) return true;
    return block.textContent.trim() === link.textContent.trim();
  }

  function targetsInDoubt(): readonly Element[] {
    const targets = inRows(all.filter((element) => element.matches(focused)));
    return targets.boxes
      .filter(({ of, box }) => {
        if (of instanceof SVGElement) return false;
        const others = targets.near(box, 24).filter(({ of: other }) => other !== of);
        if (laidOn(of, box).some(({ of: other }) => !other.closest(focused))) return true;
        if (box.width >= 24 && box.height >= 24) {
          const upon = others.filter(({ box: near }) => overlap(box, near, 0) && !covers(near, box));
          return upon.length > 1 || upon.some(({ box: near }) => !leavesEnough(box, near));
        }
        return others.some(({ box: near }) => isClose(box, near));
      })
      .filter(({ of }) => !isInText(of))
      .map(({ of }) => of);
  }

  /** Whether a small target has too little space beside another, or the other lies on a part of it. */
  function isClose(box: DOMRect, near: DOMRect): boolean {
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const [dx, dy] = [Math.max(near.left - x, 0, x - near.right), Math.max(near.top - y, 0, y - near.bottom)];
    const isSmall = near.width < 24 || near.height < 24;
    const between = Math.hypot(near.left + near.width / 2 - x, near.top + near.height / 2 - y);
    return overlap(box, near, 0) || Math.hypot(dx, dy) < 12 || (isSmall && between < 24);
  }

  function leavesEnough(box: DOMRect, upon: DOMRect): boolean {
    const free = [upon.left - box.left, box.right - upon.right, upon.top - box.top, box.bottom - upon.bottom];
    return free.some((strip) => strip >= 24);
  }

  /** What is all covered is no target, or lies upon what covers it. */
  function covers(one: DOMRect, other: DOMRect): boolean {
    return one.left <= other.left && one.top <= other.top && one.right >= other.right && one.bottom >= other.bottom;
  }

  /** Whether a target is of a block that is one text: no lines or boxes in it, and more than targets. */
  function isInText(target: Element): boolean {
    if (isBlock(target)) return false;
    let block = target.parentElement!;
    while (block !== document.body && !isBlock(block)) block = block.parentElement!;
    const known = texts.get(block);
    if (known !== undefined) return known;
    const within = [...block.querySelectorAll('*')];
    const isOne = within.every((element) => !element.matches('br, hr') && !isBlock(element));
    const isMore = [block, ...within].some(
      (element) => !element.closest(focused) && hasText(element) && styles.has(element),
    );
    texts.set(block, isOne && isMore);
    return isOne && isMore;
  }

  function isBlock(element: Element): boolean {
    return /block|flex|grid|table|list-item/.test((styles.get(element) ?? getComputedStyle(element)).display);
  }

  function overlap(one: DOMRect, other: DOMRect, margin: number): boolean {
    const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    return wide > -margin && high > -margin;
  }

  /** The boxes of elements, and those that a box overlaps or comes nearer than a margin, looked up by strips of the page. */
  function inRows(elements: readonly Element[]) {
    const strip = 128;
    const boxes = elements.map((of) => ({ of, box: of.getBoundingClientRect() }));
    const strips = new Map<number, typeof boxes>();
    const of = (from: number, to: number): readonly number[] =>
      Array.from(
        { length: Math.floor(to / strip) - Math.floor(from / strip) + 1 },
        (_, at) => at + Math.floor(from / strip),
      );
    for (const one of boxes)
      for (const at of of(one.box.top, one.box.bottom)) strips.set(at, [...(strips.get(at) ?? []), one]);
    const near = (box: DOMRect, margin: number): typeof boxes =>
      of(box.top - margin, box.bottom + margin).flatMap((at) =>
        (strips.get(at) ?? []).filter((one) => overlap(box, one.box, margin)),
      );
    return { boxes, near };
  }

  /** What lies behind the text of an element, as its ancestors paint it. */
  function groundOf(element: Element): Ground {
    const known = grounds.get(element);
    if (known) return known;
    const style = styles.get(element) ?? getComputedStyle(element);
    const under: Ground = element.parentElement
      ? groundOf(element.parentElement)
      : { key: '', colour: [255, 255, 255, 1], isPlain: true };
    const isPlain =
      under.isPlain && style.opacity === '1' && style.mixBlendMode === 'normal' && style.filter === 'none';
    const ground =
      isPlain && style.backgroundColor === clear
        ? under
        : {
            key: `${under.key}/${style.backgroundColor}`,
            colour: over(colourOf(style.backgroundColor), under.colour),
            isPlain,
          };
    grounds.set(element, ground);
    return ground;
  }

  function ratioOf(text: string, ground: Ground): number {
    const key = `${ground.key}: ${text}`;
    const ratio = ratios.get(key) ?? contrast(ground.colour, over(colourOf(text), ground.colour));
    ratios.set(key, ratio);
    return ratio;
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

  /** Of a colour as a browser computes it; one that is not understood has no contrast. */
  function colourOf(text: string): Colour {
    const share = text.startsWith('color(srgb ') ? 255 : 1;
    const parts = text.match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
    if (!/^(?:rgba?\(|color\(srgb )/.test(text) || parts.length < 3) return [NaN, NaN, NaN, 1];
    return [parts[0]! * share, parts[1]! * share, parts[2]! * share, parts[3] ?? 1];
  }
}
