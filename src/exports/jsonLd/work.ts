import type { Field } from '../../field/field.ts';
import type { Bibliography, Node } from '../../model/graph.ts';
import { amendedWords, doiWords } from '../../derive/citation.ts';
import { authorsOf } from '../people.ts';
import { authorThings } from './people.ts';
import { names, type Thing } from './thing.ts';

/** The work behind a reference entry. Its name is our address, which stays when its DOI becomes known. */
export function workThing(field: Field, site: string, node: Node): Thing {
  const work = node.bibliography!;
  return {
    '@type': 'ScholarlyArticle',
    '@id': names.entry(field, site, node.id),
    name: work.title,
    alternateName: node.title,
    author: authorThings(authorsOf(work)),
    datePublished: String(work.year),
    isPartOf: volumeOf(work),
    pagination: work.pages,
    creditText: work.asPrinted,
    identifier: doiOf(work),
    correction: work.amended?.map(({ at }) => at),
    comment: work.amended && [{ '@type': 'Comment', text: amendedWords(work) }],
    // Only what was seen: a derived DOI may belong to another work.
    sameAs: work.doi !== undefined && work.doiStatus === 'verified' ? `https://doi.org/${work.doi}` : undefined,
  };
}

function volumeOf({ journal, journalFull, volume }: Bibliography): Thing {
  const periodical = { '@type': 'Periodical', name: journalFull ?? journal, alternateName: journalFull && journal };
  return volume === undefined
    ? periodical
    : { '@type': 'PublicationVolume', volumeNumber: volume, isPartOf: periodical };
}

const doiOf = (work: Bibliography): Thing | undefined =>
  work.doi === undefined
    ? undefined
    : {
        '@type': 'PropertyValue',
        propertyID: 'https://registry.identifiers.org/registry/doi',
        value: work.doi,
        description: work.doiStatus === 'verified' ? doiWords(work) : 'derived, not verified',
      };
