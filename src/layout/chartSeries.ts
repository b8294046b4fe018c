import * as words from '#words/chartTexts.ts';
import type { Series } from '../derive/series.ts';

/** What the colours of a chart tell apart: `flour`, and the titles of the series. */
export interface SeriesNames {
  readonly label: string;
  readonly titles: readonly string[];
}

/** The series that occur: those of their own in order, then the others, several and none. */
export const seriesPresent = (all: readonly Series[]): readonly Series[] => {
  const rank = (one: Series): number =>
    typeof one === 'number' ? one : 100 + ['other', 'several', 'none'].indexOf(one);
  return [...new Set(all)].sort((a, b) => rank(a) - rank(b));
};

/** What a series is called in a legend. */
export function seriesWords({ label, titles }: SeriesNames, series: Series): string {
  switch (series) {
    case 'other':
      return words.another(label);
    case 'several':
      return words.oneOfSeveral(label);
    case 'none':
      return words.notStated(label);
    default:
      return titles[series] ?? '';
  }
}
