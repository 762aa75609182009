import { areSiblings } from './follow/sibling-paths.ts';

/**
 * Between a card and the page that it leads to, the picture is seen to move, where browsers can.
 * The page of an object names its picture in its style; cards are named here, one at a time, since
 * two of one name would stop it.
 */
const name = 'followed-picture';

let named: readonly HTMLElement[] = [];

addEventListener('pageswap', ({ viewTransition, activation }) => {
  if (viewTransition === null) return;
  forget();
  const to = pathOf(activation?.entry.url);
  const card = pictureLeadingTo(to);
  if (card !== undefined) call(card, name);
  const own = ownPicture();
  // From one object to another nothing moves but the picture of a card that was followed.
  if (own !== null && (card !== undefined || areSiblings(to, location.pathname))) call(own, 'none');
});

addEventListener('pagereveal', ({ viewTransition }) => {
  forget();
  if (viewTransition === null || ownPicture() !== null) return;
  const card = pictureLeadingTo(pathOf(navigation.activation?.from?.url));
  if (card !== undefined) call(card, name);
});

function call(picture: HTMLElement, given: string): void {
  picture.style.viewTransitionName = given;
  named = [...named, picture];
}

/** A page that the browser kept may be shown again. */
function forget(): void {
  for (const picture of named) picture.style.viewTransitionName = '';
  named = [];
}

function ownPicture(): HTMLElement | null {
  return document.querySelector('[data-own-picture] img');
}

/** The picture in sight of the card that leads there. */
function pictureLeadingTo(path: string): HTMLElement | undefined {
  for (const card of document.querySelectorAll('[data-card]')) {
    const picture = card.querySelector('img');
    if (card.querySelector('a')?.pathname === path && picture && isInSight(picture)) return picture;
  }
  return undefined;
}

function isInSight(picture: HTMLElement): boolean {
  const { top, bottom, height } = picture.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < innerHeight;
}

function pathOf(address: string | null | undefined): string {
  return address ? new URL(address).pathname : '';
}
