import * as words from '#words/graph.ts';
import type { DrawnKind } from '../../field/drawn.ts';
import { chainOf } from '../../layout/chain.ts';
import { merelyFollows, type View, type ViewNode } from '../../layout/view.ts';
import { testOfGroup } from '../../derive/outcomeRange.ts';
import type { Atlas } from './atlas.ts';
import { loadAtlas, loadOverview } from './data.ts';
import { breath } from '../dom/breath.ts';
import { siteAddress } from '../dom/element.ts';
import { filterView, isFiltered, type Shown } from './filter.ts';
import { fillFilters } from './filterForm.ts';
import { connectFinder } from './finder.ts';
import { focusOn, type Focus } from './focus.ts';
import { copyLink, saveView } from './handOver.ts';
import { connectKeys, onEscape } from './keys.ts';
import { listView } from './list.ts';
import { openGroups } from './openGroups.ts';
import { fitPage } from './page.ts';
import { panelIn, type Subject } from './side.ts';
import { stageIn, type Stage } from './stage.ts';
import { noFilters, readState, showsFollows, start, writeState, type GraphState } from './state.ts';
import { boxInWords, selectionInWords, summaryOf } from './summary.ts';
import { connectToolbar, showToolbar } from './toolbar.ts';

/** How long a second tap may take, in ms. */
const secondTap = 350;

performance.mark('graph-script');

/** The interactive graph: what the address says is drawn; every change of it is a new address. */
class GraphExplorer extends HTMLElement {
  #state: GraphState = start;
  #kinds: readonly DrawnKind[] = [];
  #view: View = { titles: [], nodes: [], edges: [] };
  #focus: Focus | undefined;
  #shown: Shown = { nodes: new Set(), edges: new Set() };
  /** The box the keyboard is at. */
  #cursor: string | undefined;
  #atlas: Promise<Atlas> | undefined;
  #stage!: Stage;
  #fillPanel!: (subject: Subject) => void;
  #turn = 0;

  connectedCallback(): void {
    this.#kinds = JSON.parse(this.#one('script.kinds').textContent) as readonly DrawnKind[];
    this.#state = readState(location.search);
    fitPage(this, this.#state.focus !== undefined);
    this.#bind();
    if (location.search !== '') return void this.#render();
    // The drawing made at build is already there; the canvas takes its place when it comes into sight.
    const watch = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      watch.disconnect();
      void this.#render();
    });
    watch.observe(this.#one('.stage'));
  }

  #one<T extends HTMLElement = HTMLElement>(selector: string): T {
    return this.querySelector<T>(selector)!;
  }

  #bind(): void {
    this.#fillPanel = panelIn(this.#one('.panel'), {
      focus: (id) => this.#focusOn(id),
      select: (id) => this.#select(id),
      open: (test, single) => this.#open(test, single),
    });
    this.#stage = stageIn(this.#one('.stage'), this.#one('.live'), this.#one('.still'), this.#kinds, {
      choose: (id, isBox) => {
        this.#cursor = isBox ? id : undefined;
        this.#choose(id);
      },
      leave: () => this.#clear(),
      focus: (id) => this.#focusOn(id),
      placed: () => void this.#update(),
    });
    connectToolbar(
      this,
      {
        reset: () => {
          this.#go({ ...start, focus: undefined, selected: undefined, follows: undefined });
          this.#stage.home(undefined);
        },
        in: () => this.#stage.zoom(1.25),
        out: () => this.#stage.zoom(0.8),
        interact: () => this.#interact(),
        full: () => void (document.fullscreenElement ? document.exitFullscreen() : this.requestFullscreen?.()),
        share: () => void copyLink().then((said) => this.#say(said)),
      },
      (format) => void this.#save(format),
      (change) => this.#go(change),
    );
    connectKeys(this.#one('.live'), {
      open: () => {
        const box = this.#here();
        if (box?.entry) location.assign(siteAddress(`${box.entry}/`));
        else if (box?.test !== undefined) this.#open(box.test, true);
        else if (box) this.#choose(box.id);
      },
      choose: () => this.#here() && this.#choose(this.#here()!.id),
      focus: () => this.#here() && this.#focusOn(this.#here()!.id),
      zoom: (factor) => this.#stage.zoom(factor),
      home: () => this.#stage.home(this.#here()?.id),
      walk: (key) => this.#walk(key),
    });
    onEscape(() => this.#clear());
    connectFinder(this.#one('.find'), () => this.#data(), { take: (id) => this.#focusOn(id) });
    const filters = this.#one<HTMLDetailsElement>('.filters');
    filters.addEventListener('toggle', () => void this.#fillFilters());
    if (filters.open) void this.#fillFilters();
    addEventListener('popstate', () => {
      this.#state = readState(location.search);
      void this.#render();
    });
  }

  /** The whole graph, fetched at the first need; a failure is said, and tried again at the next need. */
  #data(): Promise<Atlas> {
    this.#atlas ??= loadAtlas().catch((error: unknown) => {
      this.#atlas = undefined;
      this.#fail(words.noData);
      throw error;
    });
    return this.#atlas;
  }

  #loadOverview(): Promise<View> {
    return loadOverview().catch((error: unknown) => {
      this.#fail(words.noData);
      throw error;
    });
  }

  /** The page as it came, with the reason. */
  #fail(why: string): void {
    fitPage(this, false);
    this.#say(`${why} ${words.seeList}`);
  }

  #go(change: Partial<GraphState>): void {
    const next = { ...this.#state, ...change };
    const drawn = ['focus', 'steps', 'most', 'lines', 'sources', 'follows', 'open'] as const;
    // In the overview what follows is hidden where it stands.
    const redraw = drawn.some(
      (key) => next[key] !== this.#state[key] && (key !== 'follows' || next.focus !== undefined),
    );
    const chains =
      !redraw && next.selected !== this.#state.selected && next.focus === undefined && this.#stage.isNarrow();
    const selects = next.selected !== this.#state.selected && !redraw;
    this.#state = next;
    history.pushState(null, '', `${location.pathname}${writeState(next)}`);
    this.dataset['state'] = 'busy';
    if (!chains) return void (redraw ? this.#render() : this.#update(selects));
    // A second tap on the box must still find it there.
    const turn = ++this.#turn;
    setTimeout(() => turn === this.#turn && void this.#render(), secondTap);
  }

  #focusOn(id: string): void {
    const test = testOfGroup(id);
    if (test !== undefined) this.#open(test, true);
    else if (!id.startsWith('more-')) this.#go({ focus: id, ...leave });
  }

  #select(selected: string | undefined): void {
    this.#go({ selected });
    if (selected === undefined) this.#one('.live').focus({ preventScroll: true });
  }

  /** Selects a box or line, or follows a “+ … more” box. */
  #choose(id: string): void {
    if (!id.startsWith('more-')) return this.#select(id);
    if (this.#focus) return this.#go({ most: 100, lines: Infinity });
    location.hash = `list-${id.slice('more-'.length)}`;
  }

  /** Has the outcomes of a test stand each for itself, or together again. */
  #open(test: string, single: boolean): void {
    const others = this.#state.open.filter((name) => name !== test);
    this.#go({ open: single ? [...others, test] : others, selected: undefined });
  }

  /** Nothing selected, nothing marked. */
  #clear(): void {
    const { selected } = this.#state;
    if (selected === undefined && this.#cursor === undefined) return;
    this.#cursor = undefined;
    this.#stage.mark(undefined);
    if (selected !== undefined) this.#select(undefined);
    else this.#say(this.#summary());
  }

  #here() {
    const id = this.#cursor ?? (this.#focus && this.#state.focus);
    return this.#view.nodes.find((node) => node.id === id);
  }

  #walk(key: string): void {
    const id = this.#stage.towards(this.#here()?.id, key);
    const box = this.#view.nodes.find((node) => node.id === id);
    if (box) this.#goToBox(box);
  }

  #goToBox(box: ViewNode): void {
    this.#cursor = box.id;
    this.#stage.mark(box.id);
    this.#say(boxInWords(box, this.#view, this.#shown, this.#kinds));
  }

  /** Draws what the state asks for, in the room there is. */
  async #render(): Promise<void> {
    const turn = ++this.#turn;
    this.#one('.status').style.minHeight = '';
    this.dataset['state'] = 'busy';
    const { focus, open } = this.#state;
    const atlas = focus === undefined && open.length === 0 ? undefined : await this.#data();
    await this.#stage.load().catch((error: unknown) => {
      this.#fail(words.noCanvas);
      throw error;
    });
    if (turn !== this.#turn) return;
    this.#focus =
      atlas && focus !== undefined
        ? focusOn(atlas, focus, { ...this.#state, follows: showsFollows(this.#state) })
        : undefined;
    const overview = this.#focus ? undefined : await this.#loadOverview();
    if (turn !== this.#turn) return;
    this.#view = this.#focus?.view ?? (atlas ? openGroups(atlas, overview!, open) : overview!);
    // The whole is a tangle on a phone: there it is the chain of one thing.
    if (!this.#focus && this.#state.selected !== undefined && this.#stage.isNarrow())
      this.#view = chainOf(this.#view, this.#state.selected);
    this.#cursor = undefined;
    const label = this.#focus && this.#view.nodes.find(({ id }) => id === focus)?.label;
    fitPage(this, this.#focus !== undefined, label);
    await breath();
    if (turn !== this.#turn) return;
    this.#shown = await this.#passing();
    if (this.#focus) {
      // What stands above and beside the picture comes with it, or would move what is below.
      this.#say(this.#summary());
      this.#tell(atlas);
    }
    this.dataset['drawn'] = '';
    const held = await this.#stage.draw(this.#view, this.#focus && focus);
    if (turn !== this.#turn) return;
    await this.#update();
    const box = this.#view.nodes.find(({ id }) => id === held);
    if (box) this.#goToBox(box);
  }

  /** What of the view passes the filters. */
  async #passing(): Promise<Shown> {
    const { filters, focus } = this.#state;
    const { nodes, edges } = this.#view;
    const shown = isFiltered(filters)
      ? filterView(await this.#data(), this.#view, filters, focus)
      : { nodes: new Set(nodes.map(({ id }) => id)), edges: new Set(edges.map(({ id }) => id)) };
    return this.#focus || showsFollows({ ...this.#state, focus: undefined })
      ? shown
      : withoutFollows(this.#view, shown);
  }

  /** Filters, selection, panel, list and status; nothing moves. `selects` when only the selection has changed. */
  async #update(selects = false): Promise<void> {
    const { selected, focus } = this.#state;
    const atlas = focus !== undefined || selected !== undefined ? await this.#data() : undefined;
    const shown = await this.#passing();
    this.#shown = shown;
    this.#stage.show(shown, selected);
    await breath();
    if (shown !== this.#shown) return;
    this.#tell(atlas);
    showToolbar(this, this.#state, this.#focus !== undefined);
    if (this.#focus && atlas) await this.#fillList(atlas);
    if (shown !== this.#shown) return;
    if (this.#one<HTMLDetailsElement>('.filters').open) await this.#fillFilters();
    const chosen = selectionInWords(selected, this.#view, this.#shown);
    const isChain = chosen !== undefined && !this.#focus && this.#stage.isNarrow();
    if (isChain) this.#say(`${chosen} ${words.chainDrawn}`);
    else this.#say((selects && chosen) || this.#summary());
    this.dataset['state'] = 'ready';
  }

  /** What is chosen, or in the middle, in the panel. */
  #tell(atlas: Atlas | undefined): void {
    const { selected, focus } = this.#state;
    this.#fillPanel({ atlas, view: this.#view, shown: this.#shown, selected, focus });
  }

  /** The view as a list, a column at a time, until another is to be shown. */
  async #fillList(atlas: Atlas): Promise<void> {
    const shown = this.#shown;
    const items = this.#one('.items');
    items.replaceChildren();
    for (const column of listView(atlas, this.#view, shown, (id) => this.#focusOn(id))) {
      items.append(...column);
      await breath();
      if (shown !== this.#shown) return;
    }
  }

  #summary(): string {
    return summaryOf(this.#state, this.#view, this.#shown, this.#focus);
  }

  #say(text: string): void {
    const line = this.#one('.status');
    line.textContent = text;
    // A shorter message must not pull the picture up.
    line.style.minHeight = `${line.offsetHeight}px`;
  }

  async #fillFilters(): Promise<void> {
    fillFilters(this.#one('.choices'), await this.#data(), this.#view, this.#state.filters, (filters) =>
      this.#go({ filters }),
    );
  }

  #interact(): void {
    const on = this.#one('.live').classList.toggle('interactive');
    this.#one('[data-do=interact]').setAttribute('aria-pressed', String(on));
    this.#stage.setInteractive(on);
    this.#say(on ? words.howToInteract : this.#summary());
  }

  async #save(format: string): Promise<void> {
    // Asked for before the canvas was there.
    if (this.dataset['state'] !== 'ready') await this.#render();
    const name = `${this.dataset['name']}-${this.#focus ? this.#state.focus!.split('/')[1]! : words.overviewFile}.${format}`;
    await saveView(format, name, {
      atlas: await this.#data(),
      view: this.#view,
      placement: this.#stage.placement(),
      shown: this.#shown,
      palette: this.#stage.palette(),
      title: this.#summary(),
      cite: this.dataset['cite'] ?? '',
      address: location.href,
    });
    this.#say(words.saved(name));
  }
}

/** What of a view is said. */
const withoutFollows = ({ edges }: View, shown: Shown): Shown => ({
  ...shown,
  edges: new Set(edges.filter((edge) => shown.edges.has(edge.id) && !merelyFollows(edge)).map(({ id }) => id)),
});

/** What does not carry over from one neighbourhood to the next. */
const leave: Partial<GraphState> = {
  filters: noFilters,
  most: start.most,
  lines: start.lines,
  open: [],
  selected: undefined,
};

customElements.define('graph-explorer', GraphExplorer);
