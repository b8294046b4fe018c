import { runs } from '../chemistry/markup.ts';
import { element, type Element } from './element.ts';

/** One line of text with real sub- and superscripts, `y` being its base. */
export function textLine(
  text: string,
  x: number,
  y: number,
  size: number,
  classes: string,
  anchor?: 'end' | 'middle',
): Element {
  const shift = { line: 0, sub: size * 0.24, sup: -size * 0.36 };
  let height = 0;
  const children = runs(text).map(({ level, text: run }): Element | string => {
    const move = shift[level] - height;
    height = shift[level];
    return level === 'line' && move === 0
      ? run
      : element('tspan', { dy: move, 'font-size': level === 'line' ? undefined : size * 0.76 }, [run]);
  });
  return element('text', { class: classes, x, y, 'font-size': size, 'text-anchor': anchor }, children);
}
