/** A button that goes through system, light and dark theme; remembered in this browser. Without script the system decides. */
const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];
const key = 'sodiograph-theme';

function read(): Theme {
  try {
    const stored = localStorage.getItem(key);
    return themes.find((theme) => theme === stored) ?? 'system';
  } catch {
    return 'system';
  }
}

function apply(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

apply(read());

class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'theme';
    const show = (): void => {
      const theme = read();
      button.textContent = { system: '◐', light: '○', dark: '●' }[theme];
      button.setAttribute('aria-label', `Theme: ${theme}. Change`);
      button.title = `Theme: ${theme}`;
    };
    button.addEventListener('click', () => {
      const next = themes[(themes.indexOf(read()) + 1) % themes.length]!;
      try {
        localStorage.setItem(key, next);
      } catch {
        // Storage may be blocked; the theme then lasts for this page.
      }
      apply(next);
      show();
    });
    show();
    this.replaceChildren(button);
  }
}
customElements.define('theme-switch', ThemeSwitch);
