export const withdrawn = 'Withdrawn';
export const takenBack = (address: string, reason: string): string =>
  `What stood at “${address}” was taken back: ${reason}`;
export const moved = 'Moved';
export const hasMoved = 'This page has moved';
export const itIsNowAt = 'It is now at {address}.';
export const placesMoved = 'Places that moved';
export const placeTakenBack = (place: string, reason: string): string => `“${place}” was taken back: ${reason}`;
export const placeNowAt = '“{place}” is now at {address}';
