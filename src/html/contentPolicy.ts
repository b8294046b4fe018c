/** What a page may load and run: only what comes from its own site, and fonts in its style sheet. */
const least = ["default-src 'self'", 'font-src data:', "object-src 'none'", "base-uri 'self'", "form-action 'self'"];

/** Pages also save what is drawn on them. */
const usual = [...least, "img-src 'self' data: blob:", "worker-src 'none'"];

/** A rule that Cytoscape 3.34 writes into the page of the graph; nothing else of a page’s style or script stands in it. */
const cytoscape = "style-src 'self' 'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='";

/**
 * The policy of the page at an address, root-absolute, or of one that readers only pass through. The server of `npm run dev` needs
 * more, and has none.
 */
export const contentPolicy = (address: string, isPassing = false): string =>
  (isPassing ? least : address === '/graph/' ? [...usual, cytoscape] : usual).join(';');
