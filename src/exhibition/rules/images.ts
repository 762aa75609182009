import { issue, type Issue } from '#src/issues/issue.ts';
import { nearest } from '../nearest.ts';
import type { Text } from '../types.ts';
import { contributions, type AnyContribution, type Rule, type RuleInput } from './rule.ts';

/** Below this a picture looks soft on a phone: the longest side, in pixels. */
export const smallestImage = 800;

/**
 * Images are there, large enough, and described in every language of their contribution.
 * `image-missing`, `image-small`, `image-alt-missing`, `image-alt-unknown`, `region-outside`,
 * `id-duplicate`
 */
export const imagesDescribed: Rule = (input) =>
  contributions(input.exhibition).flatMap((entry) => [
    ...imageFiles(entry, input),
    ...[...entry.texts.byLocale.values()].flatMap((text) => descriptions(text, entry, input)),
  ]);

function imageFiles(entry: AnyContribution, input: RuleInput): readonly Issue[] {
  const { exhibition, lineOf } = input;
  const issues: Issue[] = [];
  const seen = new Map<string, number>();
  for (const [index, image] of entry.facts.images.entries()) {
    const place = { file: entry.file, line: lineOf(entry.file, ['images', index]) };
    const path = entry.folder + image.file;
    const first = seen.get(image.id);
    if (first !== undefined) {
      const line = lineOf(entry.file, ['images', first]);
      const values = { kind: 'image', id: image.id, first: String(line ?? '') };
      issues.push(issue('id-duplicate', place, values));
    }
    seen.set(image.id, first ?? index);
    if (!exhibition.media.has(path)) {
      const near = nearest(path, exhibition.media).slice(entry.folder.length);
      issues.push(issue('image-missing', place, { name: image.file, nearest: near }));
      continue;
    }
    const facts = exhibition.images.get(path);
    if (facts === undefined) continue;
    const { width, height } = facts;
    if (facts.format !== 'svg' && Math.max(width, height) < smallestImage) {
      const values = { width: `${width}`, height: `${height}`, minimum: `${smallestImage}` };
      issues.push(issue('image-small', { file: path }, values));
    }
    for (const [number, region] of image.regions.entries()) {
      if (region.x + region.width <= width && region.y + region.height <= height) continue;
      const line = lineOf(entry.file, ['images', index, 'regions', number]);
      const values = { region: region.id, width: `${width}`, height: `${height}` };
      issues.push(issue('region-outside', { file: entry.file, line }, values));
    }
  }
  return issues;
}

function descriptions(text: Text, entry: AnyContribution, input: RuleInput): readonly Issue[] {
  const { lineOf } = input;
  const ids = entry.facts.images.map(({ id }) => id);
  const missing = ids
    .filter((id) => text.front.images[id] === undefined)
    .map((image) =>
      issue(
        'image-alt-missing',
        { file: text.file, line: lineOf(text.file, ['images']) },
        { image, language: text.locale, id: entry.id },
      ),
    );
  const unknown = Object.keys(text.front.images)
    .filter((id) => !ids.includes(id))
    .map((image) =>
      issue(
        'image-alt-unknown',
        { file: text.file, line: lineOf(text.file, ['images', image]) },
        { image, nearest: nearest(image, ids) },
      ),
    );
  return [...missing, ...unknown];
}
