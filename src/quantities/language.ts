/** How a value stands to what was measured or asked for. */
export type Comparator = '=' | '≈' | '>' | '≥' | '<' | '≤' | 'up to';

/** What a language calls units and comparisons. Words are in lower case; a field adds its own beside these. */
export interface Language {
  /** A word for a unit, and the unit as an expression: `hours` → `h`. */
  readonly units: Readonly<Record<string, string>>;
  /** Words before a number, and what they say of it. */
  readonly before: Readonly<Record<string, Comparator>>;
  /** Words behind a number and its unit. */
  readonly behind: Readonly<Record<string, Comparator>>;
  /** Words between the ends of a range. */
  readonly to: readonly string[];
  /** Words that begin a range, with the word between its ends. */
  readonly between: Readonly<Record<string, string>>;
  /** Words that multiply the number before them. */
  readonly times: Readonly<Record<string, number>>;
}

const all = <Value>(value: Value, words: string): Readonly<Record<string, Value>> =>
  Object.fromEntries(words.split('|').map((word) => [word, value]));

export const english: Language = {
  units: {
    ...all('h', 'hours|hour|hrs|hr'),
    ...all('min', 'minutes|minute|mins'),
    ...all('s', 'seconds|second|sec|secs'),
    ...all('d', 'days|day'),
    ...all('week', 'weeks'),
    ...all('month', 'months'),
    ...all('year', 'years|yr|yrs'),
    ...all('cycles', 'cycles|cycle'),
    ...all('%', 'percent|per cent|pct'),
    ...all('um', 'microns|micron|micrometers|micrometres'),
    ...all('nm', 'nanometers|nanometres'),
    ...all('degC', 'degrees celsius|degree celsius|celsius|deg c|degc'),
    ...all('deg', 'degrees|degree'),
    ...all('angstrom', 'angstroms|angstrom'),
    ...all('V', 'volts|volt'),
    ...all('mV', 'millivolts|millivolt'),
  },
  before: {
    ...all('≥', 'at least|no less than|not less than|minimum of|minimum|min.|min'),
    ...all('≤', 'at most|no more than|not more than|maximum of|maximum|max.|max'),
    ...all(
      '>',
      'more than|greater than|higher than|larger than|longer than|over|above|exceeding|exceeds|beyond|surpassing|in excess of',
    ),
    ...all('<', 'less than|lower than|smaller than|shorter than|fewer than|under|below'),
    ...all('up to', 'up to|as much as|as high as|as long as'),
    ...all('≈', 'about|around|approximately|approx.|approx|ca.|ca|circa|nearly|almost|roughly|close to|some'),
    ...all('=', 'equal to|equals|exactly'),
  },
  behind: { ...all('≥', 'or more|or longer|or higher|and above|and more'), ...all('≤', 'or less|or lower|or fewer') },
  to: ['to'],
  between: { between: 'and', from: 'to' },
  times: {},
};

export const chinese: Language = {
  units: {
    ...all('h', '小时|个小时|时'),
    ...all('min', '分钟'),
    ...all('s', '秒'),
    ...all('d', '天'),
    ...all('cycles', '圈|次循环|个循环|循环|次|周'),
    ...all('mV', '毫伏'),
    ...all('V', '伏特|伏'),
    ...all('um', '微米'),
    ...all('nm', '纳米'),
    ...all('degC', '摄氏度|度'),
    ...all('mAh', '毫安时'),
    ...all('mA', '毫安'),
    ...all('mAh/cm2', '毫安时每平方厘米'),
    ...all('mA/cm2', '毫安每平方厘米'),
    ...all('mAh/g', '毫安时每克'),
  },
  before: {
    ...all('>', '超过|大于|高于|多于|长于'),
    ...all('<', '小于|低于|少于|不足'),
    ...all('≥', '至少|不少于|不低于'),
    ...all('≤', '至多|不超过|不高于'),
    ...all('up to', '高达|长达|达到|达'),
    ...all('≈', '约为|大约|约|近'),
    ...all('=', '等于|为'),
  },
  behind: { ...all('≥', '以上|及以上'), ...all('≤', '以下|及以下|以内') },
  to: ['至', '到'],
  between: {},
  times: { 万: 10000, 千: 1000, 百: 100 },
};

export const german: Language = {
  units: {
    ...all('h', 'stunden|stunde|std.|std'),
    ...all('min', 'minuten|minute'),
    ...all('s', 'sekunden|sekunde'),
    ...all('d', 'tage|tag|tagen'),
    ...all('cycles', 'zyklen|zyklus'),
    ...all('%', 'prozent'),
  },
  before: {
    ...all('>', 'mehr als|über|größer als|länger als'),
    ...all('<', 'weniger als|unter|kleiner als|kürzer als'),
    ...all('≥', 'mindestens'),
    ...all('≤', 'höchstens'),
    ...all('up to', 'bis zu'),
    ...all('≈', 'etwa|rund|ungefähr|circa|fast'),
  },
  behind: {},
  to: ['bis'],
  between: { zwischen: 'und', von: 'bis' },
  times: {},
};

/** The languages in which values are read. */
export const languages: readonly Language[] = [english, chinese, german];
