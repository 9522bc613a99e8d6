import { readFile } from 'node:fs/promises';

/** What differs from run to run though the graph is the same: times, and which run wrote it. */
const INCIDENTAL = new Set(['ingestedAt', 'firstRun', 'run', 'runs', 'at', 'sequence']);

/** The graph of a JSON export, without what is incidental to the run that made it. */
export async function exportedGraph(file: string): Promise<Record<string, unknown[]>> {
  return JSON.parse(await readFile(file, 'utf8'), (key, value: unknown) =>
    INCIDENTAL.has(key) ? undefined : value,
  ) as Record<string, unknown[]>;
}
