import { setTimeout as sleep } from 'node:timers/promises';
import {
  failed,
  failure,
  type ExportFormat,
  type PropertyValue,
  type QueryResult,
  type Result,
  type Selection,
} from '../../contract';
import { exportGraph } from './export/exportGraph';
import { GraphConnection, type AddressSource } from './GraphConnection';
import { importGraph } from './import/importGraph';
import { migrateGraph } from './migrateGraph';
import { findCarried } from './queries/carried';
import { findChanges } from './queries/changes';
import { countElements, countTypes } from './queries/counts';
import { listCoverage, listKnown } from './queries/coverage';
import { listDocuments, viewDocument } from './queries/documents';
import { elementDetails } from './queries/elementDetails';
import { neighbours } from './queries/neighbours';
import { overview } from './queries/overview';
import { runQuery } from './queries/runQuery';
import { schemaOfGraph } from './queries/schemaOfGraph';
import { searchGraph } from './queries/searchGraph';
import { selectElements } from './queries/selectElements';
import { translateQueryError } from './translateError';
import type {
  ChunkFacts,
  ChunkRecord,
  DocumentRecord,
  GraphStore,
  ImportSource,
  RunChanges,
  RunRecord,
} from './types';
import { registerDocument } from './write/registerDocument';
import { settleDocument, withdrawPath } from './write/withdrawPath';
import { writeChunk } from './write/writeChunk';
import { failChunk, finishRun, noteTypes, startRun } from './write/writeRun';

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 5000;

/** The knowledge graph in a Neo4j server, local or remote. Failures: those named `graph_…`. */
export class Neo4jStore implements GraphStore {
  private readonly connection: GraphConnection;

  constructor(address: AddressSource) {
    this.connection = new GraphConnection(address);
  }

  async open(): Promise<Result<void>> {
    const verified = await this.connection.verify();
    return verified.ok ? migrateGraph(this.connection) : verified;
  }

  close(): Promise<void> {
    return this.connection.close();
  }

  async waitUntilBack(signal: AbortSignal): Promise<boolean> {
    const end = aborted(signal);
    for (let wait = FIRST_WAIT_MS; !signal.aborted; wait = Math.min(wait * 2, LONGEST_WAIT_MS)) {
      const verified = await Promise.race([this.connection.verify(), end]);
      if (verified === null) break;
      if (verified.ok) return true;
      // Rejects when the signal ends the wait, which the loop's condition sees.
      await sleep(wait, undefined, { signal }).catch(() => undefined);
    }
    return false;
  }

  startRun(run: RunRecord) {
    return this.connection.write((transaction) => startRun(transaction, run));
  }

  finishRun(runId: string, counts: Record<string, number>, changes: RunChanges | null) {
    return this.connection.write((transaction) => finishRun(transaction, runId, counts, changes));
  }

  registerDocument(document: DocumentRecord, chunks: ChunkRecord[]) {
    return this.connection.write((transaction) => registerDocument(transaction, document, chunks));
  }

  findCarried(texts: string[], extractionKey: string) {
    return this.connection.read((transaction) => findCarried(transaction, texts, extractionKey));
  }

  noteTypes(runId: string, documentId: string, types: string[]) {
    return this.connection.write((transaction) => noteTypes(transaction, runId, documentId, types));
  }

  settleDocument(documentId: string, doneFor: string | null) {
    return this.connection.write((transaction) => settleDocument(transaction, documentId, doneFor));
  }

  withdrawPath(documentId: string, path: string) {
    return this.connection.write((transaction) => withdrawPath(transaction, documentId, path));
  }

  writeChunk(facts: ChunkFacts) {
    return this.connection.write((transaction) => writeChunk(transaction, facts));
  }

  failChunk(chunkId: string, runId: string, reason: string) {
    return this.connection.write((transaction) => failChunk(transaction, chunkId, runId, reason));
  }

  documents() {
    return this.connection.read(listDocuments);
  }

  knownDocuments() {
    return this.connection.read(listKnown);
  }

  coverage(allChunks: boolean) {
    return this.connection.read((transaction) => listCoverage(transaction, allChunks));
  }

  changes(runId: string | null) {
    return this.connection.read((transaction) => findChanges(transaction, runId));
  }

  document(id: string) {
    return this.connection.read((transaction) => viewDocument(transaction, id));
  }

  counts() {
    return this.connection.read(countElements);
  }

  types() {
    return this.connection.read(countTypes);
  }

  shape() {
    return this.connection.read(schemaOfGraph);
  }

  overview(limit: number) {
    return this.connection.read((transaction) => overview(transaction, limit));
  }

  search(text: string, limit: number) {
    return this.connection.read((transaction) => searchGraph(transaction, text, limit));
  }

  neighbours(request: { id: string; known: string[]; skip: number; limit: number }) {
    return this.connection.read((transaction) => neighbours(transaction, request));
  }

  details(id: string) {
    return this.connection.read((transaction) => elementDetails(transaction, id));
  }

  async query(
    cypher: string,
    parameters: Record<string, PropertyValue>,
    limit: number,
    signal?: AbortSignal,
  ): Promise<Result<QueryResult>> {
    const cancelled = failed<QueryResult>(failure('cancelled'));
    if (signal?.aborted) return cancelled;
    return this.connection.inSession('READ', async (session) => {
      const answer = runQuery(session, { cypher, parameters, limit }).catch((error: unknown) => {
        const translated = translateQueryError(error, this.connection.label);
        if (!translated) throw error;
        return failed<QueryResult>(translated);
      });
      if (!signal) return answer;
      // The session is closed behind this, and with it the server's work on the query ends.
      return (await Promise.race([answer, aborted(signal)])) ?? cancelled;
    });
  }

  selectElements(cypher: string, most: number) {
    return this.connection.inSession('READ', async (session) => {
      try {
        return await selectElements(session, cypher, most);
      } catch (error) {
        const translated = translateQueryError(error, this.connection.label);
        if (!translated) throw error;
        return failed<string[]>(translated);
      }
    });
  }

  export(format: ExportFormat, selection?: Selection): AsyncIterable<string | Uint8Array> {
    return exportGraph(this.connection, format, selection);
  }

  import(source: ImportSource) {
    return importGraph(this.connection, source);
  }
}

/** Resolves when the signal is aborted. */
function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
}
