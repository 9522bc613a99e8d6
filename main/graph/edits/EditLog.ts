import { randomUUID } from 'node:crypto';
import type { ManagedTransaction } from 'neo4j-driver';
import { ok, type Result } from '../../../contract';
import { Overlay } from './Overlay';
import type { EditRecord, StoredEdit } from './types';

interface LogState {
  /** Changes with every change of the log. */
  state: string | null;
  records: EditRecord[];
  overlay: Overlay;
}

const EMPTY: LogState = { state: null, records: [], overlay: Overlay.EMPTY };

/**
 * Cypher: takes the lock that all writers of entities share; it is held until the transaction ends. What
 * they write is for resolution to look at.
 */
const LOCK = `MERGE (s:KnowloomSchema {id: 'knowloom'})
  SET s.unresolved = true
  RETURN s.editState AS state`;
const LOOK = "OPTIONAL MATCH (s:KnowloomSchema {id: 'knowloom'}) RETURN s.editState AS state";

/** The log of edits in the graph, remembered as long as nobody changes it. */
export class EditLog {
  private known: LogState = EMPTY;

  /** The log as it is. */
  read(transaction: ManagedTransaction): Promise<LogState> {
    return this.load(transaction, LOOK);
  }

  /**
   * The log as it is and stays until the transaction ends. To be the first statement of every write
   * that touches entities: writers then see each other's edits, and cannot meet in a deadlock.
   */
  lock(transaction: ManagedTransaction): Promise<LogState> {
    return this.load(transaction, LOCK);
  }

  private async load(transaction: ManagedTransaction, cypher: string): Promise<LogState> {
    const { records } = await transaction.run<{ state: string | null }>(cypher);
    const state = records[0]?.get('state') ?? null;
    if (state === null) return EMPTY;
    if (state !== this.known.state) {
      const log = await readRecords(transaction);
      const overlay = new Overlay(log.filter(({ undone }) => !undone));
      this.known = { state, records: log, overlay };
    }
    return this.known;
  }
}

async function readRecords(transaction: ManagedTransaction): Promise<EditRecord[]> {
  type Row = Omit<EditRecord, 'edit' | 'sequence' | 'at' | 'undoneAt'> & {
    sequence: bigint;
    at: bigint;
    undoneAt: bigint | null;
    payload: string;
  };
  const { records } = await transaction.run<Row>(
    `MATCH (x:Edit) WHERE x.sequence > 0
     RETURN x.id AS id, x.sequence AS sequence, x.by AS by, x.at AS at, x.undone AS undone,
            x.undoneAt AS undoneAt,
            x.names AS names, x.payload AS payload
     ORDER BY x.sequence, x.id`,
  );
  return records.map((record) => {
    const { payload, sequence, at, undoneAt, ...row } = record.toObject();
    return {
      ...row,
      sequence: Number(sequence),
      at: Number(at),
      undoneAt: undoneAt === null ? null : Number(undoneAt),
      edit: JSON.parse(payload) as StoredEdit,
    };
  });
}

/** Writes entries; those with known ids are replaced. The log must be locked. */
export async function writeRecords(
  transaction: ManagedTransaction,
  records: readonly EditRecord[],
): Promise<void> {
  const rows = records.map(({ edit, sequence, at, undoneAt, ...record }) => ({
    ...record,
    sequence: BigInt(sequence),
    at: BigInt(at),
    undoneAt: undoneAt === null ? null : BigInt(undoneAt),
    kind: edit.kind,
    payload: JSON.stringify(edit),
  }));
  await transaction.run(
    `UNWIND $rows AS row
     MERGE (x:Edit {id: row.id})
     SET x = row`,
    { rows },
  );
  await noteChange(transaction);
}

/** Takes entries out of the log. It must be locked. */
export async function removeRecords(
  transaction: ManagedTransaction,
  ids: readonly string[],
): Promise<void> {
  await transaction.run('UNWIND $ids AS id MATCH (x:Edit {id: id}) DELETE x', { ids });
  await noteChange(transaction);
}

/** Lets every process read the log anew. It must be locked. */
export async function noteChange(transaction: ManagedTransaction): Promise<void> {
  await transaction.run("MATCH (s:KnowloomSchema {id: 'knowloom'}) SET s.editState = $state", {
    state: randomUUID(),
  });
}

/** The sequence number of the next entry. */
export function nextSequence(records: readonly EditRecord[]): number {
  return (records.at(-1)?.sequence ?? 0) + 1;
}

/** See GraphStore.isUnresolved. */
export async function isUnresolved(transaction: ManagedTransaction): Promise<Result<boolean>> {
  const { records } = await transaction.run<{ unresolved: boolean | null }>(
    "MATCH (s:KnowloomSchema {id: 'knowloom'}) RETURN s.unresolved AS unresolved",
  );
  return ok(records[0]?.get('unresolved') ?? false);
}

/** The log must be locked. */
export async function noteResolved(transaction: ManagedTransaction): Promise<void> {
  await transaction.run("MATCH (s:KnowloomSchema {id: 'knowloom'}) SET s.unresolved = false");
}
