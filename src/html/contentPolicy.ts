/** A rule that Cytoscape 3.34 writes into the page; nothing else of a page’s style or script stands in it. */
const cytoscape = "'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='";

/** What a page may load and run: only what comes from its own site. The server of `npm run dev` needs more, and has none. */
export const contentPolicy = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  // The fonts are in the style sheet.
  "font-src 'self' data:",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "worker-src 'none'",
  `style-src 'self' ${cytoscape}`,
].join(';');
