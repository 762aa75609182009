import { countWords } from '#src/exhibition/rules/texts.ts';
import { contributions, type AnyContribution } from '#src/exhibition/rules/rule.ts';
import type { Text } from '#src/exhibition/types.ts';
import { proseText } from '#src/prose/prose-text.ts';
import { rotated } from '#src/exhibition/rotation.ts';
import { partnerLink } from './card.ts';
import { evaluationSections } from './evaluation.ts';
import type { AboutSection } from './types.ts';
import type { ViewContext } from './view-context.ts';

/** How evenly the partners and the languages are heard, counted from what is published. */
export function impactSections(context: ViewContext): readonly AboutSection[] {
  const { exhibition, formats, strings } = context;
  const all = contributions(exhibition);
  const count = (number: number): string => formats.number(number);
  const partners = rotated([...exhibition.partners.keys()], context.locale.tag).map((id) => {
    const own = all.filter(({ partners: by }) => by.includes(id));
    const of = (kind: string): string => count(own.filter((entry) => entry.kind === kind).length);
    const spoken = strings.t('count.words', { count: words(own) });
    const cells = [of('object'), of('story'), of('lesson'), of('perspective'), spoken];
    return { head: partnerLink(id, context), cells: cells.map((text) => ({ text })) };
  });
  const languages = exhibition.locales.map(({ tag }) => {
    const present = all.filter(({ texts }) => texts.byLocale.has(tag)).length;
    const share = all.length === 0 ? 0 : Math.round((present / all.length) * 100);
    return {
      head: { text: formats.languageName(tag) },
      cells: [{ text: count(present) }, { text: count(share), share: share / 100 }],
    };
  });
  return [
    {
      id: 'partners',
      heading: strings.t('nav.partners'),
      paragraphs: [{ text: strings.t('impact.intro') }],
      links: [],
      table: {
        columns: [
          { text: strings.t('kind.partner') },
          { text: strings.t('nav.objects') },
          { text: strings.t('nav.stories') },
          { text: strings.t('nav.lessons') },
          { text: strings.t('perspective.heading') },
          { text: strings.t('credits.texts') },
        ],
        rows: partners,
      },
    },
    {
      id: 'languages',
      heading: strings.t('language.label'),
      paragraphs: [],
      links: [],
      table: {
        columns: [
          { text: strings.t('language.label') },
          { text: strings.t('credits.texts') },
          { text: '%' },
        ],
        rows: languages,
      },
    },
    ...evaluationSections(context),
  ];
}

/** Words of the source texts: translations do not make a partner louder. */
function words(entries: readonly AnyContribution[]): number {
  return entries.reduce((sum, { texts }) => {
    const source = texts.source === undefined ? undefined : texts.byLocale.get(texts.source);
    if (source === undefined) return sum;
    return sum + wordsOf(source);
  }, 0);
}

// The same texts are counted for the page in every language.
const counted = new WeakMap<Text, number>();

function wordsOf(text: Text): number {
  const known = counted.get(text);
  if (known !== undefined) return known;
  const count = countWords(`${text.front.summary ?? ''} ${proseText(text.body)}`, text.locale);
  counted.set(text, count);
  return count;
}
