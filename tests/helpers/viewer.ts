import type { Locator, Page } from 'playwright-core';
import type { ViewerWords } from '#src/client/viewer/view-words.ts';

/** The closer view of a page, once it is open. */
export interface OpenViewer {
  readonly dialog: Locator;
  readonly words: ViewerWords;
  /** What is said politely of the state. */
  status(): Promise<string>;
  press(name: string): Promise<void>;
  /** What each picture shows, as a digest of its pixels. */
  seen(): Promise<readonly string[]>;
}

/** Presses the first button that opens the closer view within `scope`, and waits for the pictures. */
export async function openViewer(page: Page, scope = 'main'): Promise<OpenViewer> {
  await page.locator(`${scope} sojourn-closer button`).first().click();
  const dialog = page.locator('dialog[open]');
  const words = JSON.parse((await dialog.getAttribute('data-words')) ?? '') as ViewerWords;
  const status = async (): Promise<string> =>
    (await dialog.locator('[role="status"]').textContent()) ?? '';
  await page.waitForFunction(
    (whole) => document.querySelector('dialog [role="status"]')?.textContent === whole,
    words.whole,
  );
  return {
    dialog,
    words,
    status,
    press: (name) => dialog.locator(`[data-viewer-do="${name}"]`).click(),
    seen: () => dialog.locator('canvas').evaluateAll(digests),
  };
}

/** Runs in the page. */
function digests(canvases: readonly Element[]): readonly string[] {
  return canvases.map((canvas) => {
    let hash = 0;
    for (const character of (canvas as HTMLCanvasElement).toDataURL()) {
      hash = (Math.imul(hash, 31) + character.charCodeAt(0)) >>> 0;
    }
    return String(hash);
  });
}
