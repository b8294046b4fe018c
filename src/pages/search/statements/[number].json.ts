import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { atlas } from '../../../atlas.ts';
import { factFile } from '../../../search/indexing/factFile.ts';
import { statementFiles } from '../../../search/indexing/statementFiles.ts';
import { isMade } from '../../../site/parts/share.ts';

/** Statements of a few entries; loaded when one of them says all that is asked. */
export const getStaticPaths = () =>
  isMade('search/statements')
    ? statementFiles(factFile(atlas.graph)).map((rows, number) => ({
        params: { number: String(number) },
        props: { rows },
      }))
    : [];

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { rows } }) =>
  Response.json(rows);
