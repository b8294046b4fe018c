import * as words from '#words/switches.ts';

/**
 * Adds a button that copies the text marked `data-copy` inside the element, or what a link marked so leads to; without script the
 * text can be selected, and the link downloads.
 */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const source = this.querySelector('[data-copy]');
    if (!source || !navigator.clipboard) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = words.copy(this.dataset['what'] ?? words.theCitation);
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    status.className = 'meta';
    button.addEventListener('click', () => {
      void textOf(source)
        .then((text) => navigator.clipboard.writeText(text))
        .then(
          () => (status.textContent = ` ${words.copied}`),
          () => (status.textContent = ` ${words.notCopied}`),
        );
    });
    this.append(button, status);
  }
}

async function textOf(source: Element): Promise<string> {
  if (!(source instanceof HTMLAnchorElement)) return source.textContent.trim();
  // A page may not fetch what an address holds; it is at hand anyway.
  if (source.protocol === 'data:') return decodeURIComponent(source.href.slice(source.href.indexOf(',') + 1));
  return (await fetch(source.href)).text();
}
customElements.define('copy-text', CopyText);
