// Runs before the first paint, so that neither the chosen theme nor a neighbourhood of the graph follows another picture.
(() => {
  const root = document.documentElement;
  try {
    const theme = localStorage.getItem('sodiograph-theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {
    // Storage may be forbidden; the system's theme stands.
  }
  if (new URLSearchParams(location.search).has('focus')) root.dataset.focused = '';
})();
