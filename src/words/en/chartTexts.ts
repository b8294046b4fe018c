const scales = { linear: '', log: ', log scale', loss: ', log scale of the loss' };
/** The axis of a chart that the vocabulary has no words for. */
export const axis = (title: string, unit: string, scale: keyof typeof scales): string =>
  `${title}${unit === '' ? '' : ` (${unit})`}${scales[scale]}`;
export const lacks = (title: string, along: string | undefined): string =>
  `${along === undefined ? '' : `no ${along} or `}no ${title}`;
export const another = (label: string): string => `another ${label}`;
export const oneOfSeveral = (label: string): string => `${label}: one of several, not stated which`;
export const notStated = (label: string): string => `${label} not stated`;
export const notReported = (label: string): string => `${label} not reported`;
/** A point for those who do not see it. */
export const point = (
  subject: string,
  value: string,
  qualifier: string | undefined,
  beside: string | undefined,
): string =>
  `${subject}: ${value}${qualifier === undefined ? '' : ` (${qualifier})`}${beside === undefined ? '' : ` over ${beside}`}`;
export const places = (all: readonly string[]): string => all.join(' and ');
export const notInAccord = 'not in accord with another place of the review';
