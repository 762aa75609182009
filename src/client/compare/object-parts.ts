/** What the page of an object shows of it, as elements that may be put elsewhere. */
export interface ObjectParts {
  readonly address: string;
  readonly title: string;
  /** Children of what the page marks with `data-shown`, by its name. */
  readonly shown: ReadonlyMap<string, readonly Node[]>;
  /** Values by the label of their row, in the page's order. */
  readonly facts: ReadonlyMap<string, readonly (readonly Node[])[]>;
}

const pages = new Map<string, Promise<Document>>();

/** Reads an object from its own page; each page is fetched once. Rejects when it does not come. */
export async function objectParts(address: string): Promise<ObjectParts> {
  const known = pages.get(address) ?? fetchPage(address);
  pages.set(address, known);
  const page = await known.catch((problem: unknown) => {
    pages.delete(address);
    throw problem;
  });
  const shown = [...page.querySelectorAll<HTMLElement>('main [data-shown]')].map(
    (element) => [element.dataset['shown'] ?? '', copies(element)] as const,
  );
  const rows = [...page.querySelectorAll('#facts dl > div')].map((row) => {
    const label = row.querySelector('dt')?.textContent.trim() ?? '';
    return [label, [...row.querySelectorAll('dd')].map(copies)] as const;
  });
  const title = page.querySelector('h1')?.textContent.trim() ?? '';
  return { address, title, shown: new Map(shown), facts: new Map(rows) };
}

async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

function copies(element: Element): readonly Node[] {
  return [...element.childNodes].map((node) => document.importNode(node, true));
}
