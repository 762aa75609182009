import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { forEdition } from '#src/exhibition/gate/for-edition.ts';
import type { PublishedExhibition } from '#src/exhibition/gate/edition.ts';
import { lookOf } from '#src/exhibition/shown-look.ts';
import type { Exhibition } from '#src/exhibition/types.ts';
import { charactersByScript } from '#src/exports/fonts/characters-by-script.ts';
import { exhibitionWords } from '#src/exports/fonts/exhibition-words.ts';
import { fontPlan } from '#src/exports/fonts/font-plan.ts';
import type { FontCut } from '#src/exports/fonts/types.ts';
import { makeLocale } from '#src/i18n/locales.ts';
import { makePseudo, pseudoTag } from '#src/i18n/pseudo.ts';
import { stringTables } from '#src/i18n/string-tables.ts';
import { preparedCards } from '#src/integrations/cards/prepared-cards.ts';
import { buildFonts } from '#src/integrations/fonts/build-fonts.ts';
import { writeLook } from '#src/integrations/look/write-look.ts';
import { writeReadingScript } from '#src/integrations/reading/write-reading-script.ts';
import { lookCss } from '#src/look/look-css.ts';
import type { PreparedSite } from '#src/reading/prepared-site.ts';
import type { Progress, Task } from '#src/reading/progress.ts';
import type { Settings } from '#src/reading/settings.ts';
import { makeRoutes } from '#src/routes.ts';
import type { SiteFonts } from '#src/views/view-context.ts';
import { codeDigest } from './code-digest.ts';
import type { PageRegister } from './page-register.ts';

/** Everything that pages are made from: the exhibition behind the gate, its fonts, and what may stay. */
export async function prepare(input: {
  readonly exhibition: Exhibition;
  readonly settings: Settings;
  readonly root: string;
  readonly earlierPages: PageRegister;
  readonly progress: Progress;
}): Promise<PreparedSite> {
  const { settings, root, earlierPages, progress } = input;
  const whole = settings.pseudo ? withPseudoLocale(input.exhibition) : input.exhibition;
  const { today, drafts } = settings;
  const exhibition = forEdition(whole, { kind: 'web', from: today, drafts });
  const { fonts, cuts } = await siteFonts({ exhibition, settings, root, progress });
  const { base, contentRoot, outFolder, site } = settings;
  const { file } = makeRoutes(base);
  const look = {
    ...(await writeLook({ exhibition, contentRoot, outFolder, file })),
    readingScript: file(await writeReadingScript({ root, outFolder })),
  };
  const words = [...exhibition.strings];
  const making = await codeDigest(root, { base, outFolder, site, drafts, words });
  const cards = settings.cards && site !== '' ? preparedCards(exhibition, cuts) : undefined;
  const pages = new Map();
  return {
    settings,
    exhibition,
    fonts,
    look,
    making,
    earlierPages,
    pages,
    ...(cards && { cards }),
  };
}

async function siteFonts(input: {
  readonly exhibition: PublishedExhibition;
  readonly settings: Settings;
  readonly root: string;
  readonly progress: Progress;
}): Promise<{ readonly fonts: SiteFonts; readonly cuts: readonly FontCut[] }> {
  const { exhibition, settings, root, progress } = input;
  const { edition } = exhibition;
  const look = lookOf(exhibition, edition.venue);
  const plan = fontPlan({
    locales: exhibition.locales,
    characters: charactersByScript(exhibitionWords(exhibition)),
    typefaces: look.typefaces,
  });
  const { outFolder, cacheFolder } = settings;
  const faces = plan.faces.length;
  let task: Task | undefined;
  let cut = 0;
  const built = await buildFonts({
    plan,
    // The first sheet of every page says the order of the layers, in whatever order the others come.
    rules: readFileSync(join(root, 'src/styles/layers.css'), 'utf8') + lookCss(look),
    outFolder,
    cacheFolder: join(cacheFolder, 'fonts'),
    progress: () => {
      task ??= progress.begin('fonts', faces);
      task.advance();
      cut += 1;
    },
  });
  // The others were cut by an earlier build.
  task?.advance(faces - cut);
  task?.end();
  const { file } = makeRoutes(settings.base);
  const preload = Object.entries(built.preload).map(([tag, paths]) => [tag, paths.map(file)]);
  return {
    fonts: {
      css: file(built.cssPath),
      preload: Object.fromEntries(preload) as SiteFonts['preload'],
    },
    cuts: built.files,
  };
}

/** A language whose interface words are marked, so that a literal word in a component stands out. */
function withPseudoLocale(exhibition: Exhibition): Exhibition {
  const { en } = stringTables;
  const fallback = exhibition.locales.map(({ tag }) => tag);
  const locale = makeLocale({ tag: pseudoTag, name: pseudoTag, script: 'Latn', fallback });
  return {
    ...exhibition,
    locales: [...exhibition.locales, locale],
    strings: new Map([...exhibition.strings, [pseudoTag, makePseudo(en)]]),
  };
}
