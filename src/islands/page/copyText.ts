/** Adds a button that copies the text marked `data-copy` inside the element; without script the text can be selected as usual. */
class CopyText extends HTMLElement {
  connectedCallback(): void {
    const source = this.querySelector('[data-copy]');
    if (!source || !navigator.clipboard) return;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button';
    button.textContent = `Copy ${this.dataset['what'] ?? 'the citation'}`;
    const status = document.createElement('span');
    status.setAttribute('role', 'status');
    status.className = 'meta';
    button.addEventListener('click', () => {
      void navigator.clipboard.writeText(source.textContent?.trim() ?? '').then(
        () => (status.textContent = ' Copied.'),
        () => (status.textContent = ' The browser did not allow copying; select the text instead.'),
      );
    });
    this.append(button, status);
  }
}
customElements.define('copy-text', CopyText);
