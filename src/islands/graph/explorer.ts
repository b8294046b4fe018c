import * as words from '#words/graph.ts';
import { testOfGroup } from '../../derive/outcomeRange.ts';
import type { DrawnKind } from '../../field/drawn.ts';
import { siteAddress } from '../dom/element.ts';
import { connectFinder } from './finder.ts';
import { copyLink, saveView } from './handOver.ts';
import { connectKeys, onEscape } from './keys.ts';
import { showingIn, type Showing } from './showing.ts';
import { noFilters, readState, start, writeState, type GraphState } from './state.ts';
import { connectToolbar } from './toolbar.ts';

/** How long a second tap may take, in ms. */
const secondTap = 350;

performance.mark('graph-script');

/** The interactive graph: what the address says is drawn; every change of it is a new address. */
class GraphExplorer extends HTMLElement {
  #state: GraphState = start;
  #showing!: Showing;
  #tapped = { id: '', at: -Infinity };

  connectedCallback(): void {
    const kinds = JSON.parse(this.#one('script.kinds').textContent) as readonly DrawnKind[];
    this.#state = readState(location.search);
    this.#showing = showingIn(this, kinds, () => this.#state, {
      choose: (id, isBox) => this.#tap(id, isBox),
      leave: () => this.#clear(),
      focus: (id) => this.#focusOn(id),
      select: (id) => this.#select(id),
      open: (test, single) => this.#open(test, single),
      filter: (filters) => this.#go({ filters }),
    });
    this.#connectToolbar();
    this.#connectKeys();
    this.#connectFilters();
    connectFinder(this.#one('.find'), () => this.#showing.data.atlas(), { take: (id) => this.#focusOn(id) });
    addEventListener('popstate', () => {
      this.#state = readState(location.search);
      void this.#showing.render();
    });
    this.#showing.start();
  }

  #one<T extends HTMLElement = HTMLElement>(selector: string): T {
    return this.querySelector<T>(selector)!;
  }

  #connectToolbar(): void {
    const { stage, beside, handOver } = this.#showing;
    connectToolbar(
      this,
      {
        reset: () => {
          this.#go({ ...start, focus: undefined, selected: undefined, follows: undefined });
          stage.home(undefined);
        },
        in: () => void handOver().then(() => stage.zoom(1.25)),
        out: () => void handOver().then(() => stage.zoom(0.8)),
        interact: () => void this.#interact(),
        full: () => void (document.fullscreenElement ? document.exitFullscreen() : this.requestFullscreen?.()),
        share: () => void copyLink().then(beside.say),
      },
      (format) => void this.#save(format),
      (change) => this.#go(change),
      // What a button does may need the canvas; where it cannot be had, that is said when it is needed.
      () => void stage.load().catch(() => undefined),
    );
  }

  #connectKeys(): void {
    const { stage, here, scene, goTo } = this.#showing;
    connectKeys(this.#one('.live'), {
      open: () => {
        const box = here();
        if (box?.entry) location.assign(siteAddress(`${box.entry}/`));
        else if (box?.test !== undefined) this.#open(box.test, true);
        else if (box) this.#choose(box.id);
      },
      choose: () => here() && this.#choose(here()!.id),
      focus: () => here() && this.#focusOn(here()!.id),
      zoom: (factor) => stage.zoom(factor),
      home: () => stage.home(here()?.id),
      walk: (key) => {
        const id = stage.towards(here()?.id, key);
        const box = scene()?.view.nodes.find((node) => node.id === id);
        if (box) goTo(box);
      },
    });
    onEscape(() => this.#clear());
  }

  #connectFilters(): void {
    const { render, scene, beside } = this.#showing;
    const filters = this.#one<HTMLDetailsElement>('.filters');
    const fill = async (): Promise<void> => {
      if (!scene()) await render();
      if (scene()) await beside.fillFilters(scene()!, this.#state);
    };
    filters.addEventListener('toggle', () => void fill());
    if (filters.open) void fill();
  }

  #go(change: Partial<GraphState>): void {
    const { stage, render, renderLater, update } = this.#showing;
    const next = { ...this.#state, ...change };
    const drawn = ['focus', 'steps', 'most', 'lines', 'sources', 'follows', 'open'] as const;
    // In the overview what follows is hidden where it stands.
    const redraw = drawn.some(
      (key) => next[key] !== this.#state[key] && (key !== 'follows' || next.focus !== undefined),
    );
    const selects = next.selected !== this.#state.selected && !redraw;
    this.#state = next;
    history.pushState(null, '', `${location.pathname}${writeState(next)}`);
    this.dataset['state'] = 'busy';
    // Where a chain is to be drawn, a second tap on the box must still find it there.
    if (selects && next.focus === undefined && stage.isNarrow()) renderLater(secondTap);
    else if (redraw || !stage.isLive()) void render(selects);
    else void update(selects);
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

  /** A box or a line is chosen by a tap; a second one soon after focuses on the box. */
  #tap(id: string, isBox: boolean): void {
    const before = this.#tapped;
    this.#tapped = { id, at: performance.now() };
    if (isBox && before.id === id && this.#tapped.at - before.at < secondTap) return this.#focusOn(id);
    this.#showing.put(isBox ? id : undefined);
    this.#choose(id);
  }

  /** Selects a box or line, or follows a “+ … more” box. */
  #choose(id: string): void {
    if (!id.startsWith('more-')) return this.#select(id);
    if (this.#showing.scene()?.focus) return this.#go({ most: 100, lines: Infinity });
    location.hash = `list-${id.slice('more-'.length)}`;
  }

  /** Has the outcomes of a test stand each for itself, or together again. */
  #open(test: string, single: boolean): void {
    const others = this.#state.open.filter((name) => name !== test);
    this.#go({ open: single ? [...others, test] : others, selected: undefined });
  }

  /** Nothing selected, nothing marked. */
  #clear(): void {
    const { here, put, stage, sumUp } = this.#showing;
    const { selected } = this.#state;
    if (selected === undefined && here() === undefined) return;
    put(undefined);
    stage.mark(undefined);
    if (selected !== undefined) this.#select(undefined);
    else sumUp();
  }

  async #interact(): Promise<void> {
    const { stage, handOver, beside, sumUp } = this.#showing;
    const on = this.#one('.live').classList.toggle('interactive');
    this.#one('[data-do=interact]').setAttribute('aria-pressed', String(on));
    stage.setInteractive(on);
    await handOver();
    if (on) beside.say(words.howToInteract);
    else sumUp();
  }

  async #save(format: string): Promise<void> {
    const { scene, shown, data, stage, beside, handOver } = this.#showing;
    await handOver();
    const { view, focus } = scene()!;
    const name = `${this.dataset['name']}-${focus ? this.#state.focus!.split('/')[1]! : words.overviewFile}.${format}`;
    await saveView(format, name, {
      atlas: await data.atlas(),
      view,
      placement: stage.placement(),
      shown: shown(),
      palette: stage.palette(),
      title: beside.summary(scene()!, this.#state, shown()),
      cite: this.dataset['cite'] ?? '',
      address: location.href,
    });
    beside.say(words.saved(name));
  }
}

/** What does not carry over from one neighbourhood to the next. */
const leave: Partial<GraphState> = {
  filters: noFilters,
  most: start.most,
  lines: start.lines,
  open: [],
  selected: undefined,
};

customElements.define('graph-explorer', GraphExplorer);
