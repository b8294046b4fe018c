/** The theme that is on, for the button that changes it. */
export const themeNow = (theme: 'system' | 'light' | 'dark'): string => `Theme: ${theme}`;
export const changeTheme = (theme: 'system' | 'light' | 'dark'): string => `Theme: ${theme}. Change`;
export const copy = (what: string): string => `Copy ${what}`;
export const theCitation = 'the citation';
export const copied = 'Copied.';
export const notCopied = 'The browser did not allow copying; select the text instead.';
