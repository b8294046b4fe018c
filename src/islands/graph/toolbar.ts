import { fewLines, showsFollows, type GraphState } from './state.ts';

/** What the buttons of the toolbar do, by their `data-do`. */
export type ToolbarActs = Readonly<Record<'reset' | 'in' | 'out' | 'interact' | 'full' | 'share', () => void>>;

/** Connects buttons, exports and choices of the toolbar; `near` when the pointer or the focus comes to one of its buttons. */
export function connectToolbar(
  host: HTMLElement,
  acts: ToolbarActs,
  save: (format: string) => void,
  change: (change: Partial<GraphState>) => void,
  near: () => void,
): void {
  const byName: Readonly<Record<string, () => void>> = acts;
  const controls = host.querySelector('.controls')!;
  for (const come of ['pointerover', 'focusin'])
    controls.addEventListener(come, ({ target }) => (target as Element).closest('button') && near());
  host.addEventListener('click', ({ target }) => {
    const { do: act, export: format } = (target as HTMLElement).dataset;
    if (act) byName[act]?.();
    if (format) save(format);
  });
  host.addEventListener('change', ({ target }) => {
    const { name, value, checked } = target as HTMLInputElement;
    if (name === 'graph-steps') change({ steps: Number(value) });
    if (name === 'graph-sources') change({ sources: checked });
    if (name === 'graph-follows') change({ follows: checked });
    if (name === 'graph-lines') change({ lines: checked ? Infinity : fewLines });
  });
}

/** Shows the state in the toolbar; steps, sources and all lines mean something only around an entry. */
export function showToolbar(host: HTMLElement, state: GraphState, focused: boolean): void {
  host.querySelector<HTMLFieldSetElement>('.steps')!.disabled = !focused;
  const box = (name: string, checked: boolean, disabled: boolean): void => {
    const input = host.querySelector<HTMLInputElement>(`[name=graph-${name}]`)!;
    input.disabled = disabled;
    input.checked = checked;
  };
  box('sources', state.sources, !focused);
  box('lines', state.lines !== fewLines, !focused);
  box('follows', showsFollows({ ...state, focus: focused ? state.focus : undefined }), false);
  for (const radio of host.querySelectorAll<HTMLInputElement>('[name=graph-steps]'))
    radio.checked = Number(radio.value) === state.steps;
}
