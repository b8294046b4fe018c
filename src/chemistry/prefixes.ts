import type { Step } from './amount.ts';
import { greek } from './spellingTables.ts';

const greekWords = Object.keys(greek).sort((a, b) => b.length - a.length);
const words = (
  'amorphous anatase rutile brookite cubic tetragonal hexagonal monoclinic orthorhombic rhombohedral triclinic spinel layered ' +
  'dhcp hcp fcc bcc bct nano micro meso porous cis trans fac mer'
).split(' ');
const primes = `(?:''|["']|-?(?:double[- ])?prime)?`;
const joint = '(?:-type[- ]|[- ]|-phase[- ])';

const phase = `(?:[α-ω]|(?:${greekWords.join('|')})(?![a-z]))${primes}`;

/** Each kind of prefix with what must stand behind it; the first group is the prefix without its joint. */
const shapes: readonly RegExp[] = [
  new RegExp(`(${phase}(?:\\/${phase})*)${joint}(?=[^\\s-])`, 'y'),
  // Stacking of layered oxides, of two phases too: only alkali metals, or what stands for one, make O3 or P2 a prefix and not ozone or phosphorus.
  /([OPT]'?\d(?:\/[OPT]'?\d)*)(?:-type[- ]|-phase[- ]|[- ])(?=(?:Na|Li|K|A|Rb|Cs)(?![a-z])|\()/y,
  // Polytypes: 1T, 2H, 3R, 4H, 1T′, Td.
  /((?:\d{1,2}[THRC]'?|Td)(?:\/(?:\d{1,2}[THRC]'?|Td))*)(?:-type[- ]|-phase[- ]|-)(?=[A-Z([])/y,
  new RegExp(`(${words.join('|')})[- ](?=[A-Z([])`, 'y'),
  /([0-3]D)[- ](?=[A-Za-z([])/y,
  // One small letter: t-ZrO2, h-BN, g-C3N4, a-Si.
  /([a-z])-(?=[A-Z([])/y,
  /(h)(?=BN$)|(g)(?=C3N4$)/y,
];

/** The prefixes at a place, in one spelling: `alpha-` → `α`, `beta''-` → `β″`, `O3-type ` → `O3`. */
export function readPrefixes(text: string, at: number): Step<readonly string[]> {
  const value: string[] = [];
  let end = at;
  for (let again = true; again && value.length < 4;) {
    again = false;
    for (const shape of shapes) {
      shape.lastIndex = end;
      const found = shape.exec(text);
      if (!found) continue;
      value.push(canonical(found[1] ?? found[2]!));
      end += found[0].length;
      again = true;
      break;
    }
  }
  return { value, end };
}

const canonical = (prefixes: string): string =>
  prefixes
    .split('/')
    .map((prefix) =>
      prefix
        .replace(/-?(?:double[- ])prime$|''|"/, '″')
        .replace(/-?prime$|'/, '′')
        .replace(/^[a-z]+(?=$|[′″])/, (name) => greek[name] ?? name),
    )
    .join('/');
