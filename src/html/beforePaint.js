// Runs before the first paint, so that neither the chosen theme, with what a browser paints around the page, nor a neighbourhood or a path follows another picture, and
// fields that the address describes hold it from their first moment: whatever differs later is what the reader has done.
(() => {
  const root = document.documentElement;
  try {
    const theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage may be forbidden; the system's theme stands.
  }
  for (const [name, content] of [
    ['light', '#fffefb'],
    ['dark', '#12110e'],
  ]) {
    const colour = document.createElement('meta');
    Object.assign(colour, { name: 'theme-color', content });
    colour.setAttribute('media', `(prefers-color-scheme: ${name})`);
    document.head.append(colour);
  }
  // From a disk a browser runs no modules, and shows a folder where a server shows its page.
  if (location.protocol === 'file:')
    document.addEventListener('DOMContentLoaded', () => {
      // Also those of drawings, which know no path of theirs.
      for (const link of document.querySelectorAll('a[href]')) {
        const [, folder, rest = ''] = /^(?![a-z]+:)([^#?]*\/)([#?].*)?$/.exec(link.getAttribute('href')) ?? [];
        if (folder !== undefined) link.setAttribute('href', `${folder}index.html${rest}`);
      }
      const note = document.createElement('p');
      note.className = 'from-disk';
      note.setAttribute('role', 'note');
      note.textContent = OPENED_FROM_DISK;
      document.querySelector('main')?.prepend(note);
    });
  const query = new URLSearchParams(location.search);
  if (query.has('focus')) {
    root.dataset.focused = '';
    // The script of the graph will ask for it: it is fetched beside the script.
    if (location.pathname.endsWith('/graph/')) {
      const data = document.createElement('link');
      Object.assign(data, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: '../data/graph-view.json' });
      document.head.append(data);
    }
  }
  if (query.has('from') && query.has('to')) root.dataset.asked = '';
  if ([...query.keys()].some((name) => name !== 'sort' && name !== 'test')) root.dataset.narrowed = '';

  const filled = new WeakSet();
  const fill = () => {
    for (const field of document.querySelectorAll('form[data-from-address] [name]')) {
      const value = query.get(field.name);
      if (value === null || filled.has(field)) continue;
      if (field.type === 'checkbox') field.checked = query.getAll(field.name).includes(field.value);
      // The options of a list may still be on their way.
      else if (field.options && ![...field.options].some((option) => option.value === value)) continue;
      else field.value = field.dataset.times ? Number((value / field.dataset.times).toPrecision(12)) : value;
      filled.add(field);
    }
  };
  if (location.search === '') return;
  const parsed = new MutationObserver(fill);
  parsed.observe(document, { childList: true, subtree: true });
  document.addEventListener(
    'readystatechange',
    () => {
      fill();
      parsed.disconnect();
    },
    { once: true },
  );
})();
