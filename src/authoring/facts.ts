import type { Entry } from '../compiler/validate.ts';
import { locate } from '../compiler/locate.ts';
import type { Place } from '../model/graph.ts';
import { writeMeasure } from '../model/measure.ts';
import type { GivenCondition } from '../model/outcomeMatter.ts';

/** A fact of a transcription, taken apart so that it can be told from another’s. */
export interface Fact {
  readonly sort: 'relation' | 'outcome' | 'statement';
  readonly locator: string;
  readonly subject: string;
  /** A relation; a test with a quantity; `states`. */
  readonly relation: string;
  /** An id, or a value; nothing for a statement, which everybody words otherwise. */
  readonly object: string;
  /** What else was transcribed: references, method, conditions, words as printed. */
  readonly rest: Readonly<Record<string, string>>;
  readonly place: Place;
}

/** The facts of entries. `idIn` gives the id by which the other transcription knows an entry. */
export const factsOf = (entries: readonly Entry[], idIn: (id: string) => string = (id) => id): readonly Fact[] =>
  entries.flatMap((entry) => [...relations(entry, idIn), ...outcomes(entry, idIn), ...statements(entry, idIn)]);

type IdIn = (id: string) => string;
type Evidence = Pick<
  Entry['fields']['statements'][number],
  'cites' | 'method' | 'cell' | 'modality' | 'source' | 'confidence'
>;

const restOf = ({ cites, method, cell, modality, source, confidence }: Evidence): Fact['rest'] => ({
  cites: [...cites].sort((a, b) => a - b).join(', ') || 'none',
  method: method ?? '',
  cell: cell ?? '',
  modality: modality ?? '',
  source: source ?? '',
  confidence: confidence ?? 'high',
});

const relations = (entry: Entry, idIn: IdIn): readonly Fact[] =>
  entry.fields.relations.flatMap((item, index) =>
    item.targets.map((target) => ({
      sort: 'relation',
      locator: item.at,
      subject: idIn(entry.slug),
      relation: item.relation,
      object: idIn(target),
      rest: { ...restOf(item), through: (item.through ?? []).map(idIn).sort().join(', ') },
      place: locate(entry, ['relations', index, item.relation]),
    })),
  );

const statements = (entry: Entry, idIn: IdIn): readonly Fact[] =>
  entry.fields.statements.map((item, index) => ({
    sort: 'statement',
    locator: item.at,
    subject: idIn(item.subject ?? entry.slug),
    relation: 'states',
    object: '',
    rest: restOf(item),
    place: locate(entry, ['statements', index, 'says']),
  }));

const outcomes = (entry: Entry, idIn: IdIn): readonly Fact[] =>
  entry.fields.outcomes.flatMap((item, index) => {
    const conditions = Object.fromEntries(
      item.conditions.map(({ name, given }) => [name, wordsOf(given, idIn)] as const),
    );
    return item.results.map((result, number): Fact => {
      const { baseline } = result;
      return {
        sort: 'outcome',
        locator: item.at,
        subject: idIn(item.subject ?? entry.slug),
        relation: `${item.test}, ${result.quantity}`,
        object: writeMeasure(result.measure),
        rest: {
          ...restOf(item),
          ...conditions,
          'as-printed': result.asPrinted,
          baseline: baseline
            ? `${idIn(baseline.subject)}${baseline.measure ? ` ${writeMeasure(baseline.measure)}` : ''}`
            : '',
        },
        place: locate(entry, ['outcomes', index, 'results', number]),
      };
    });
  });

function wordsOf(given: GivenCondition, idIn: IdIn): string {
  if (given === undefined) return '';
  if (typeof given === 'string') return idIn(given);
  return 'unit' in given ? writeMeasure(given) : given.map(idIn).sort().join(', ');
}
