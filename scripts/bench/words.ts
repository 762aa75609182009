/** Words by script, so that a bench text is set, counted and indexed like a real one. */
const vocabularies: Readonly<Record<string, readonly string[]>> = {
  Arab: 'أزرق كوبالت نجمة خزف بلاط ماء طريق قافلة ورشة يد نار فرن مدينة سوق زخرفة خط دائرة ذاكرة بيت باب صحن'.split(
    ' ',
  ),
  Jpan: '青 白 波 器 土 窯 火 海 道 町 手 花 星 形 線 皿 壺 水 空 風 文様'.split(' '),
  Latn: 'azul agua barro horno mano camino ciudad estrella blue clay kiln hand road town star water line circle dish'.split(
    ' ',
  ),
};

/** Numbers from 0 up to 1, always the same ones for a seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `count` words in a script; Latin ones for a script that has no vocabulary here. */
export function words(count: number, script: string, random: () => number): string {
  const vocabulary = vocabularies[script] ?? vocabularies['Latn'] ?? [];
  const picked = Array.from(
    { length: count },
    () => vocabulary[Math.floor(random() * vocabulary.length)],
  );
  return picked.join(script === 'Jpan' ? '' : ' ');
}
