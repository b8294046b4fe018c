import { splitAddress, splitFile, type Published } from '../../model/published.ts';
import { firstBeginning } from './beginning.ts';
import type { Fate } from './fates.ts';
import { patternFor } from './patterns.ts';

/** Where an address leads in the end: to one that exists, to a reason why it is gone, or nowhere. */
export type End =
  | { readonly found: 'moved'; readonly to: Published }
  | { readonly found: 'withdrawn'; readonly reason: string }
  | { readonly found: 'nowhere'; readonly to: Published; readonly line: number }
  | { readonly found: 'circle'; readonly line: number }
  | { readonly found: 'unsaid' };

type Step = Pick<Fate, 'line' | 'to' | 'withdrawn'>;

/** A pattern may lead to what it fits again, longer each time; nobody moves a page so often. */
const mostSteps = 64;

/**
 * Follows an address that went, step by step, through what `addresses.txt` says; `promised` are all addresses ever published. Ends are
 * remembered, so that those asked for last first are found in one step each; walks that are longer than that share as many steps as
 * there are addresses.
 */
export function follower(
  fates: readonly Fate[],
  exists: ReadonlySet<Published>,
  promised: readonly Published[],
): (address: Published) => End {
  const step = stepper(fates, exists, promised);
  const ends = new Map<Published, End>();
  let left = 1_000 + promised.length;
  const walk = (address: Published): End => {
    let now = address;
    let line = 0;
    for (let steps = 0; steps < mostSteps; steps++) {
      const known = ends.get(now);
      if (known && known.found !== 'unsaid') return known;
      if (steps > 1 && left-- <= 0) break;
      const next = known ? undefined : step(now);
      if (next === undefined) return steps === 0 ? { found: 'unsaid' } : { found: 'nowhere', to: now, line };
      if (next.to === undefined) return { found: 'withdrawn', reason: next.withdrawn! };
      if (exists.has(next.to)) return { found: 'moved', to: next.to };
      now = next.to;
      line = next.line;
    }
    return { found: 'circle', line };
  };
  return (address) => {
    const end = walk(address);
    ends.set(address, end);
    return end;
  };
}

/** What is said of an address itself, or of what it belongs to: files and places of a page go where the page goes. */
function stepper(fates: readonly Fate[], exists: ReadonlySet<Published>, promised: readonly Published[]) {
  const said = fates.filter(({ to, withdrawn }) => to !== undefined || withdrawn !== undefined);
  const exact = new Map(said.map((fate) => [fate.address, fate]));
  const patterns = said.filter(({ address }) => address.includes('*'));
  const pattern = patternFor(patterns);
  const firstClaim = firstBeginning(promised.filter((claim) => claim.startsWith('claims/')));
  const spoken = (address: Published): Step | undefined => exact.get(address) ?? pattern(address);

  /** `end`: the place (`#p2`) or the extension (`.bib`). A page that has no such place or file is where to look instead. */
  const besides = (page: Published, end: string): Step | undefined => {
    const whole = exists.has(page) ? undefined : spoken(page);
    if (whole?.to === undefined) return whole;
    const likewise = `${splitAddress(whole.to).page}${end}`;
    return exists.has(whole.to) && !exists.has(likewise) ? whole : { line: whole.line, to: likewise };
  };

  return (address: Published): Step | undefined => {
    const { page, place } = splitAddress(address);
    const file = splitFile(address);
    const claim = claimAt(place, firstClaim);
    return (
      spoken(address) ??
      (claim !== undefined && !exists.has(claim) ? spoken(claim) : undefined) ??
      (place !== '' ? besides(page, `#${place}`) : file ? besides(file.page, `.${file.extension}`) : undefined)
    );
  };
}

/** The claim that a place on a page stands for: a statement is one; an outcome goes where the first of its claims goes. */
function claimAt(place: string, firstClaim: (beginning: string) => Published | undefined): Published | undefined {
  const [, what, id] = /^(statement|outcome)-(.+)$/.exec(place) ?? [];
  if (what === undefined) return undefined;
  return what === 'statement' ? `claims/${id}` : firstClaim(`claims/${id}--`);
}
