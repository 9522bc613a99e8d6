/** Properties of entities and events that are the graph's own: formats for others name them anew. */
export const INNER_PROPERTIES: ReadonlySet<string> = new Set([
  'id',
  'name',
  'type',
  'types',
  'aliases',
  'mentionCount',
  'normalizedName',
  'firstRun',
  'run',
  'trigger',
  'start',
  'end',
  'confidence',
]);
