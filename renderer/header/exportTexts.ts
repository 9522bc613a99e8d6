import type { ExportFormat } from '../../contract';
import { counted } from '../texts';

/** What people read when they export. */
export const exportTexts = {
  open: 'Export',
  busy: 'Exporting…',
  title: 'Export the graph',
  explained: 'With all that belongs to what is chosen: documents, places in them, facts.',
  format: 'As',
  formats: {
    json: ['JSON', 'Everything, with the evidence; can be read back'],
    cypher: ['Cypher script', 'Rebuilds the graph in any Neo4j; can be read back'],
    graphml: ['GraphML', 'Entities, events and what joins them, for Gephi and others'],
    csv: ['CSV files', 'For neo4j-admin database import; not for spreadsheets'],
    turtle: ['RDF as Turtle', 'With provenance (PROV) and places in the text (OA)'],
    jsonld: ['RDF as JSON-LD', 'The same as in Turtle'],
    jsonl: ['Facts as JSON Lines', 'One fact a line, with the sentence that says it'],
  } satisfies Record<ExportFormat, [name: string, hint: string]>,
  what: 'What',
  whole: 'The whole graph',
  shown: (count: number) => `What the view shows (${counted(count, 'element')})`,
  result: (count: number) => `What the last query found (${counted(count, 'element')})`,
  sure: 'Only what is at least this sure, in percent',
  sureHint: 'What bears no confidence stays.',
  save: 'Export',
  exported: (path: string) => `Saved as ${path}`,
} as const;
