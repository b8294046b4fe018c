/** A question about the whole graph as an author writes it: a SPARQL query with what it asks in words. */
export interface Query {
  /** The name of its file. */
  readonly id: string;
  readonly title: string;
  /** What it asks, and what is to be known of the answer. */
  readonly says: string;
  /** SPARQL, without the comments at its head; relative addresses are those of the site. */
  readonly text: string;
}
