import { watchReading } from './walk/reading-place.ts';
import { makeStage, type Stage } from './walk/stage.ts';
import { wayOfKey } from './walk/way-of-key.ts';
import { isWelcome, watchWelcome } from './walk/welcome.ts';

/**
 * Details of one picture. Where there is room and motion is welcome (`data-walking`), the picture
 * stands still beside the words and shows what they are about. `data-pace` says whether it follows
 * what one reads (`read`) or what one chooses (`choose`). Step -1 is the whole picture.
 */
class SojournWalk extends HTMLElement {
  #steps: readonly HTMLElement[] = [];
  #stage: Stage | undefined;
  #reading: { stop(): void } | undefined;
  #current = -1;
  /** Where the page is scrolling to. */
  #wanted: number | undefined;

  connectedCallback(): void {
    this.#steps = [...this.querySelectorAll<HTMLElement>('[data-part]')];
    const passage = this.querySelector<HTMLElement>('.passage');
    if (passage === null) return;
    watchWelcome(passage, () => this.#update(isWelcome(passage)));
    this.addEventListener('click', (event) => this.#click(event));
    this.addEventListener('keydown', (event) => this.#press(event));
    window.addEventListener('hashchange', () => this.#openAddress());
    document.addEventListener('scrollend', () => (this.#wanted = undefined));
  }

  get #isRead(): boolean {
    return this.dataset['pace'] === 'read';
  }

  get #isWalking(): boolean {
    return this.hasAttribute('data-walking');
  }

  #update(walks: boolean): void {
    if (walks === this.#isWalking) return;
    this.toggleAttribute('data-walking', walks);
    this.#reading?.stop();
    if (!walks) return;
    const plate = this.querySelector<HTMLElement>('.plate');
    if (plate !== null) this.#stage ??= makeStage(plate);
    this.#show(this.#isRead ? this.#current : Math.max(0, this.#current));
    if (this.#isRead) this.#reading = watchReading(this.#steps, (index) => this.#show(index));
    this.#openAddress();
  }

  /** A detail has an address, which shows it. */
  #openAddress(): void {
    const { hash } = location;
    const index = this.#steps.findIndex(({ id }) => id !== '' && hash === `#${id}`);
    if (index === -1 || !this.#isWalking) return;
    // Where it was when the browser looked for it, it no longer is.
    this.#steps[index]?.scrollIntoView({ block: 'center', behavior: 'instant' });
    this.#show(index);
  }

  #click(event: MouseEvent): void {
    if (!this.#isWalking || !(event.target instanceof Element)) return;
    const way = event.target.closest<HTMLElement>('[data-walk]')?.dataset['walk'];
    if (way !== undefined) this.#go(way === 'next' ? 1 : -1);
    const link = event.target.closest<HTMLAnchorElement>('a[data-walk-here]');
    const isPlain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (link === null || !isPlain) return;
    event.preventDefault();
    history.replaceState(history.state, '', link.hash);
    const step = link.closest<HTMLElement>('[data-part]');
    this.#goTo(this.#steps.findIndex((one) => one === step));
  }

  #press(event: KeyboardEvent): void {
    const way = wayOfKey(event, getComputedStyle(this).direction === 'rtl');
    if (way === 0 || !this.#isWalking) return;
    event.preventDefault();
    this.#go(way);
  }

  #go(way: 1 | -1): void {
    const index = (this.#wanted ?? this.#current) + way;
    if (index >= -1 && index < this.#steps.length) this.#goTo(index);
  }

  #goTo(index: number): void {
    const step = this.#steps[index];
    const status = this.querySelector('[role="status"]');
    if (status !== null) status.textContent = this.#said(index);
    if (!this.#isRead) {
      this.#show(index);
      return;
    }
    this.#wanted = index;
    if (step === undefined) this.#scrollToBeginning();
    else step.scrollIntoView({ block: 'center', behavior: 'smooth' });
  }

  /** There the picture stands where it will stay, and nothing is read of its parts yet. */
  #scrollToBeginning(): void {
    const pinned = this.querySelector('.pinned');
    const stays = pinned === null ? 0 : Number.parseFloat(getComputedStyle(pinned).top);
    const top = window.scrollY + this.getBoundingClientRect().top - stays;
    window.scrollTo({ top, behavior: 'smooth' });
  }

  #show(index: number): void {
    this.#current = index;
    for (const [at, step] of this.#steps.entries()) {
      if (at === index) step.setAttribute('aria-current', 'step');
      else step.removeAttribute('aria-current');
    }
    const position = this.querySelector('[data-walk-position]');
    if (position !== null) position.textContent = this.#said(index);
    const ends = { previous: index === -1, next: index === this.#steps.length - 1 };
    for (const [way, isEnd] of Object.entries(ends)) {
      this.querySelector(`[data-walk="${way}"]`)?.setAttribute('aria-disabled', String(isEnd));
    }
    this.#stage?.show(this.#steps[index]);
  }

  #said(index: number): string {
    return this.#steps[index]?.dataset['said'] ?? this.dataset['whole'] ?? '';
  }
}

customElements.define('sojourn-walk', SojournWalk);
