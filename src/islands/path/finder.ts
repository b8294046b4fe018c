import { contrariesIn } from '../../derive/contraries.ts';
import { answerFrom, longest, networksOf } from '../../derive/explanation.ts';
import { loadAtlas } from '../graph/data.ts';
import { element, siteAddress } from '../dom/element.ts';
import { connectFinder, unknownName } from '../graph/finder.ts';
import { kindOf, type Atlas } from '../graph/focus.ts';
import { copyLink, saveAs } from '../graph/handOver.ts';
import { printRoute, routeWords, saidBy } from './route.ts';

/** Two entries in, the best few routes between them out: sentences with their claims, a link, and the references as BibTeX. */
class PathFinder extends HTMLElement {
  #data: Promise<Atlas> | undefined;
  #ends: { from?: string; to?: string } = {};
  #cited: readonly string[] = [];

  connectedCallback(): void {
    this.#one('.ask').hidden = false;
    for (const end of ['from', 'to'] as const)
      connectFinder(
        this.#one(`.find.${end}`),
        () => this.#open(),
        (id) => this.#ask({ ...this.#ends, [end]: id }),
        (says) => this.#refuse(end, says),
      );
    this.#one('.turn').addEventListener('click', () => {
      const { from, to } = this.#ends;
      this.#ask({ ...(to ? { from: to } : {}), ...(from ? { to: from } : {}) });
    });
    this.#one('[data-do=share]').addEventListener('click', () => void copyLink().then((said) => this.#say(said)));
    this.#one('[data-do=bibtex]').addEventListener('click', () => void this.#bibtex());
    addEventListener('popstate', () => this.#readAddress());
    this.#readAddress();
    this.dataset['ready'] = '';
  }

  #one<T extends HTMLElement = HTMLElement>(selector: string): T {
    return this.querySelector<T>(selector)!;
  }

  #open(): Promise<Atlas> {
    this.#data ??= loadAtlas().catch((error: unknown) => {
      this.#data = undefined;
      this.removeAttribute('data-asked');
      this.#say('The data of the graph could not be loaded; the questions below are answered without it.');
      throw error;
    });
    return this.#data;
  }

  #readAddress(): void {
    const query = new URLSearchParams(location.search);
    const [from, to] = [query.get('from'), query.get('to')];
    this.#ends = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
    this.#reserve();
    if (from ?? to) void this.#answer();
  }

  #ask(ends: { from?: string; to?: string }): void {
    this.#goTo(ends);
    this.#reserve();
    void this.#answer();
  }

  #goTo(ends: { from?: string; to?: string }): void {
    this.#ends = ends;
    const query = Object.entries(ends).map(([end, id]) => `${end}=${id}`);
    history.pushState(null, '', `${location.pathname}${query.length > 0 ? `?${query.join('&')}` : ''}`);
  }

  /** An end that is no entry: what was typed stands, the answer to the question before goes. */
  #refuse(end: 'from' | 'to', says: string): void {
    const { [end]: _, ...rest } = this.#ends;
    this.#goTo(rest);
    this.#clear(says);
  }

  #clear(says: string): void {
    this.#one('.routes').replaceChildren();
    this.#one('.takeaway').hidden = true;
    this.removeAttribute('data-asked');
    this.#say(says);
  }

  /** Keeps room for the answer, so that what stands below it is not pushed down when it comes. */
  #reserve(): void {
    this.toggleAttribute('data-asked', this.#ends.from !== undefined && this.#ends.to !== undefined);
  }

  async #answer(): Promise<void> {
    const atlas = await this.#open();
    const places = { from: atlas.place.get(this.#ends.from ?? ''), to: atlas.place.get(this.#ends.to ?? '') };
    for (const end of ['from', 'to'] as const)
      this.#one<HTMLInputElement>(`#path-${end}`).value =
        places[end] === undefined ? '' : atlas.data.nodes[places[end]]!.title;
    const { from, to } = places;
    if (from === undefined || to === undefined) return this.#clear(this.#missing(atlas));
    const said = atlas.data.edges.map((edge) => saidBy(atlas, edge));
    const kinds = atlas.data.nodes.map(({ id }) => kindOf(id));
    const { explains, routes } = answerFrom(networksOf(routeWords, kinds, said), from, to);
    const contraryOf = contrariesIn(routeWords, said);
    const titled = explains || routes.length === 0 ? [] : [element('h2', {}, 'Other connections')];
    this.#one('.routes').replaceChildren(...titled, ...routes.map((route) => printRoute(atlas, contraryOf, route)));
    const titles = `${atlas.data.nodes[from]!.title} and ${atlas.data.nodes[to]!.title}`;
    if (routes.length === 0) this.removeAttribute('data-asked');
    this.#say(inWords(routes.length, explains, titles));
    this.#cited = [
      ...new Set(
        routes.flatMap(({ steps }) =>
          steps.flatMap((step) =>
            atlas.edge
              .get(step.link.id)!
              .e.flatMap(([, , , references]) => references.map((place) => atlas.data.nodes[place]!.id)),
          ),
        ),
      ),
    ];
    this.#one('.takeaway').hidden = routes.length === 0;
    this.#one<HTMLAnchorElement>('[data-do=graph]').href = siteAddress(`graph/?focus=${this.#ends.from}&steps=2`);
    this.#one('[data-do=bibtex]').hidden = this.#cited.length === 0;
  }

  /** What the question lacks: an end not yet chosen, or one that is no entry. */
  #missing(atlas: Atlas): string {
    const unknown = Object.values(this.#ends).filter((id) => !atlas.place.has(id));
    if (unknown.length > 0) return unknown.map((id) => unknownName(atlas, id)).join(' ');
    const { from, to } = this.#ends;
    return from === undefined && to === undefined
      ? 'Choose both ends.'
      : `Choose where to ${from === undefined ? 'begin' : 'end'}.`;
  }

  #say(text: string): void {
    this.#one(':scope > .status').textContent = text;
  }

  async #bibtex(): Promise<void> {
    const entries = await Promise.all(this.#cited.map(async (id) => (await fetch(siteAddress(`${id}.bib`))).text()));
    saveAs(new Blob([entries.join('\n')], { type: 'application/x-bibtex' }), 'sodiograph-path.bib');
    this.#say(`Saved sodiograph-path.bib with ${entries.length} references.`);
  }
}
/** The answer in a sentence. */
function inWords(count: number, explains: boolean, titles: string): string {
  if (count === 0) return `No route joins ${titles} within ${longest} steps.`;
  const join = count === 1 ? '1 route joins' : `${count} routes join`;
  if (!explains)
    return `No chain of claims in the review explains how ${titles} are related; ${join} them without explaining it.`;
  const order = count === 1 ? '' : ': chains of a single paper first, then the best supported and most direct';
  return `${join} ${titles}${order}.`;
}

customElements.define('path-finder', PathFinder);
