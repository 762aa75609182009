import type { z } from 'astro/zod';
import { stringify } from 'yaml';
import type { objectSchema } from '#src/schema/object.ts';
import type { textSchema } from '#src/schema/text.ts';

/** An object read from an export, as its files are going to say it. */
export interface DraftObject {
  /** `partner/object` */
  readonly id: string;
  readonly facts: z.input<typeof objectSchema>;
  readonly text: {
    readonly locale: string;
    readonly front: z.input<typeof textSchema>;
    /** Safe MDX. */
    readonly body: string;
  };
  /** Image files to copy: name in the object's folder, path in the source. */
  readonly images: readonly { readonly file: string; readonly from: string }[];
}

/** A file of a content root: path below it, with `/` on every system, and its text. */
export type ContentFile = readonly [path: string, text: string];

/** Folder of an object below the content root. */
export function objectFolder(id: string): string {
  const [partner = '', slug = ''] = id.split('/');
  return `partners/${partner}/objects/${slug}`;
}

/** `object.yaml` and the text of one object. */
export function objectFiles({ id, facts, text }: DraftObject): readonly ContentFile[] {
  const folder = objectFolder(id);
  return [
    [`${folder}/object.yaml`, yamlText(facts)],
    [`${folder}/${text.locale}.mdx`, textFile(text.front, text.body)],
  ];
}

/** A text file: front matter between two lines of `---`, then the words. */
export function textFile(front: z.input<typeof textSchema>, body: string): string {
  return `---\n${yamlText(front)}---\n\n${body.trim()}\n`;
}

/** A value as YAML with long lines left whole, so that a change touches one line. */
export function yamlText(value: unknown): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false });
}
