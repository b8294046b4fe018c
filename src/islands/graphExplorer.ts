import type { Core } from 'cytoscape';
import { place, type Placement } from '../layout/columns.ts';
import type { View } from '../layout/view.ts';
import { button, siteAddress } from './graphElement.ts';
import { filterView, isFiltered, type Shown } from './graphFilter.ts';
import { fillFilters } from './graphFilterForm.ts';
import { connectFinder } from './graphFinder.ts';
import { loadAtlas } from './graphData.ts';
import { focusOn, type Atlas, type Focus } from './graphFocus.ts';
import { copyLink, saveAs } from './graphHandOver.ts';
import { listView } from './graphList.ts';
import { edgePanel, nodePanel } from './graphPanel.ts';
import { boxInWords, summaryOf } from './graphSummary.ts';
import { watchPage } from './graphWatch.ts';
import { noFilters, readState, start, writeState, type GraphState } from './graphState.ts';

performance.mark('graph-script');

type Canvas = typeof import('./graphCanvas.ts');

/** The interactive graph: what the address says is drawn; every change of it is a new address. */
class GraphExplorer extends HTMLElement {
  #state: GraphState = start;
  #overview!: View;
  #view!: View;
  #focus: Focus | undefined;
  #placement!: Placement;
  #shown: Shown = { nodes: new Set(), edges: new Set() };
  #cursor: string | undefined;
  #atlas: Promise<Atlas> | undefined;
  #canvas: Canvas | undefined;
  #cy: Core | undefined;
  #drawn = 0;
  #hint: HTMLElement | undefined;

  connectedCallback(): void {
    this.#overview = JSON.parse(this.#one('script.overview').textContent) as View;
    this.#state = readState(location.search);
    this.#bind();
    if (location.search === '') {
      // The drawing made at build is already there; the canvas takes its place when it comes into sight.
      const watch = new IntersectionObserver((entries) => {
        if (!entries.some((entry) => entry.isIntersecting)) return;
        watch.disconnect();
        void this.#render();
      });
      watch.observe(this.#one('.stage'));
    } else void this.#render();
  }

  #one<T extends HTMLElement = HTMLElement>(selector: string): T {
    return this.querySelector<T>(selector)!;
  }

  /** The whole graph, fetched at the first need; a failure is said, and tried again at the next need. */
  #data(): Promise<Atlas> {
    this.#atlas ??= loadAtlas().catch((error: unknown) => {
      this.#atlas = undefined;
      this.#say('The data of the graph could not be loaded. The list below holds the overview.');
      throw error;
    });
    return this.#atlas;
  }

  #go(change: Partial<GraphState>, how: 'push' | 'replace' = 'push'): void {
    const next = { ...this.#state, ...change };
    const redraw = (['focus', 'steps', 'most', 'sources'] as const).some((key) => next[key] !== this.#state[key]);
    this.#state = next;
    history[`${how}State`](null, '', `${location.pathname}${writeState(next)}`);
    this.dataset['state'] = 'busy';
    void (redraw ? this.#render() : this.#update());
  }

  /** Draws what the state asks for, in the room there is. */
  async #render(): Promise<void> {
    const turn = ++this.#drawn;
    this.#one('.status').style.minHeight = '';
    this.dataset['state'] = 'busy';
    const { focus, steps, most, sources } = this.#state;
    const atlas = focus === undefined ? undefined : await this.#data();
    this.#focus = atlas && focus !== undefined ? focusOn(atlas, focus, steps, most, sources) : undefined;
    this.#canvas ??= await import('./graphCanvas.ts');
    if (turn !== this.#drawn) return;
    this.#view = this.#focus?.view ?? this.#overview;
    const live = this.#one('.live');
    this.#one('.still').hidden = true;
    live.hidden = false;
    this.#place();
    if (!this.#cy) {
      this.#cy = this.#canvas.makeCanvas(live);
      this.#cy.one('render', () => performance.mark('graph-painted'));
      this.#listen(this.#cy);
    }
    this.#cursor = undefined;
    this.#draw();
    await this.#update();
  }

  #place(): void {
    const items = this.#view.nodes.map(({ id, label, column }) => ({ id, label, column }));
    const live = this.#one('.live');
    this.#placement = place(items, this.#view.titles, live.clientWidth);
    live.style.height = `${Math.ceil(this.#placement.height)}px`;
  }

  #draw(): void {
    this.#cy!.resize();
    this.#canvas!.draw(this.#cy!, this.#view, this.#placement, this.#focus && this.#state.focus);
  }

  /** Filters, selection, panel, list and status; nothing moves. */
  async #update(): Promise<void> {
    const { filters, selected, focus, steps, sources } = this.#state;
    const needed = isFiltered(filters) || focus !== undefined || selected !== undefined;
    const atlas = needed ? await this.#data() : undefined;
    this.#shown =
      atlas && isFiltered(filters)
        ? filterView(atlas, this.#view, filters, focus)
        : {
            nodes: new Set(this.#view.nodes.map(({ id }) => id)),
            edges: new Set(this.#view.edges.map(({ id }) => id)),
          };
    this.#canvas?.showOnly(this.#cy!, this.#shown.nodes, this.#shown.edges);
    this.#canvas?.select(this.#cy!, selected);
    this.#showPanel(atlas);
    this.#one<HTMLFieldSetElement>('.steps').disabled = !this.#focus;
    this.#one<HTMLInputElement>('[name=graph-sources]').disabled = !this.#focus;
    this.#one<HTMLInputElement>('[name=graph-sources]').checked = sources;
    for (const radio of this.querySelectorAll<HTMLInputElement>('[name=graph-steps]'))
      radio.checked = Number(radio.value) === steps;
    this.#one('.as-list').hidden = !this.#focus;
    if (this.#focus && atlas)
      this.#one('.items').replaceChildren(
        ...listView(atlas, this.#view, this.#shown, (id) => this.#go({ focus: id, ...leave })),
      );
    if (this.#one<HTMLDetailsElement>('.filters').open) await this.#fillFilters();
    const label = this.#focus && this.#view.nodes.find(({ id }) => id === focus)?.label;
    document.title = `${label ? `${label}: its neighbourhood` : 'Explore the graph'} · Sodiograph`;
    this.#say(this.#summary());
    this.dataset['state'] = 'ready';
  }

  #showPanel(atlas: Atlas | undefined): void {
    const panel = this.#one('.panel');
    const { selected, focus } = this.#state;
    const asked = {
      focus: (id: string) => this.#go({ focus: id, ...leave }),
      select: (id: string | undefined) => this.#select(id),
    };
    const line = this.#view.edges.find((edge) => edge.id === selected);
    const box = this.#view.nodes.find((node) => node.id === selected && node.entry !== undefined);
    this.#hint ??= panel.querySelector<HTMLElement>('.hint')!;
    const empty = !atlas || !(line ?? box);
    panel.classList.toggle('hint', empty);
    if (empty) return panel.replaceChildren(this.#hint);
    const content = line
      ? edgePanel(atlas, this.#view, line, asked)
      : nodePanel(atlas, this.#view, box!, this.#shown.edges, asked, focus);
    const held = panel.contains(document.activeElement);
    panel.replaceChildren(
      button('×', () => this.#select(undefined), { class: 'close', 'aria-label': 'Close' }),
      ...content,
    );
    panel.scrollTop = 0;
    if (held) panel.querySelector<HTMLElement>('h2')?.focus();
  }

  #select(id: string | undefined, how: 'push' | 'replace' = 'push'): void {
    const { selected: _, ...rest } = this.#state;
    this.#state = rest;
    this.#go(id === undefined ? {} : { selected: id }, how);
    if (id === undefined) this.#one('.live').focus({ preventScroll: true });
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

  #listen(cy: Core): void {
    cy.on('tap', (event) => {
      if (event.target === cy) return void (this.#state.selected !== undefined && this.#select(undefined));
      const id: string = event.target.id();
      this.#cursor = event.target.isNode() ? id : undefined;
      this.#choose(id);
    });
    cy.on('dbltap', 'node', (event) => {
      const id: string = event.target.id();
      if (!id.startsWith('more-')) this.#go({ focus: id, ...leave });
    });
    cy.on('mouseover', 'node, edge', () => (this.#one('.live').style.cursor = 'pointer'));
    cy.on('mouseout', 'node, edge', () => (this.#one('.live').style.cursor = ''));
  }

  /** Selects a box or line, or follows a “+ … more” box. */
  #choose(id: string, how: 'push' | 'replace' = 'push'): void {
    if (!id.startsWith('more-')) return this.#select(id, how);
    if (this.#focus) return this.#go({ most: 100 });
    location.hash = `list-${id.slice('more-'.length)}`;
  }

  #bind(): void {
    const act: Readonly<Record<string, () => void>> = {
      reset: () => {
        this.#state = start;
        history.pushState(null, '', location.pathname);
        void this.#render();
      },
      in: () => this.#zoom(1.25),
      out: () => this.#zoom(0.8),
      interact: () => this.#interact(),
      full: () => void (document.fullscreenElement ? document.exitFullscreen() : this.requestFullscreen?.()),
      share: () => void copyLink().then((said) => this.#say(said)),
    };
    this.addEventListener('click', (event) => {
      const target = event.target as HTMLElement;
      act[target.dataset['do'] ?? '']?.();
      if (target.dataset['export']) void this.#export(target.dataset['export']);
    });
    this.addEventListener('change', (event) => {
      const { name, value, checked } = event.target as HTMLInputElement;
      if (name === 'graph-steps') this.#go({ steps: Number(value) });
      if (name === 'graph-sources') this.#go({ sources: checked });
    });
    this.#one('.filters').addEventListener('toggle', () => void this.#fillFilters());
    this.#one('.live').addEventListener('keydown', (event) => this.#key(event));
    connectFinder(
      this.#one('.find'),
      () => this.#data(),
      (id) => this.#go({ focus: id, ...leave }),
    );
    addEventListener('popstate', () => {
      this.#state = readState(location.search);
      void this.#render();
    });
    watchPage(
      this.#one('.stage'),
      () => {
        if (!this.#cy || this.#one('.live').clientWidth === this.#cy.width()) return;
        this.#place();
        this.#draw();
        void this.#update();
      },
      () => void (this.#cy && this.#canvas!.repaint(this.#cy)),
    );
  }

  #key(event: KeyboardEvent): void {
    const cy = this.#cy;
    if (!cy || event.altKey || event.ctrlKey || event.metaKey) return;
    const here = this.#cursor ?? (this.#state.focus && this.#focus ? this.#state.focus : undefined);
    const box = here === undefined ? undefined : this.#view.nodes.find(({ id }) => id === here);
    const keys: Readonly<Record<string, () => void>> = {
      Enter: () => box && (box.entry ? location.assign(siteAddress(`${box.entry}/`)) : this.#choose(box.id)),
      ' ': () => box && this.#choose(box.id),
      f: () => box?.entry && this.#go({ focus: box.entry, ...leave }),
      Escape: () => this.#select(undefined),
      '+': () => this.#zoom(1.25),
      '-': () => this.#zoom(0.8),
      '0': () => this.#canvas!.home(cy, this.#placement, here),
    };
    const walk = event.key.startsWith('Arrow') ? this.#canvas!.neighbourTowards(cy, here, event.key) : undefined;
    if (!walk && !(event.key in keys) && !event.key.startsWith('Arrow')) return;
    event.preventDefault();
    if (walk) this.#walkTo(walk.id());
    else keys[event.key]?.();
  }

  #walkTo(id: string): void {
    const cy = this.#cy!;
    this.#cursor = id;
    this.#canvas!.moveCursor(cy, id);
    const box = this.#view.nodes.find((item) => item.id === id)!;
    this.#say(boxInWords(box, this.#view, this.#shown));
    this.#canvas!.select(cy, id);
  }

  #zoom(factor: number): void {
    if (this.#cy) this.#canvas!.zoomBy(this.#cy, factor);
  }

  #interact(): void {
    const on = this.#one('.live').classList.toggle('interactive');
    this.#one('[data-do=interact]').setAttribute('aria-pressed', String(on));
    this.#canvas?.setInteractive(this.#cy!, on);
    this.#say(
      on
        ? 'Drag to move, wheel or pinch to zoom. Choose Interact again to give scrolling back to the page.'
        : this.#summary(),
    );
  }

  async #export(format: string): Promise<void> {
    const { exportView } = await import('./graphExports.ts');
    const name = this.#focus ? this.#state.focus!.split('/')[1]! : 'overview';
    const file = await exportView(format, {
      atlas: await this.#data(),
      view: this.#view,
      placement: this.#placement,
      shown: this.#shown,
      palette: this.#canvas!.paletteOf(this),
      title: this.#summary(),
      cite: this.dataset['cite'] ?? '',
      address: location.href,
    });
    saveAs(file, `sodiograph-${name}.${format}`);
    this.#say(`Saved sodiograph-${name}.${format}.`);
  }
}

/** What does not carry over from one neighbourhood to the next. */
const leave = { filters: noFilters, most: start.most, selected: undefined } as unknown as Partial<GraphState>;

customElements.define('graph-explorer', GraphExplorer);
