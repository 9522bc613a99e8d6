import { failed, failure, ok, type Result } from '../../../contract';
import type { GraphConnection } from '../GraphConnection';
import { LABELS_WITH_IDS } from '../migrateGraph';
import { sumKind, type KindSum } from './checksums';
import { readNodes, readRelationships, type CopiedNode } from './readPages';
import { changeRelationships, deleteNodes, writeNodes } from './writePages';

export interface CopyOptions {
  /** Removes what only the target has; else that it has such is a failure. */
  replace: boolean;
  signal: AbortSignal;
  onProgress: (progress: CopyProgress) => void;
}

export interface CopyProgress {
  step: 'nodes' | 'relationships' | 'check';
  kind: string;
  /** Nodes of the kind that were looked at. */
  done: number;
}

/** What was copied now, as opposed to found there, and what both graphs hold in the end. */
export interface CopyReport {
  written: { nodes: number; relationships: number };
  removed: { nodes: number; relationships: number };
  kinds: KindSum[];
}

/** Ids are of ASCII, so it comes behind them all. */
const LAST_ID = '\u{10FFFF}';

interface Copy extends CopyOptions {
  from: GraphConnection;
  to: GraphConnection;
  report: CopyReport;
}

/**
 * Makes the target equal to the source: all that Knowloom has in it, page by page in the order of ids.
 * Each page is compared with what the target has and only the difference is written, so a copy that
 * was broken off goes on where it was. In the end both are read whole and compared by counts and
 * checksums. Failures: graph_copy_extra, graph_copy_differs, cancelled, and those of both graphs.
 */
export async function copyGraph(
  from: GraphConnection,
  to: GraphConnection,
  options: CopyOptions,
): Promise<Result<CopyReport>> {
  const none = () => ({ nodes: 0, relationships: 0 });
  const report: CopyReport = { written: none(), removed: none(), kinds: [] };
  const copy: Copy = { ...options, from, to, report };
  const steps = options.replace ? [] : [refuseExtra];
  for (const step of [...steps, copyNodes, copyRelationships, compare]) {
    for (const kind of LABELS_WITH_IDS) {
      const done = await step(copy, kind);
      if (!done.ok) return done;
    }
  }
  return ok(report);
}

/** Before anything is written: nothing may be lost that only the target has. */
async function refuseExtra({ from, to, signal }: Copy, kind: string): Promise<Result<void>> {
  for (let after = ''; ;) {
    if (signal.aborted) return failed(failure('cancelled'));
    const page = await readNodes(to, kind, { after });
    if (!page.ok) return page;
    const last = page.value.at(-1);
    if (!last) return ok(undefined);
    const ids = page.value.map(({ id }) => id);
    const extra = await from.read(async (transaction) => {
      const { records } = await transaction.run<{ id: string }>(
        `UNWIND $ids AS id WITH id WHERE NOT EXISTS { (:${kind} {id: id}) } RETURN id LIMIT 1`,
        { ids },
      );
      return ok(records[0]?.get('id') ?? null);
    });
    if (!extra.ok) return extra;
    if (extra.value !== null) return failed(extraFailure(to, kind, extra.value));
    after = last.id;
  }
}

async function copyNodes(copy: Copy, kind: string): Promise<Result<void>> {
  const { to, report } = copy;
  return eachPage(copy, kind, 'nodes', async (page, range) => {
    const there = await readNodes(to, kind, range);
    if (!there.ok) return there;
    const lines = new Map(there.value.map(({ id, line }) => [id, line]));
    const wanted = new Set(page.map(({ id }) => id));
    const extra = there.value.map(({ id }) => id).filter((id) => !wanted.has(id));
    if (extra.length > 0) {
      const deleted = await deleteNodes(to, kind, extra);
      if (!deleted.ok) return deleted;
      report.removed.nodes += extra.length;
    }
    const missing = page.filter(({ id, line }) => lines.get(id) !== line);
    if (missing.length === 0) return ok(undefined);
    report.written.nodes += missing.length;
    return writeNodes(to, kind, missing);
  });
}

async function copyRelationships(copy: Copy, kind: string): Promise<Result<void>> {
  const { from, to, report, replace } = copy;
  return eachPage(copy, kind, 'relationships', async (page) => {
    const ids = page.map(({ id }) => id);
    const [wanted, there] = await Promise.all([
      readRelationships(from, kind, ids),
      readRelationships(to, kind, ids),
    ]);
    if (!wanted.ok) return wanted;
    if (!there.ok) return there;
    const lines = new Map(there.value.map(({ key, line }) => [key, line]));
    const wantedLines = new Map(wanted.value.map(({ key, line }) => [key, line]));
    const extra = there.value.find(({ key }) => !wantedLines.has(key));
    if (extra && !replace) return failed(extraFailure(to, extra.type, extra.start));
    const gone = there.value.filter(({ key, line }) => wantedLines.get(key) !== line);
    const made = wanted.value.filter(({ key, line }) => lines.get(key) !== line);
    report.removed.relationships += gone.length;
    report.written.relationships += made.length;
    return changeRelationships(to, kind, { gone, made });
  });
}

/** Reads both graphs anew. */
async function compare(copy: Copy, kind: string): Promise<Result<void>> {
  const { from, to, report, signal, onProgress } = copy;
  if (signal.aborted) return failed(failure('cancelled'));
  onProgress({ step: 'check', kind, done: 0 });
  const [here, there] = await Promise.all([sumKind(from, kind), sumKind(to, kind)]);
  if (!here.ok) return here;
  if (!there.ok) return there;
  report.kinds.push(here.value);
  if (here.value.checksum === there.value.checksum) return ok(undefined);
  return failed(
    failure('graph_copy_differs', {
      kind,
      here: describe(here.value),
      there: describe(there.value),
    }),
  );
}

const describe = ({ nodes, relationships, checksum }: KindSum): string =>
  `${nodes} nodes, ${relationships} relationships, checksum ${checksum.slice(0, 8)}`;

/** Walks the source's nodes; the last range has no end, so that what the target has behind it is seen. */
async function eachPage(
  { from, signal, onProgress }: Copy,
  kind: string,
  step: CopyProgress['step'],
  work: (page: CopiedNode[], range: { after: string; upTo?: string }) => Promise<Result<void>>,
): Promise<Result<void>> {
  let done = 0;
  for (let after = ''; ;) {
    if (signal.aborted) return failed(failure('cancelled'));
    const page = await readNodes(from, kind, { after });
    if (!page.ok) return page;
    const last = page.value.at(-1);
    const worked = await work(page.value, { after, upTo: last?.id ?? LAST_ID });
    if (!worked.ok || !last) return worked;
    done += page.value.length;
    onProgress({ step, kind, done });
    after = last.id;
  }
}

function extraFailure(to: GraphConnection, kind: string, id: string) {
  return failure('graph_copy_extra', { address: to.label, kind, id });
}
