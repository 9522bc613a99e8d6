import type { DocumentSummary, GraphNode } from '../../contract';
import { readableType } from '../parts/readableType';
import { texts } from '../texts';

export type Suggestion =
  { kind: 'element'; id: string; node: GraphNode } | { kind: 'document'; id: string; name: string };

export interface SuggestionGroup {
  title: string;
  suggestions: Suggestion[];
}

/** Elements by type in the order of the best match of each, then documents whose name fits. */
export function groupSuggestions(
  nodes: readonly GraphNode[],
  documents: readonly DocumentSummary[],
  text: string,
): SuggestionGroup[] {
  const groups = new Map<string, Suggestion[]>();
  for (const node of nodes) {
    const title = readableType(node.type);
    groups.set(title, [...(groups.get(title) ?? []), { kind: 'element', id: node.id, node }]);
  }
  const wanted = text.toLowerCase();
  const fitting = documents.flatMap(({ id, name }): Suggestion[] =>
    id !== null && name.toLowerCase().includes(wanted) ? [{ kind: 'document', id, name }] : [],
  );
  const result = [...groups].map(([title, suggestions]) => ({ title, suggestions }));
  if (fitting.length > 0) {
    result.push({ title: texts.header.documentsGroup, suggestions: fitting.slice(0, 5) });
  }
  return result;
}
