import { ImportWarnings } from '../ImportWarnings';
import type { Schema, SchemaIssue } from '../types';
import { OntologyTerms } from './OntologyTerms';
import { Statements } from './Statements';
import { buildOntology } from './buildOntology';
import { type RdfFormat, readQuads } from './readQuads';

/**
 * A schema from an ontology in RDFS, OWL or schema.org's own terms: classes become entity classes,
 * those below `Event` or `Action` event classes, properties relations and, where their domain is an
 * event, roles. `warnings` says what was not taken over. An issue means that nothing could be read.
 */
export async function readOntology(
  text: string,
  format: RdfFormat,
  name: string,
): Promise<{ schema: Schema; issues: SchemaIssue[]; warnings: string[] }> {
  const empty: Schema = { name, description: '', entities: [], relations: [], events: [] };
  const read = await readQuads(text.replace(/^\uFEFF/, ''), format);
  if ('issue' in read) return { schema: empty, issues: [read.issue], warnings: [] };
  const warnings = new ImportWarnings();
  const statements = new Statements(read.quads);
  const terms = new OntologyTerms(statements, read.prefixes, warnings);
  const schema = buildOntology(statements, terms, warnings);
  return { schema: { name, ...schema }, issues: [], warnings: warnings.lines };
}
