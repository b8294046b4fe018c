import { explanations } from '../derive/explanation.ts';
import { routesBetween } from '../derive/paths.ts';
import { loadAtlas } from './graphData.ts';
import { siteAddress } from './graphElement.ts';
import { connectFinder } from './graphFinder.ts';
import { kindOf, type Atlas } from './graphFocus.ts';
import { copyLink, saveAs } from './graphHandOver.ts';
import { printRoute, saidBy } from './pathRoute.ts';

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
    this.#ends = ends;
    const query = Object.entries(ends).map(([end, id]) => `${end}=${id}`);
    history.pushState(null, '', `${location.pathname}?${query.join('&')}`);
    this.#reserve();
    void this.#answer();
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
    this.#one('.takeaway').hidden = true;
    if (from === undefined || to === undefined) {
      this.#one('.routes').replaceChildren();
      this.removeAttribute('data-asked');
      return this.#say('Choose both ends.');
    }
    const said = atlas.data.edges.map((edge) => saidBy(atlas, edge));
    const network = explanations(
      atlas.data.nodes.map(({ id }) => kindOf(id)),
      said,
    );
    const routes = routesBetween(network, from, to);
    this.#one('.routes').replaceChildren(...routes.map((route) => printRoute(atlas, said, route)));
    const titles = `${atlas.data.nodes[from]!.title} and ${atlas.data.nodes[to]!.title}`;
    if (routes.length === 0) this.removeAttribute('data-asked');
    this.#say(
      routes.length === 0
        ? `No route joins ${titles} within six steps.`
        : `${routes.length} ${routes.length === 1 ? 'route joins' : 'routes join'} ${titles}, the best supported and most direct first.`,
    );
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

  #say(text: string): void {
    this.#one(':scope > .status').textContent = text;
  }

  async #bibtex(): Promise<void> {
    const entries = await Promise.all(this.#cited.map(async (id) => (await fetch(siteAddress(`${id}.bib`))).text()));
    saveAs(new Blob([entries.join('\n')], { type: 'application/x-bibtex' }), 'sodiograph-path.bib');
    this.#say(`Saved sodiograph-path.bib with ${entries.length} references.`);
  }
}
customElements.define('path-finder', PathFinder);
