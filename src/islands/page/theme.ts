import * as words from '#words/switches.ts';

/** A button that goes through system, light and dark theme; remembered in this browser. Without script the system decides. */
const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];
const key = 'theme';

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

/** Half, empty or full disc; drawn, because fonts often lack the characters. */
const drawing = (theme: Theme): string =>
  `<svg viewBox="0 0 16 16" aria-hidden="true"><circle cx="8" cy="8" r="6" fill="${theme === 'dark' ? 'currentColor' : 'none'}" stroke="currentColor" stroke-width="1.5"/>${
    theme === 'system' ? '<path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor"/>' : ''
  }</svg>`;

class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'theme';
    const show = (): void => {
      const theme = read();
      button.innerHTML = drawing(theme);
      button.setAttribute('aria-label', words.changeTheme(theme));
      button.title = words.themeNow(theme);
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
