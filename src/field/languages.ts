import { quote } from '../source/bounds.ts';
import type { Field } from './field.ts';
import type { Raw, VocabularyProblem } from './layers.ts';
import { at } from './rowProblem.ts';
import { suggest } from './suggest.ts';

/** Languages whose words for comparisons and units are known; a vocabulary lists those that its readers ask in. */
const languageNames = ['english', 'chinese', 'german'] as const;

/** The name of such a language. */
export type LanguageName = (typeof languageNames)[number];

/** A language that is listed, and what entries are called in it, by id. */
export interface LanguageTerm {
  readonly name: LanguageName;
  readonly names: Readonly<Record<string, readonly string[]>>;
}

/** Languages that nothing is known of. */
export const knownLanguages = ({ languages }: Field, raw: Raw): readonly VocabularyProblem[] =>
  languages
    .filter(({ name }) => !languageNames.includes(name))
    .flatMap(({ name }) =>
      at(
        raw,
        'languages',
        name,
        [],
        `no words of the language ${quote(name)} are known${suggest(name, languageNames)}; allowed: ${languageNames.join(', ')}`,
      ),
    );

/** What an entry is called in the languages listed. */
export const namesInLanguages = ({ languages }: Pick<Field, 'languages'>, slug: string): readonly string[] =>
  languages.flatMap(({ names }) => names[slug] ?? []);
