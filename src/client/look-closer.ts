import type { CloserPicture } from './viewer/pictures.ts';

/**
 * The button beside a picture, or below several, that opens a closer view of them. The view is
 * loaded when it is asked for; where that fails, the browser shows the largest picture by itself.
 */
class SojournCloser extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => void this.#open());
  }

  async #open(): Promise<void> {
    const scope = this.closest('[data-closer]') ?? this;
    try {
      const { openViewer } = await import('./viewer/open-viewer.ts');
      openViewer(scope);
    } catch {
      const written = scope.querySelector<HTMLElement>('[data-zoom]')?.dataset['zoom'] ?? '{}';
      const { levels } = JSON.parse(written) as Partial<CloserPicture['zoom']>;
      const largest = levels?.at(-1);
      if (largest !== undefined) location.assign(largest.url);
    }
  }
}

customElements.define('sojourn-closer', SojournCloser);
