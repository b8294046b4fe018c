import { basename } from 'node:path';
import { lookup } from 'mrmime';
import { mediaTypeOf } from '../exports/mediaTypes.ts';

/** The media type of a file of a site, by its name; texts are UTF-8. */
export function contentTypeOf(file: string): string {
  const data = mediaTypeOf(file);
  if (!basename(file).includes('.') || !data.startsWith('text/plain')) return data;
  const type = lookup(file) ?? 'application/octet-stream';
  return isText(type) ? `${type};charset=utf-8` : type;
}

/** Whether files of a media type are texts, which compress well. */
export const isText = (type: string): boolean =>
  /^(text\/|image\/svg|application\/(([\w.-]+\+)?(json|xml)\b|javascript|n-quads|trig|x-bibtex|x-research-info-systems|manifest))/.test(
    type,
  );
