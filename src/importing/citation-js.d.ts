declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    /** The records printed as a style sets them. */
    format(what: 'bibliography', how: { readonly template: string; readonly format: 'text' }): string;
  }
  /** Where plug-ins are told what else they know, as styles. */
  export const plugins: {
    readonly config: {
      get(name: '@csl'): { readonly styles: { add(name: string, style: string): void } };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
