/** From each node to those it names. */
export type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** A graph from pairs [from, to]; a node that names itself is left out. */
export function graphOf(edges: Iterable<readonly [string, string]>): Graph {
  const graph = new Map<string, Set<string>>();
  for (const [from, to] of edges) {
    if (from === to) continue;
    const targets = graph.get(from) ?? new Set();
    graph.set(from, targets.add(to));
  }
  return graph;
}

/** The first cycle as a path that ends where it began, or an empty list. */
export function findCycle(graph: Graph): readonly string[] {
  const done = new Set<string>();
  const path: string[] = [];
  const search = (node: string): readonly string[] => {
    if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
    if (done.has(node)) return [];
    path.push(node);
    for (const next of graph.get(node) ?? []) {
      const cycle = search(next);
      if (cycle.length > 0) return cycle;
    }
    path.pop();
    done.add(node);
    return [];
  };
  for (const node of graph.keys()) {
    const cycle = search(node);
    if (cycle.length > 0) return cycle;
  }
  return [];
}
