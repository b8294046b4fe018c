import { contradictionOf, explanations, type Said } from '../derive/explanation.ts';
import { routesBetween, type Route } from '../derive/paths.ts';
import type { DataEdge } from '../exports/viewData.ts';
import { bases, confidences } from '../vocabulary/evidence.ts';
import { relationNames } from '../vocabulary/relations.ts';
import { loadAtlas } from './graphData.ts';
import { element, marked, siteAddress } from './graphElement.ts';
import { connectFinder } from './graphFinder.ts';
import { kindOf, relationOf, type Atlas } from './graphFocus.ts';
import { copyLink, saveAs } from './graphHandOver.ts';
import { claimItem, entryLink } from './graphPanel.ts';

const saidBy = (edge: DataEdge): Said => ({
  id: edge.id,
  source: edge.s,
  target: edge.t,
  relation: relationNames[edge.r]!,
  evidence: edge.e.map(([, basis, confidence]) => ({ basis: bases[basis]!, confidence: confidences[confidence]! })),
});

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
  }

  #one<T extends HTMLElement = HTMLElement>(selector: string): T {
    return this.querySelector<T>(selector)!;
  }

  #open(): Promise<Atlas> {
    this.#data ??= loadAtlas().catch((error: unknown) => {
      this.#data = undefined;
      this.#say('The data of the graph could not be loaded; the questions below are answered without it.');
      throw error;
    });
    return this.#data;
  }

  #readAddress(): void {
    const query = new URLSearchParams(location.search);
    const [from, to] = [query.get('from'), query.get('to')];
    this.#ends = { ...(from ? { from } : {}), ...(to ? { to } : {}) };
    if (from ?? to) void this.#answer();
  }

  #ask(ends: { from?: string; to?: string }): void {
    this.#ends = ends;
    const query = Object.entries(ends).map(([end, id]) => `${end}=${id}`);
    history.pushState(null, '', `${location.pathname}?${query.join('&')}`);
    void this.#answer();
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
      return this.#say('Choose both ends.');
    }
    const said = atlas.data.edges.map(saidBy);
    const network = explanations(
      atlas.data.nodes.map(({ id }) => kindOf(id)),
      said,
    );
    const routes = routesBetween(network, from, to);
    this.#one('.routes').replaceChildren(...routes.map((route) => this.#print(atlas, said, route)));
    const titles = `${atlas.data.nodes[from]!.title} and ${atlas.data.nodes[to]!.title}`;
    this.#say(
      routes.length === 0
        ? `No route joins ${titles} within six steps.`
        : `${routes.length} ${routes.length === 1 ? 'route joins' : 'routes join'} ${titles}, the most direct first.`,
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

  #print(atlas: Atlas, said: readonly Said[], { steps, weakest }: Route): HTMLElement {
    const whole = element('p', { class: 'whole' }, entryLink(atlas, steps[0]!.from));
    steps.forEach((step, index) => {
      const relation = relationOf(atlas.edge.get(step.link.id)!);
      whole.append(
        `${index > 0 ? ', which' : ''} ${step.forward ? relation.label : relation.inverse} `,
        entryLink(atlas, step.to),
      );
    });
    whole.append('.');
    const items = steps.map((step, index) => {
      const edge = atlas.edge.get(step.link.id)!;
      const item = claimItem(atlas, edge);
      if (weakest.includes(index) && steps.length > 1)
        item.prepend(element('span', { class: 'weakest' }, 'weakest link'));
      const against = contradictionOf(said, saidBy(edge));
      if (against)
        item.append(
          element(
            'p',
            { class: 'against' },
            'The review also says the contrary: ',
            element('a', { href: siteAddress(`claims/${against.id}/`) }, relationOf(atlas.edge.get(against.id)!).label),
            '.',
          ),
        );
      return item;
    });
    const passed = new Set(steps.flatMap(({ from, to }) => [from, to]));
    const disputed = [...passed].flatMap((place) => {
      const { conflicts, title } = atlas.data.nodes[place]!;
      return (conflicts ?? []).map((id) => element('a', { href: siteAddress(`audit/#${id}`) }, marked(title)));
    });
    const dispute = disputed.flatMap((link, index) => [index > 0 ? ', ' : 'Values disagree on the way: ', link]);
    return element(
      'div',
      { class: 'route' },
      whole,
      element('ol', {}, ...items),
      dispute.length > 0 ? element('p', { class: 'against' }, ...dispute) : undefined,
    );
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
