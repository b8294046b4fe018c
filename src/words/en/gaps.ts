export const entry = 'Entry';
export const noneReported = 'none reported';
/** What a link to one of several reports says. */
export const reportOf = (place: number, of: number, what: string): string => `report ${place} of ${of}: ${what}`;
