import { canonicalTag } from './tags.ts';

/** The name of a sign language as the institutions of its community write it. */
export interface SignLanguageName {
  readonly name: string;
  /** Language of the name. */
  readonly lang: string;
}

/** By ISO 639-3 code. CLDR names hardly any of them. */
const names: Readonly<Record<string, SignLanguageName>> = {
  ase: { name: 'American Sign Language', lang: 'en' },
  asf: { name: 'Auslan', lang: 'en' },
  bfi: { name: 'British Sign Language', lang: 'en' },
  bzs: { name: 'Língua Brasileira de Sinais', lang: 'pt' },
  csc: { name: 'Llengua de signes catalana', lang: 'ca' },
  csl: { name: '中国手语', lang: 'zh-Hans' },
  dse: { name: 'Nederlandse Gebarentaal', lang: 'nl' },
  fsl: { name: 'Langue des signes française', lang: 'fr' },
  gsg: { name: 'Deutsche Gebärdensprache', lang: 'de' },
  ils: { name: 'International Sign', lang: 'en' },
  ise: { name: 'Lingua dei segni italiana', lang: 'it' },
  jsl: { name: '日本手話', lang: 'ja' },
  mfs: { name: 'Lengua de Señas Mexicana', lang: 'es' },
  psr: { name: 'Língua Gestual Portuguesa', lang: 'pt' },
  ssp: { name: 'Lengua de signos española', lang: 'es' },
  tsm: { name: 'Türk İşaret Dili', lang: 'tr' },
  xms: { name: 'لغة الإشارة المغربية', lang: 'ar' },
};

/** The name of a sign language in the language of its country; `undefined` for one not listed here. */
export function signLanguageName(tag: string): SignLanguageName | undefined {
  return names[canonicalTag(tag) ?? tag];
}
