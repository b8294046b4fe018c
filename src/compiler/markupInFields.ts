import { quote } from '../source/bounds.ts';
import type { Flaw } from '../source/flaw.ts';
import { placeIn } from '../source/yaml/places.ts';
import type { Yaml } from '../source/yaml/read.ts';
import { saying } from './prose/forms.ts';
import { markupIn, type Leftover } from './prose/leftovers.ts';

/** Fields that hold what is printed, character by character, or no text. */
const verbatim: ReadonlySet<string> = new Set([
  'as-printed',
  'printed',
  'names-as-printed',
  'doi',
  'pages',
  'at',
  'formula',
]);

/** Texts of our own. */
const own: ReadonlySet<PropertyKey | undefined> = new Set(['title', 'summary', 'says', 'note', 'readings', 'why']);

const unicode: readonly Leftover['form'][] = [
  'tildes',
  'caret',
  'dollar',
  'backslash',
  'powers',
  'entity',
  'asciiFormula',
  'asciiCharge',
  'degree',
  'hyphenMinus',
];

/** What to write in place of markup where there is none. */
const cureOf = ({ form }: Leftover): string =>
  unicode.includes(form)
    ? saying(form, '').replace(/^: /, '')
    : 'front matter is plain text; write it without markup (links and citations belong in the prose)';

/** Markup in fields that are shown as they are: Markdown, LaTeX and HTML mean nothing there. */
export function markupInFields(yaml: Yaml): readonly Flaw[] {
  const out: Flaw[] = [];
  const look = (value: unknown, path: readonly PropertyKey[]): void => {
    if (Array.isArray(value)) value.forEach((item, index) => look(item, [...path, index]));
    else if (typeof value === 'object' && value !== null)
      for (const [name, item] of Object.entries(value)) if (!verbatim.has(name)) look(item, [...path, name]);
    if (typeof value !== 'string') return;
    const [first] = markupIn(value, own.has(path.findLast((step) => typeof step === 'string')));
    if (first)
      out.push({
        ...placeIn(yaml, path),
        rule: 'field-is-plain',
        message: `${quote(first.found)} would be shown as it is: ${cureOf(first)}`,
      });
  };
  look(yaml.data, []);
  return out;
}
