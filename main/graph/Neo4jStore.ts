import { setTimeout as sleep } from 'node:timers/promises';
import { failed, failure, ok } from '../../contract';
import type { ExportFormat, PropertyValue, QueryResult, Result, Selection } from '../../contract';
import { copyGraph, type CopyOptions, type CopyReport } from './copy/copyGraph';
import { EditingStore } from './edits/EditingStore';
import { noteChange } from './edits/EditLog';
import { exportGraph } from './export/exportGraph';
import { ExportInterrupted } from './export/ExportInterrupted';
import {
  foreignCounts,
  foreignDetails,
  foreignNeighbours,
  foreignOverview,
  foreignSearch,
  foreignTypes,
} from './foreign/foreignQueries';
import { importGraph } from './import/importGraph';
import { migrateGraph, readVersion } from './migrateGraph';
import { findCarried } from './queries/carried';
import { findChanges } from './queries/changes';
import { countElements } from './queries/counts';
import { listCoverage, listKnown } from './queries/coverage';
import { listDocuments, viewDocument } from './queries/documents';
import { elementDetails } from './queries/elementDetails';
import { EventCalendar, type TimelineRequest } from './queries/EventCalendar';
import { findEvidence, type EvidenceRequest } from './queries/findEvidence';
import { findPaths, type PathRequest } from './queries/findPaths';
import { neighbourCounts } from './queries/neighbourCounts';
import { neighbours, type NeighbourRequest } from './queries/neighbours';
import { overview } from './queries/overview';
import { runQuery } from './queries/runQuery';
import { schemaOfGraph } from './queries/schemaOfGraph';
import { searchGraph } from './queries/searchGraph';
import { TypeCounter } from './queries/TypeCounter';
import { selectElements } from './queries/selectElements';
import { translateQueryError } from './translateError';
import type {
  ChunkFacts,
  ChunkRecord,
  DocumentRecord,
  GraphStore,
  LeaseRequest,
  ImportSource,
  RunChanges,
  RunRecord,
} from './types';
import { keepMetrics, type ElementMetrics } from './write/keepMetrics';
import { claimChunks, releaseLeases, renewLeases } from './write/leases';
import { registerDocument } from './write/registerDocument';
import { settleDocument, withdrawPath } from './write/withdrawPath';
import { writeChunk } from './write/writeChunk';
import { failChunk, finishRun, noteTypes, startRun } from './write/writeRun';

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 5000;

/** The knowledge graph in a Neo4j server, local or remote. Failures: those named `graph_…`. */
export class Neo4jStore extends EditingStore implements GraphStore {
  private readonly typeCounter = new TypeCounter();
  private readonly calendar = new EventCalendar(this.typeCounter);

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
    return this.connection.write((transaction) =>
      registerDocument(transaction, this.log, document, chunks),
    );
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
    return this.connection.write((transaction) =>
      withdrawPath(transaction, this.log, documentId, path),
    );
  }

  writeChunk(facts: ChunkFacts) {
    return this.connection.write((transaction) => writeChunk(transaction, this.log, facts));
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
    return this.connection.read((transaction) =>
      this.foreign ? foreignTypes(transaction) : this.typeCounter.count(transaction),
    );
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

  neighbours(request: NeighbourRequest) {
    const ask = this.foreign ? foreignNeighbours : neighbours;
    return this.connection.read((transaction) => ask(transaction, request));
  }

  details(id: string) {
    const ask = this.foreign ? foreignDetails : elementDetails;
    return this.connection.read((transaction) => ask(transaction, id));
  }

  neighbourCounts(id: string) {
    return this.inOwn([], (transaction) => neighbourCounts(transaction, id));
  }

  evidence(request: EvidenceRequest) {
    return this.inOwn({ evidence: [], total: 0 }, (transaction) =>
      findEvidence(transaction, request),
    );
  }

  paths(request: PathRequest) {
    return this.connection.read((transaction) => findPaths(transaction, request));
  }

  timeline(request: TimelineRequest) {
    return this.connection.inSession('READ', async (session) => {
      // The bookmark after a transaction names the last change that it saw.
      await session.executeRead((transaction) => transaction.run('RETURN 1'));
      const version = session.lastBookmarks().join(' ') || null;
      return session.executeRead((transaction) =>
        this.calendar.page(transaction, version, request),
      );
    });
  }

  keepMetrics(metrics: ElementMetrics[]) {
    return this.connection.write((transaction) => keepMetrics(transaction, metrics));
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
    return this.foreign ? refuseExport() : exportGraph(this.connection, format, selection);
  }

  import(source: ImportSource) {
    return importGraph(this.connection, this.log, source);
  }

  /** See copyGraph. Failure graph_foreign: there is nothing of Knowloom's to copy. */
  async copyTo(target: Neo4jStore, options: CopyOptions): Promise<Result<CopyReport>> {
    if (this.foreign) return failed(failure('graph_foreign'));
    const copied = await copyGraph(this.connection, target.connection, options);
    if (!copied.ok) return copied;
    const noted = await target.connection.write(async (transaction) => {
      await target.log.lock(transaction);
      await noteChange(transaction);
      return ok(undefined);
    });
    return noted.ok ? copied : noted;
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
