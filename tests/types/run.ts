import { readFileSync } from 'node:fs';
import { pagesIn, wrongIn } from './wrongIn.ts';

/** Says what is wrong with the types in all pages; pages of faults are read beside them, and what is said of those is known. */
const faults = 'tests/types/faults';
const said = wrongIn([...pagesIn('src'), ...pagesIn(faults)]);
const ofFaults = said.filter((line) => line.startsWith(faults)).map((line) => line.slice(faults.length + 1));
const known = readFileSync(`${faults}/said.txt`, 'utf8').trimEnd().split('\n');
const wrong = [
  ...said.filter((line) => !line.startsWith(faults)),
  ...known
    .filter((line) => !ofFaults.includes(line))
    .map((line) => `is no longer told of the pages of faults: ${line}`),
  ...ofFaults.filter((line) => !known.includes(line)).map((line) => `is told of the pages of faults: ${line}`),
];
for (const line of wrong) console.log(line);
if (wrong.length > 0) process.exitCode = 1;
