import { createHash } from 'node:crypto';
import { splitFile, type Published } from '../../model/published.ts';
import { beyond } from '../../source/bounds.ts';
import { whyNoAddress } from './reserved.ts';
import { versionPattern } from '../../model/version.ts';

/** The folder of a content folder that holds a manifest for each released version: `releases/0.1.0.txt`. */
const releaseFolder = 'releases';

/** Where the manifest of a version stands in a content folder. */
export const manifestPath = (version: string): string => `${releaseFolder}/${version}.txt`;

/** Whether a path of a content folder is that of a manifest. */
export const isManifest = (path: string): boolean => manifests.test(path);
const manifests = new RegExp(`^${releaseFolder}/[^/]+\\.txt$`);

/** The manifest a manifest follows: its version, and the SHA-256 of its text. */
export interface Before {
  readonly version: string;
  readonly hash: string;
}

/** What a version published: every address, with the line it stands on; and what it follows. */
export interface Manifest {
  readonly version: string;
  readonly date: string;
  /** Absent for the first. */
  readonly before?: Before;
  readonly addresses: ReadonlyMap<Published, number>;
}

/** The SHA-256 of a text’s UTF-8 bytes with line ends as `\n`, in hexadecimal. */
export const hashOf = (text: string): string =>
  createHash('sha256').update(text.replaceAll('\r\n', '\n'), 'utf8').digest('hex');

/** Writes a manifest; the last line seals the others. `addresses` in any order. */
export function writeManifest(about: Omit<Manifest, 'addresses'>, addresses: readonly Published[]): string {
  const { version, date, before } = about;
  const text = [
    `# What version ${version} published, for ever. Written by “npm run release”, never edited; see CONTRIBUTING.md.`,
    `version ${version}`,
    `date ${date}`,
    `after ${before ? `${before.version} ${before.hash}` : 'nothing'}`,
    ...linesOf(addresses),
    '',
  ].join('\n');
  return `${text}sha256 ${hashOf(text)}\n`;
}

/** One line a page, with the extensions of the files beside it (`materials/na-bi .bib .ris`), a file alone, or a place. */
function linesOf(addresses: readonly Published[]): readonly string[] {
  const all = new Set(addresses);
  const extensions = new Map<string, string[]>();
  for (const address of [...all].sort()) {
    const file = splitFile(address);
    if (file && all.has(file.page)) extensions.set(file.page, [...(extensions.get(file.page) ?? []), file.extension]);
  }
  return [...all]
    .filter((address) => !all.has(splitFile(address)?.page ?? ''))
    .sort()
    .map((address) => [address, ...(extensions.get(address) ?? []).map((extension) => `.${extension}`)].join(' '));
}

const addressLine = /^(?<address>[A-Za-z0-9][A-Za-z0-9/.#-]*)(?<beside>(?: \.[a-z0-9]+)*)$/;

/** The number of addresses that lines of a manifest list: one each, and one for each extension. */
function countOf(lines: readonly string[]): number {
  let count = 0;
  for (const line of lines) count += line.split(' ').length;
  return count;
}

/** What could be read of a manifest, and the first thing about it that “npm run release” would not have written. */
export interface ReadManifest {
  readonly manifest: Manifest;
  readonly fault?: { readonly line: number; readonly says: string };
}

/** Reads a manifest. Lines that are not understood are left out and named as a fault; throws nothing. */
export function readManifest(text: string): ReadManifest {
  const lines = text.replaceAll('\r\n', '\n').split('\n');
  const [, versionLine = '', dateLine = '', afterLine = ''] = lines;
  const version = /^version (?<version>\S+)$/.exec(versionLine)?.groups?.['version'] ?? '';
  const date = /^date (?<date>\d{4}-\d\d-\d\d)$/.exec(dateLine)?.groups?.['date'] ?? '';
  const after = /^after (?:nothing|(?<version>\S+) (?<hash>[0-9a-f]{64}))$/.exec(afterLine);
  const { version: earlier, hash } = after?.groups ?? {};
  const end = lines.length - 2;
  const listed = lines.slice(4, Math.max(4, end));
  const addresses = new Map<Published, number>();
  const odd: number[] = [];
  const tooMany = beyond('published', countOf(listed));
  for (const [index, line] of tooMany === undefined ? listed.entries() : []) {
    const groups = addressLine.exec(line)?.groups;
    if (
      !groups ||
      beyond('address', groups['address']!.length) !== undefined ||
      whyNoAddress(groups['address']!) !== undefined
    )
      odd.push(index + 5);
    const beside = (groups?.['beside'] ?? '').split(' ').slice(1);
    for (const address of groups ? [groups['address']!, ...beside.map((dot) => `${groups['address']}${dot}`)] : [])
      addresses.set(address, index + 5);
  }
  const sealed = `${lines.slice(0, Math.max(0, end)).join('\n')}\n`;
  const fault = !versionPattern.test(version)
    ? { line: 2, says: 'the second line must be “version 1.2.0”' }
    : date === ''
      ? { line: 3, says: 'the third line must be “date 2026-11-23”' }
      : !after
        ? { line: 4, says: 'the fourth line must be “after nothing” or name a version and its SHA-256' }
        : tooMany !== undefined
          ? { line: 5, says: tooMany }
          : odd.length > 0
            ? { line: odd[0]!, says: `“${lines[odd[0]! - 1]!.slice(0, 80)}” is no address` }
            : lines.at(-1) !== '' || lines[end] !== `sha256 ${hashOf(sealed)}`
              ? { line: Math.max(1, end + 1), says: 'what stands above the last line is not what was released' }
              : undefined;
  return {
    manifest: { version, date, addresses, ...(hash && earlier ? { before: { version: earlier, hash } } : {}) },
    ...(fault && { fault: { ...fault, line: Math.min(fault.line, lines.length) } }),
  };
}
