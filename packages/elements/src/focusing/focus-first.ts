/** Moves the focus to the first of some nodes, by their ids, that can be seen. False: none can, and it stays. */
export function focusFirst(root: ParentNode, ids: readonly string[]): boolean {
  const nodes = ids.map((id) => root.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`));
  const found = nodes.find((node) => node !== null && node.getClientRects().length > 0);
  found?.focus();
  return found !== undefined;
}
