import type { Finding } from '../../model/finding.ts';
import type { Graph } from '../../model/graph.ts';
import type { Problem } from '../problem.ts';

/** What a rule may ask besides the graph. */
export interface About {
  /** Some files could not be read: what is missing may stand in them. */
  readonly partial: boolean;
  /** Paths of the files that have a problem of their own. */
  readonly wrong: ReadonlySet<string>;
  /** What the audit finds in the graph, worked out once. */
  readonly findings: () => readonly Finding[];
}

/** What must hold of content. Reports name it by its id; `tests/compiler/rules/<id>` is an example that breaks it, and it alone. */
export interface Rule {
  readonly id: string;
  /** One sentence for authors. */
  readonly says: string;
  /** The problems where a whole graph breaks it; absent for what is checked where a file is read or linked. */
  readonly check?: (graph: Graph, about: About) => readonly Problem[];
  /** A second wall: no content is known that reaches it, so that there is no example. */
  readonly wall?: true;
}
