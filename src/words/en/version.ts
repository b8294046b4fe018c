/** A version in a sentence. */
export const versionName = (version: string): string => `Version ${version}`;
export const notReleased = 'Not released yet';
