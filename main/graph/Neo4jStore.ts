import { setTimeout as sleep } from 'node:timers/promises';
import {
  failed,
  failure,
  ok,
  type PropertyValue,
  type QueryResult,
  type Result,
} from '../../contract';
import { copyGraph, type CopyOptions, type CopyReport } from './copy/copyGraph';
import { ExportInterrupted, exportGraph } from './export/exportGraph';
import { GraphConnection, type AddressSource, type Work } from './GraphConnection';
import {
  foreignCounts,
  foreignDetails,
  foreignNeighbours,
  foreignOverview,
  foreignSearch,
  foreignTypes,
} from './foreign/foreignQueries';
import { migrateGraph, readVersion } from './migrateGraph';
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
import { translateQueryError } from './translateError';
import type {
  ChunkFacts,
  ChunkRecord,
  DocumentRecord,
  GraphStore,
  LeaseRequest,
  RunChanges,
  RunRecord,
} from './types';
import { claimChunks, releaseLeases, renewLeases } from './write/leases';
import { registerDocument } from './write/registerDocument';
import { settleDocument, withdrawPath } from './write/withdrawPath';
import { writeChunk } from './write/writeChunk';
import { failChunk, finishRun, noteTypes, startRun } from './write/writeRun';

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 5000;

/** The knowledge graph in a Neo4j server, local or remote. Failures: those named `graph_…`. */
export class Neo4jStore implements GraphStore {
  private readonly connection: GraphConnection;
  /** Opened for reading, and Knowloom was never in it: its nodes and relationships are shown as they are. */
  private foreign = false;

  constructor(address: AddressSource) {
    this.connection = new GraphConnection(address);
  }

  async open(): Promise<Result<void>> {
    const verified = await this.connection.verify();
    if (!verified.ok) return verified;
    if (!this.connection.readOnly) return migrateGraph(this.connection);
    const version = await readVersion(this.connection);
    if (!version.ok) return version;
    this.foreign = version.value === 0;
    return ok(undefined);
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

  claimChunks(request: LeaseRequest & { extractionKey: string }) {
    return this.connection.write((transaction) => claimChunks(transaction, request));
  }

  renewLeases(request: LeaseRequest) {
    return this.connection.write((transaction) => renewLeases(transaction, request));
  }

  releaseLeases(request: Omit<LeaseRequest, 'leaseMs'>) {
    return this.connection.write((transaction) => releaseLeases(transaction, request));
  }

  documents() {
    return this.inOwn([], listDocuments);
  }

  knownDocuments() {
    return this.inOwn([], listKnown);
  }

  coverage(allChunks: boolean) {
    return this.inOwn([], (transaction) => listCoverage(transaction, allChunks));
  }

  changes(runId: string | null) {
    return this.inOwn(null, (transaction) => findChanges(transaction, runId));
  }

  document(id: string) {
    return this.connection.read((transaction) => viewDocument(transaction, id));
  }

  counts() {
    return this.connection.read(this.foreign ? foreignCounts : countElements);
  }

  types() {
    return this.connection.read(this.foreign ? foreignTypes : countTypes);
  }

  shape() {
    return this.connection.read(schemaOfGraph);
  }

  overview(limit: number) {
    const ask = this.foreign ? foreignOverview : overview;
    return this.connection.read((transaction) => ask(transaction, limit));
  }

  search(text: string, limit: number) {
    const ask = this.foreign ? foreignSearch : searchGraph;
    return this.connection.read((transaction) => ask(transaction, text, limit));
  }

  neighbours(request: { id: string; known: string[]; skip: number; limit: number }) {
    const ask = this.foreign ? foreignNeighbours : neighbours;
    return this.connection.read((transaction) => ask(transaction, request));
  }

  details(id: string) {
    const ask = this.foreign ? foreignDetails : elementDetails;
    return this.connection.read((transaction) => ask(transaction, id));
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
      const answer = runQuery(session, { cypher, parameters, limit, foreign: this.foreign }).catch(
        (error: unknown) => {
          const translated = translateQueryError(error, this.connection.label);
          if (!translated) throw error;
          return failed<QueryResult>(translated);
        },
      );
      if (!signal) return answer;
      // The session is closed behind this, and with it the server's work on the query ends.
      return (await Promise.race([answer, aborted(signal)])) ?? cancelled;
    });
  }

  export(format: 'json' | 'cypher'): AsyncIterable<string> {
    return this.foreign ? refuseExport() : exportGraph(this.connection, format);
  }

  /** See copyGraph. Failure graph_foreign: there is nothing of Knowloom's to copy. */
  async copyTo(target: Neo4jStore, options: CopyOptions): Promise<Result<CopyReport>> {
    if (this.foreign) return failed(failure('graph_foreign'));
    return copyGraph(this.connection, target.connection, options);
  }

  /** `nothing` for a graph that has no documents of ours. */
  private inOwn<T>(nothing: T, ask: Work<T>): Promise<Result<T>> {
    return this.foreign ? Promise.resolve(ok(nothing)) : this.connection.read(ask);
  }
}

// eslint-disable-next-line require-yield
async function* refuseExport(): AsyncGenerator<string> {
  throw new ExportInterrupted(failure('graph_foreign'));
}

/** Resolves when the signal is aborted. */
function aborted(signal: AbortSignal): Promise<null> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve(null);
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
}
