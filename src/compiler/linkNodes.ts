import type { Field } from '../field/field.ts';
import { term } from '../field/term.ts';
import { rowConditions } from '../model/frontmatter.ts';
import type { Bibliography, Condition, Node, NodeId, Place, SectionFields } from '../model/graph.ts';
import type { AuthorData } from '../people/author.ts';
import { readAuthor, readAuthors } from '../people/readAuthor.ts';
import { fullName } from '../people/writeAuthor.ts';
import { locate } from './locate.ts';
import type { Resolve } from './resolve.ts';
import type { Entry } from './validate.ts';

/** The node of an entry, its prose already rendered. */
export function nodeFrom(field: Field, entry: Entry, passages: Node['passages'], node: Resolve['node']): Node {
  const { title, summary, aliases, formula } = entry.fields;
  const { shape } = term(field.kinds, entry.kind);
  return {
    id: `${entry.kind}/${entry.slug}` as NodeId,
    kind: entry.kind,
    slug: entry.slug,
    classes: entry.fields.class ?? [],
    title,
    ...(formula === undefined ? {} : { formula }),
    aliases,
    namesAsPrinted: entry.fields['names-as-printed'],
    summary,
    changes: entry.fields.changes,
    passages,
    ...(shape === 'works' ? { bibliography: bibliographyOf(entry) } : {}),
    ...(shape === 'reading path' ? { section: sectionOf(field, entry, node) } : {}),
    ...auditFieldsOf(entry),
    place: { path: entry.path, line: 1, column: 1 } satisfies Place,
  };
}

/** What an entry says to the audit: its acknowledgements, and the misprints it lists. */
function auditFieldsOf(entry: Entry): Pick<Node, 'acknowledges' | 'misprints'> {
  const { acknowledges, misprints } = entry.fields;
  return {
    ...(acknowledges.length > 0
      ? {
          acknowledges: acknowledges.map((item, index) => ({
            ...item,
            place: locate(entry, ['acknowledges', index, 'finding']),
          })),
        }
      : {}),
    ...(misprints.length > 0
      ? {
          misprints: misprints.map(({ printed, at, says }) => ({ printed, ...(at === undefined ? {} : { at }), says })),
        }
      : {}),
  };
}

/** Authors as they are shown, and by their parts where one is given so. */
function authorsFrom(authors: readonly (string | AuthorData)[]): Pick<Bibliography, 'authors' | 'people'> {
  const shown = authors.map((author) => (typeof author === 'string' ? author : fullName(readAuthor(author))));
  return {
    authors: shown,
    ...(authors.every((author) => typeof author === 'string') ? {} : { people: readAuthors(authors) }),
  };
}

function bibliographyOf({ fields }: Entry): Bibliography {
  const optional = {
    title: fields['article-title'],
    journalFull: fields['journal-full'],
    volume: fields.volume,
    pages: fields.pages,
    doi: fields.doi,
    amended: fields.amended?.length ? fields.amended : undefined,
    note: [fields.note, fields['doi-note']].filter(Boolean).join(' ') || undefined,
  };
  return {
    number: Number(fields.number),
    ...authorsFrom(fields.authors!),
    ...(fields['authors-full']?.length ? { authorsFull: fields['authors-full'] } : {}),
    journal: fields.journal!,
    year: fields.year!,
    doiStatus: fields['doi-status']!,
    asPrinted: fields['as-printed']!,
    ...(Object.fromEntries(
      Object.entries(optional).filter(([, value]) => value !== undefined),
    ) as Partial<Bibliography>),
  };
}

function sectionOf(field: Field, entry: Entry, node: Resolve['node']): SectionFields {
  const { number, order, paragraphs, panels, rows } = entry.fields;
  return {
    number: String(number),
    order: order!,
    paragraphs: paragraphs ?? 0,
    panels: panels ?? [],
    rows: (rows ?? []).map((row, index) => {
      const subject = row.subject === undefined ? undefined : node(entry, row.subject, ['rows', index, 'subject']);
      return {
        ...(subject === undefined ? {} : { subject }),
        ...(row.quantity === undefined ? {} : { quantity: row.quantity }),
        printed: row.printed,
        conditions: rowConditions(field).flatMap((name): Condition[] => {
          const given = (row as Readonly<Record<string, unknown>>)[name] as readonly string[];
          const entries = given.flatMap((slug, place) => node(entry, slug, ['rows', index, name, place]) ?? []);
          return entries.length === 0 ? [] : [{ name, shape: 'entries', entries }];
        }),
        referenceNumbers: row.cites,
        blank: row.blank,
        lost: row.lost,
        ...(row.note === undefined ? {} : { note: row.note }),
      };
    }),
  };
}
