import { Html } from '../template.ts';
import { endsOf, type Item } from './cut.ts';

/** A list in one piece. */
export const whole = (items: readonly Item[]): Html =>
  new Html(
    items
      .map((item) => {
        if (item instanceof Html) return item.toString();
        const [open, close] = endsOf(item);
        return open + whole(item.items).toString() + close;
      })
      .join(''),
  );
