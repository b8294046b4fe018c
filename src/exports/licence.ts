import type { Site } from '../model/graph.ts';

/** Licences by their SPDX identifier: address and title. */
const known: Readonly<Record<string, readonly [address: string, title: string]>> = {
  'CC-BY-4.0': ['https://creativecommons.org/licenses/by/4.0/', 'Creative Commons Attribution 4.0 International'],
  'CC-BY-SA-4.0': [
    'https://creativecommons.org/licenses/by-sa/4.0/',
    'Creative Commons Attribution-ShareAlike 4.0 International',
  ],
  'CC-BY-NC-4.0': [
    'https://creativecommons.org/licenses/by-nc/4.0/',
    'Creative Commons Attribution-NonCommercial 4.0 International',
  ],
  'CC0-1.0': ['https://creativecommons.org/publicdomain/zero/1.0/', 'CC0 1.0 Universal'],
};

type Licensed = Pick<Site, 'licence'>;

/** The address of the licence of text and data; undefined when the review names none, or one without a known address. */
export function licenceAddress({ licence }: Licensed): string | undefined {
  if (licence === undefined) return undefined;
  return /^https?:/.test(licence) ? licence : known[licence]?.[0];
}

/** The title of the licence, or what the review calls it. */
export const licenceTitle = ({ licence }: Licensed): string | undefined =>
  licence === undefined ? undefined : (known[licence]?.[1] ?? licence);
