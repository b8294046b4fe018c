/** Words of which a name is that of a body. */
const bodies = new Set(
  (
    'consortium collaboration team group institute institut institution university universität université laboratory laboratories lab labs society ' +
    'association committee commission agency centre center council foundation department ministry project network initiative company ' +
    'corporation editors contributors authors academy organization organisation programme program bureau office board union federation ' +
    'survey administration inc inc. ltd ltd. gmbh corp corp. llc ag plc force alliance partnership college school hospital service'
  ).split(' '),
);

/** Whether words are the name of a body and not of a person. */
export const isBody = (words: readonly string[]): boolean =>
  words[0] === 'The' ||
  words.some((word) => bodies.has(word.toLowerCase().replace(/,$/, ''))) ||
  (words.length > 2 && words.slice(1).some((word) => /^(?:&|and|of|for|on|in)$/.test(word))) ||
  (words.length === 1 && /^\p{Lu}{3,}$/u.test(words[0]!));

/** Particles, which are written small and stand before the family name. */
export const particles: ReadonlySet<string> = new Set(
  "de del della dello di da das do dos du des d' van von vom vander der den het 't ’t ter ten te zu zur zum af av la le las los el al y e bin ibn ben".split(
    ' ',
  ),
);

/** Words with a capital that begin a family name of several words. */
export const openers: ReadonlySet<string> = new Set(
  'Ó Ní Nic Mac Mc Van Von De Del Della Di Da Dos Du Le La El Al Ben Bin Ibn Abu Abdel St. Saint Ter Ten'.split(' '),
);

/** What stands behind a name. */
export const isSuffix = (word: string): boolean =>
  /^(?:Jr\.?|Sr\.?|Jnr\.?|Snr\.?|II|III|IV|2nd|3rd|Esq\.?)$/.test(word);

/** What is said to people and is no part of their names. */
export const isTitle = (word: string): boolean => /^(?:Prof\.?|Professor|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Sir)$/.test(word);

/** Initials with their points: `L.`, `Z.J.`, `J.-P.`, `Yu.`. */
export const isInitials = (word: string): boolean => /^(?:\p{Lu}\p{M}?\p{Ll}?\.-?)+$/u.test(word);

/** Initials without points, at most three: `L`, `LJ`, `J-P`. */
export const isBareInitials = (word: string): boolean => /^\p{Lu}(?:-?\p{Lu}){0,2}$/u.test(word);

/** Chinese family names of two characters. */
export const compoundFamilies: ReadonlySet<string> = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 慕容 令狐 司徒 夏侯 南宫 端木 百里 歐陽 司馬 諸葛'.split(' '),
);
