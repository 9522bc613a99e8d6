/** Labels of the graph's own nodes; a class of a schema may bear the same name. */
const OWN_LABELS =
  /^(?:Document|Chunk|Entity|Mention|Fact|Event|DeletedEvent|Run|Edit|Proposal|KnowloomSchema)_*$/;

/** True for a node that Knowloom made, which has an id of its own. */
export function isOwnNode(labels: readonly string[]): boolean {
  return labels.some((label) => OWN_LABELS.test(label) && !label.endsWith('_'));
}

/** Relationships of the graph itself that stand at entities and events beside those of schemas. */
const OWN_RELATIONSHIPS = /^(?:IN|REFERS_TO)_*$/;

/**
 * Label of a class: its name. One that could be taken for a label of the graph itself gets an
 * underscore (Document → Document_), and what Neo4j refuses in a name is written as in URLs.
 */
export function classLabel(className: string): string {
  if (className === '') return '%';
  const name = className.replace(/[%\0]/g, (character) => (character === '%' ? '%25' : '%00'));
  return OWN_LABELS.test(name) ? `${name}_` : name;
}

/** The class that `label` stands for; null for a label of the graph itself. Undoes classLabel. */
export function classOfLabel(label: string): string | null {
  if (label === '%') return '';
  if (OWN_LABELS.test(label)) return label.endsWith('_') ? label.slice(0, -1) : null;
  return label.replace(/%(25|00)/g, (_escape, code) => (code === '25' ? '%' : '\0'));
}

/**
 * Relationship type of a relation class or role: upper snake case (BornIn → BORN_IN, birth_place →
 * BIRTH_PLACE). Two classes may share one, as BornIn and born_in do: what tells their relationships
 * apart is their id and their `type` or `role` property, which hold the name itself.
 */
export function relationshipType(name: string): string {
  const snake = name
    .replace(/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, '_')
    .toUpperCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '_')
    .replace(/^_+|_+$/g, '');
  if (snake === '') return 'RELATED';
  return OWN_RELATIONSHIPS.test(snake) ? `${snake}_` : snake;
}
