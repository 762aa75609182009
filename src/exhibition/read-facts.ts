import type { z } from 'astro/zod';
import { issue, type Issue } from '#src/issues/issue.ts';
import { innerSchema, schemaAt } from '#src/schema/at-path.ts';
import { excerpt, fieldIssues } from './field-issues.ts';
import type { ReadYaml } from './read-yaml.ts';
import { withoutUnknownFields } from './unknown-fields.ts';

/**
 * Checks the values of one YAML document against its schema.
 *
 * @returns every problem found: `yaml-*`, `yaml-not-fields`, `field-unknown` (with the nearest
 * known field), `field-missing`, `field-type`, `field-value`; and the facts, or `undefined` when
 * they cannot be used. When unknown fields are all that is wrong, the facts come without them, and
 * a misspelt one under its real name, so that the rules across files see the rest in the same run.
 */
export function readFacts<Schema extends z.ZodType>(input: {
  readonly schema: Schema;
  readonly yaml: ReadYaml;
  readonly file: string;
}): { readonly facts: z.output<Schema> | undefined; readonly issues: readonly Issue[] } {
  const { schema, yaml, file } = input;
  if (yaml.issues.length > 0) return { facts: undefined, issues: yaml.issues };
  if (yaml.value !== null && yaml.value !== undefined && !isMap(yaml.value)) {
    const values = { value: excerpt(yaml.value) };
    const place = { file, line: yaml.lineOf([]) };
    return { facts: undefined, issues: [issue('yaml-not-fields', place, values)] };
  }
  // Most files are right as they stand; only the others are worth a second look.
  const plain = schema.safeParse(yaml.value ?? {});
  if (plain.success) return { facts: plain.data, issues: [] };
  const value = writtenAsText(schema, yaml.value ?? {});
  const result = schema.safeParse(value);
  if (result.success) return { facts: result.data, issues: [] };
  const issuesOf = (error: z.ZodError, read: unknown): readonly Issue[] =>
    error.issues.flatMap((found) =>
      fieldIssues({ found, schema, value: read, yaml, file, prefix: [] }),
    );
  const unknown = issuesOf(result.error, value).filter(({ code }) => code === 'field-unknown');
  if (unknown.length === 0) return { facts: undefined, issues: issuesOf(result.error, value) };

  const mended = withoutUnknownFields(schema, value);
  const again = schema.safeParse(mended);
  if (again.success) return { facts: again.data, issues: unknown };
  const rest = issuesOf(again.error, mended).filter(({ code }) => code !== 'field-unknown');
  return { facts: undefined, issues: [...unknown, ...rest] };
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A number where text is asked for is that text: `accession: 1934`. */
function writtenAsText(schema: z.core.$ZodType, value: unknown): unknown {
  if (Array.isArray(value)) {
    const element = schemaAt(schema, [0]);
    return element === undefined ? value : value.map((item) => writtenAsText(element, item));
  }
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => {
        const field = schemaAt(schema, [key]);
        return [key, field === undefined ? item : writtenAsText(field, item)];
      }),
    );
  }
  const kind = innerSchema(schema)._zod.def.type;
  return typeof value === 'number' && kind === 'string' ? String(value) : value;
}
