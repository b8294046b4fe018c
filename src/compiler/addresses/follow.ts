import { splitAddress, splitFile, type Published } from '../../model/published.ts';
import { fit, type Fate } from './fates.ts';

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

/** Follows an address that went, step by step, through what `addresses.txt` says; `claims` are the addresses of all claims ever published. */
export function follower(
  fates: readonly Fate[],
  exists: ReadonlySet<Published>,
  claims: readonly Published[],
): (address: Published) => End {
  const step = stepper(fates, exists, claims);
  return (address) => {
    let now = address;
    let line = 0;
    for (let steps = 0; steps < mostSteps; steps++) {
      const next = step(now);
      if (next === undefined) return steps === 0 ? { found: 'unsaid' } : { found: 'nowhere', to: now, line };
      if (next.to === undefined) return { found: 'withdrawn', reason: next.withdrawn! };
      if (exists.has(next.to)) return { found: 'moved', to: next.to };
      now = next.to;
      line = next.line;
    }
    return { found: 'circle', line };
  };
}

/** What is said of an address itself, or of what it belongs to: files and places of a page go where the page goes. */
function stepper(fates: readonly Fate[], exists: ReadonlySet<Published>, claims: readonly Published[]) {
  const said = fates.filter(({ to, withdrawn }) => to !== undefined || withdrawn !== undefined);
  const exact = new Map(said.map((fate) => [fate.address, fate]));
  const patterns = said.filter(({ address }) => address.includes('*'));
  const spoken = (address: Published): Step | undefined =>
    exact.get(address) ?? patterns.map((pattern) => fit(pattern, address)).find((step) => step !== undefined);

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
    const claim = claimAt(place, claims);
    return (
      spoken(address) ??
      (claim !== undefined && !exists.has(claim) ? spoken(claim) : undefined) ??
      (place !== '' ? besides(page, `#${place}`) : file ? besides(file.page, `.${file.extension}`) : undefined)
    );
  };
}

/** The claim that a place on a page stands for: a statement is one; an outcome goes where the first of its claims goes. */
function claimAt(place: string, claims: readonly Published[]): Published | undefined {
  const [, what, id] = /^(statement|outcome)-(.+)$/.exec(place) ?? [];
  if (what === undefined) return undefined;
  return what === 'statement' ? `claims/${id}` : claims.find((claim) => claim.startsWith(`claims/${id}--`));
}
