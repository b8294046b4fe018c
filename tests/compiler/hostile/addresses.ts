import type { Cases, Changes } from './changes.ts';

const went = (...lines: readonly string[]): Changes => ({ 'addresses.txt': `${lines.join('\n')}\n` });
const long = 'a'.repeat(250);

/** Slips in the list of what became of addresses, and in what a version published. */
export const addresses: Cases = {
  'an odd arrow': went('materials/zn-foil => materials/cu-foil'),
  'an address with a slash before it': went('/materials/zn-foil -> materials/cu-foil'),
  'an address of another host': went('materials/zn-foil -> https://example.org'),
  'an address said twice': went('materials/zn-foil -> materials/cu-foil', 'materials/zn-foil -> materials/sn-cu'),
  'an address that leads to itself': went('materials/zn-foil -> materials/zn-foil'),
  'a pattern that grows without end': went('materials/zn-foil', 'materials/zn* -> materials/znn*'),
  'an address that leads nowhere': went('materials/zn-foil -> materials/al-foil'),
  'an address that is used again': went('materials/cu-foil -> materials/sn-cu'),
  'a pattern with two stars': went('claims/*--* -> claims/cu-foil--*'),
  'a pattern that says nothing': went('claims/zn-foil--*'),
  'an address withdrawn without a reason': went('materials/zn-foil withdrawn:'),
  'an address of 250 letters': went(`materials/${long} -> materials/cu-foil`),
  'a reason of 4,000 letters': went(`materials/zn-foil withdrawn: ${'why '.repeat(1_000)}`),
  'a manifest that was edited': {
    'releases/1.0.0.txt': '# What version 1.0.0 published\nversion 1.0.0\ndate 2026-01-02\nafter nothing\nindex\n',
  },
  'a manifest that is empty': { 'releases/1.0.0.txt': '' },
  'an address of the page for what is not found': went('404 -> index'),
  'an address of a file of the site': went('data/cards.json -> data/claims.csv'),
  'an address of a file of the search': went('search/words.json -> search'),
  'an address of the search': went('pagefind/pagefind.js -> search'),
  'an address of the file of a page': went('materials/zn-foil/index.html -> materials/cu-foil'),
  'an address below a file': went('data/claims.csv/x -> data'),
  'an address with two slashes': went('materials//zn-foil -> materials/cu-foil'),
  'an address above the site': went('materials/../zn-foil -> materials/cu-foil'),
};
