import { issue, type Issue, type IssuePlace } from '#src/issues/issue.ts';
import { imageFormats, isPictureName } from '#src/schema/image-facts.ts';
import { nearest } from '#src/issues/nearest.ts';
import type { Text } from '../types.ts';
import { nearestFile } from './nearest-file.ts';
import { contributions, type AnyContribution, type Rule, type RuleInput } from './rule.ts';

/** Below this a picture looks soft on a phone: the longest side, in pixels. */
export const smallestImage = 800;

/**
 * Images are there, large enough, and described in every language of their contribution.
 * `image-missing`, `image-unreadable`, `image-small`, `image-alt-missing`, `image-alt-unknown`, `region-outside`,
 * `id-duplicate`
 */
export const imagesDescribed: Rule = (input) =>
  contributions(input.exhibition).flatMap((entry) => [
    ...imageFiles(entry, input),
    ...[...entry.texts.byLocale.values()].flatMap((text) => descriptions(text, entry, input)),
  ]);

function imageFiles(entry: AnyContribution, input: RuleInput): readonly Issue[] {
  const { file, folder, facts } = entry;
  const { exhibition, lineOf } = input;
  const issues: Issue[] = [];
  const seen = new Map<string, number>();
  for (const [index, image] of facts.images.entries()) {
    const at = (...path: readonly PropertyKey[]): IssuePlace => ({
      file,
      line: lineOf(file, ['images', index, ...path]),
    });
    const first = seen.get(image.id);
    if (first !== undefined) {
      const line = lineOf(file, ['images', first]);
      const values = { kind: 'image', id: image.id, first: `${file}:${line ?? ''}` };
      issues.push(issue('id-duplicate', at('id'), values));
    }
    seen.set(image.id, first ?? index);
    const path = folder + image.file;
    if (!exhibition.media.has(path)) {
      const near = nearestFile(image.file, folder, exhibition.media);
      issues.push(issue('image-missing', at('file'), { name: image.file, nearest: near }));
      continue;
    }
    const found = exhibition.images.get(path);
    if (found === undefined) {
      // The reader of the files says why a picture has no facts; other files it does not open.
      if (isPictureName(path)) continue;
      const reason = `${/[^./]*$/u.exec(path)?.[0] ?? ''} ≠ ${imageFormats.join(', ')}`;
      issues.push(issue('image-unreadable', at('file'), { reason }));
      continue;
    }
    const { width, height, format } = found;
    if (format !== 'svg' && Math.max(width, height) < smallestImage) {
      const values = { width: `${width}`, height: `${height}`, minimum: `${smallestImage}` };
      issues.push(issue('image-small', { file: path }, values));
    }
    for (const [number, region] of image.regions.entries()) {
      if (region.x + region.width <= width && region.y + region.height <= height) continue;
      const values = { region: region.id, width: `${width}`, height: `${height}` };
      issues.push(issue('region-outside', at('regions', number), values));
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
