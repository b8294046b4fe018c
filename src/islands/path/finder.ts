import * as words from '#words/paths.ts';
import { contrariesIn } from '../../derive/contraries.ts';
import { answerFrom, networksOf } from '../../derive/explanation.ts';
import { loadAtlas } from '../graph/data.ts';
import { element, siteAddress } from '../dom/element.ts';
import { inPlace } from '../dom/readerPlace.ts';
import { connectFinder, type Finder } from '../graph/finder.ts';
import { kindOf, nodeAt, type Atlas } from '../graph/atlas.ts';
import { saveAs } from '../dom/save.ts';
import { copyLink } from '../graph/handOver.ts';
import { unknownName } from '../graph/names.ts';
import { citedOn, inWords } from './answer.ts';
import { readEnds, readFollows, turned, without, writeEnds, type Ends } from './ends.ts';
import { printRoute, saidIn } from './route.ts';

/** Two entries in, the best few routes between them out: sentences with their claims, a link, and the references as BibTeX. */
class PathFinder extends HTMLElement {
  #data: Promise<Atlas> | undefined;
  #ends: Ends = {};
  /** What to say of ends that were typed and are no entry. */
  #refused: Ends = {};
  readonly #fields = new Map<keyof Ends, Finder>();
  #cited: readonly string[] = [];
  /** Whether routes may go by what merely follows. */
  #follows = true;

  connectedCallback(): void {
    this.#one('.ask').hidden = false;
    this.#readAddress();
    for (const end of ['from', 'to'] as const)
      this.#fields.set(
        end,
        connectFinder(this.#one(`.find.${end}`), () => this.#open(), {
          take: (id) => this.#take(end, id),
          refuse: (says) => this.#refuse(end, says),
          asksOnLeaving: true,
        }),
      );
    this.#one('.turn').addEventListener('click', () => {
      this.#refused = {};
      this.#goTo(turned(this.#ends));
      void this.#answer(true);
    });
    this.#one<HTMLInputElement>('[name=path-follows]').addEventListener('change', ({ target }) => {
      this.#follows = (target as HTMLInputElement).checked;
      this.#goTo(this.#ends);
      void this.#answer();
    });
    this.#one('[data-do=share]').addEventListener('click', () => void copyLink().then((said) => this.#say(said)));
    this.#one('[data-do=bibtex]').addEventListener('click', () => void this.#bibtex());
    addEventListener('popstate', () => {
      this.#readAddress();
      void this.#answer(true);
    });
    if (this.#ends.from ?? this.#ends.to) void this.#answer();
  }

  #one<T extends HTMLElement = HTMLElement>(selector: string): T {
    return this.querySelector<T>(selector)!;
  }

  #open(): Promise<Atlas> {
    this.#data ??= loadAtlas().catch((error: unknown) => {
      this.#data = undefined;
      this.#reserve(false);
      this.#say(words.noData);
      throw error;
    });
    return this.#data;
  }

  #readAddress(): void {
    this.#ends = readEnds(location.search);
    this.#follows = readFollows(location.search);
    this.#one<HTMLInputElement>('[name=path-follows]').checked = this.#follows;
    this.#refused = {};
    this.#reserve();
  }

  #take(end: keyof Ends, id: string): void {
    this.#refused = without(this.#refused, end);
    this.#goTo({ ...this.#ends, [end]: id });
    void this.#answer();
  }

  /** An end that is no entry: what was typed stands, the answer to the question before goes. */
  #refuse(end: keyof Ends, says: string): void {
    this.#refused = { ...this.#refused, [end]: says };
    this.#goTo(without(this.#ends, end));
    void this.#answer();
  }

  #goTo(ends: Ends): void {
    this.#ends = ends;
    this.#reserve();
    const query = writeEnds(ends, this.#follows);
    if (query !== location.search) history.pushState(null, '', `${location.pathname}${query}`);
  }

  #clear(says: string): void {
    this.#one('.routes').replaceChildren();
    this.#one('.takeaway').hidden = true;
    this.#reserve(false);
    this.#say(says);
  }

  /** Keeps room for the answer, so that what stands below it is not pushed down when it comes. */
  #reserve(room = this.#ends.from !== undefined && this.#ends.to !== undefined): void {
    document.documentElement.toggleAttribute('data-asked', room);
  }

  /** Answers what is asked; `always` puts its names into the fields whatever the reader has begun to type there. */
  async #answer(always = false): Promise<void> {
    const atlas = await this.#open();
    const below = document.querySelectorAll<HTMLElement>('path-finder ~ .examples > details');
    inPlace([...below], () => this.#print(atlas, always));
  }

  #print(atlas: Atlas, always: boolean): void {
    const places = { from: atlas.place.get(this.#ends.from ?? ''), to: atlas.place.get(this.#ends.to ?? '') };
    for (const [end, field] of this.#fields)
      field.show(places[end] === undefined ? '' : nodeAt(atlas, places[end]).title, always);
    const { from, to } = places;
    if (from === undefined || to === undefined) return this.#clear(this.#missing(atlas));
    const said = saidIn(atlas, this.#follows);
    const byId = new Map(said.map((claim) => [claim.id, claim]));
    const kinds = atlas.data.nodes.map(({ id }) => kindOf(id));
    const { explains, routes } = answerFrom(networksOf(atlas.words, kinds, said), from, to);
    const contraryOf = contrariesIn(atlas.words, said);
    const saidOf = (id: string) => byId.get(id)!;
    const titled = explains || routes.length === 0 ? [] : [element('h2', {}, words.otherConnections)];
    this.#one('.routes').replaceChildren(
      ...titled,
      ...routes.map((route) => printRoute(atlas, saidOf, contraryOf, route)),
    );
    const titles = words.ends(nodeAt(atlas, from).title, nodeAt(atlas, to).title);
    if (routes.length === 0) this.#reserve(false);
    this.#say(inWords(routes.length, explains, titles));
    this.#cited = citedOn(atlas, routes);
    this.#one('.takeaway').hidden = routes.length === 0;
    this.#one<HTMLAnchorElement>('[data-do=graph]').href = siteAddress(`graph/?focus=${this.#ends.from}&steps=2`);
    this.#one('[data-do=bibtex]').hidden = this.#cited.length === 0;
  }

  /** What the question lacks: an end not yet chosen, or one that is no entry. */
  #missing(atlas: Atlas): string {
    const refused = Object.values(this.#refused);
    if (refused.length > 0) return refused.join(' ');
    const unknown = Object.values<string>({ ...this.#ends }).filter((id) => !atlas.place.has(id));
    if (unknown.length > 0) return unknown.map((id) => unknownName(atlas, id)).join(' ');
    const { from, to } = this.#ends;
    if (from === undefined && to === undefined) return words.chooseBoth;
    return from === undefined ? words.chooseBegin : words.chooseEnd;
  }

  #say(text: string): void {
    this.#one(':scope > .status').textContent = text;
  }

  async #bibtex(): Promise<void> {
    const entries = await Promise.all(this.#cited.map(async (id) => (await fetch(siteAddress(`${id}.bib`))).text()));
    const name = `${this.dataset['name']}-path.bib`;
    saveAs(new Blob([entries.join('\n')], { type: 'application/x-bibtex' }), name);
    this.#say(words.saved(name, entries.length));
  }
}

customElements.define('path-finder', PathFinder);
