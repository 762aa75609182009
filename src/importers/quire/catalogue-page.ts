import { parse } from 'yaml';
import { z } from 'astro/zod';

const front = z.object({
  title: z.string().trim().min(1),
  subtitle: z.string().trim().min(1).optional(),
  object: z.array(z.object({ id: z.union([z.string(), z.number()]).transform(String) })).min(1),
});

/** A page of the catalogue about one object. */
export interface CataloguePage {
  readonly file: string;
  /** Catalogue number. */
  readonly number: string;
  readonly title: string;
  readonly subtitle?: string | undefined;
  /** Sections in their order, as they are written; the part before the first heading has none. */
  readonly sections: readonly { readonly heading: string; readonly text: string }[];
}

/** The page in a Markdown file; `undefined` when it is about no object. */
export function cataloguePage(file: string, text: string): CataloguePage | undefined {
  const [, head = '', body = ''] = /^---\r?\n(.*?)\r?\n---\r?\n(.*)$/su.exec(text) ?? [];
  const read = front.safeParse(head === '' ? {} : parse(head, { uniqueKeys: false }));
  if (!read.success) return undefined;
  const { title, subtitle, object } = read.data;
  const sections = body.split(/^(?=##\s)/mu).map((part) => {
    const [, heading = ''] = /^##\s+(.*)$/mu.exec(part) ?? [];
    return { heading, text: heading === '' ? part : part.slice(part.indexOf('\n') + 1) };
  });
  return { file, number: object[0]?.id ?? '', title, subtitle, sections };
}
