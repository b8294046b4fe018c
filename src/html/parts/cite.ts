import * as words from '#words/cite.ts';
import { pieces } from '../../words/pieces.ts';
import { citationFormats, type CitationFormat } from '../../exports/bibliography.ts';
import type { Citation } from '../../exports/citation.ts';
import { csl } from '../../exports/csl.ts';
import { reportAddress } from '../../exports/discovery/report.ts';
import { mediaTypeOf } from '../../exports/mediaTypes.ts';
import type { Node, Site } from '../../model/graph.ts';
import { versionName } from '../../model/version.ts';
import { isPreview } from '../../model/webAddress.ts';
import type { Around } from '../around.ts';
import { html, joined, type Html } from '../template.ts';

/** What is cited, and how. */
export interface Cited {
  readonly site: Site;
  /** The formatted citation. */
  readonly text: string;
  /** The stable absolute address. */
  readonly address: string;
  readonly citation: Citation;
  /** Root-absolute path without extension of the citation files, e.g. `/materials/na-bi`; without it the page holds them. */
  readonly files?: string | undefined;
  /** What changed in the entry that is cited. */
  readonly changes?: Node['changes'] | undefined;
  /** What is cited, when it is not “this page”. */
  readonly what?: string | undefined;
}

const labels: Readonly<Record<CitationFormat, string>> = { bib: 'BibTeX', ris: 'RIS', json: 'CSL-JSON' };

/** How to cite a page: formatted text, the stable address, and the same for reference managers, to copy or download. */
export function citeSection(around: Pick<Around, 'link'>, cited: Cited): Html {
  const { site, text, address, citation, changes, what = words.thisPage } = cited;
  const report = reportAddress(site, { title: citation.title ?? address, address });
  const formats = Object.keys(labels) as CitationFormat[];
  return html`
    <section class="cite" aria-labelledby="cite-heading">
      <h2 id="cite-heading">${words.cite(what)}</h2>
      <copy-text><p class="citation" data-copy>${text}</p></copy-text>
      ${isPreview(address) && html`<p class="evidence">${words.preview}</p>`}
      <p class="evidence">${pieces(words.stableAddress, { address: html`<span class="address">${address}</span>` })}</p>
      ${
        report !== undefined &&
        html`<p class="evidence">
          ${pieces(words.reportError, { link: html`<a href="${report}">${words.reportErrorLink}</a>`, what })}
        </p>`
      }
      <p class="evidence formats">
        ${pieces(words.forManagers, {
          formats: joined(
            formats.map((format) => download(around, cited, format)),
            ' ',
          ),
        })}
      </p>
      <p class="evidence">
        ${words.version(site.version)}
        <a href="${around.link('/about/#changes')}">${words.allChanges}</a>
      </p>
      ${
        changes !== undefined &&
        changes.length > 0 &&
        html`<ul class="evidence">
          ${changes.map(({ version, says }) => html`<li>${words.change(versionName(version), says)}</li>`)}
        </ul>`
      }
    </section>
  `;
}

/** A file to download or copy: one that stands beside the page, or one that is in the link. */
function download({ link }: Pick<Around, 'link'>, { citation, files }: Cited, format: CitationFormat): Html {
  const label = labels[format];
  const leads =
    files === undefined
      ? html`<a href="${dataAddress(format, dataOf(format, citation))}" download="${citation.key}.${format}" data-copy
          >${label}</a
        >`
      : html`<a href="${link(`${files}.${format}`)}" download data-copy>${label}</a>`;
  return html`<copy-text data-what="${label}">${leads}</copy-text>`;
}

/** What a file says, without the lines and spaces that only make it easier to read. */
const dataOf = (format: CitationFormat, citation: Citation): string =>
  format === 'json' ? JSON.stringify([csl(citation)]) : citationFormats[format]([citation]);

/** A file as an address that holds it: what an address may hold stays as it is. */
const dataAddress = (format: CitationFormat, text: string): string =>
  `data:${mediaTypeOf(format)},${encodeURIComponent(text).replace(/%(?:2C|2F|3A|3B|3D|40|24|2B)/g, decodeURIComponent)}`;
