import { ok } from '../../../contract';
import type { Edit, Input, Result } from '../../../contract';
import type { Resolution } from '../../resolution';
import { GraphConnection, type AddressSource, type Work } from '../GraphConnection';
import { schemasUsed } from '../write/writeRun';
import { applyResolution, separatedPairs } from './applyResolution';
import { applyEdit, setUndone } from './changeLog';
import { decideProposal } from './decideProposal';
import { EditLog, isUnresolved } from './EditLog';
import { listEdits } from './listEdits';
import { listProposals } from './listProposals';
import { readProfiles } from './readProfiles';

/** The part of a store that is about edits and merges. */
export abstract class EditingStore {
  protected readonly connection: GraphConnection;
  protected readonly log = new EditLog();
  /** Opened for reading, and Knowloom was never in it: its nodes and relationships are shown as they are. */
  protected foreign = false;

  constructor(address: AddressSource) {
    this.connection = new GraphConnection(address);
  }

  edit(edit: Edit, chainOf: (type: string) => readonly string[]) {
    return this.connection.write((transaction) => applyEdit(transaction, this.log, edit, chainOf));
  }

  setUndone(id: string | null, undone: boolean) {
    return this.connection.write((transaction) => setUndone(transaction, this.log, id, undone));
  }

  edits(request: { element: string | null; skip: number; limit: number }) {
    return this.inOwn({ total: 0, entries: [] }, (transaction) =>
      listEdits(transaction, this.log, request),
    );
  }

  profiles() {
    return this.inOwn([], async (transaction) => {
      const { records } = await this.log.read(transaction);
      return ok(await readProfiles(transaction, records));
    });
  }

  separated() {
    return this.inOwn([], async (transaction) => {
      const { records } = await this.log.read(transaction);
      return ok(separatedPairs(records));
    });
  }

  applyResolution(resolution: Pick<Resolution, 'merges' | 'proposals'>) {
    return this.connection.write((transaction) =>
      applyResolution(transaction, this.log, resolution),
    );
  }

  isUnresolved() {
    return this.inOwn(false, isUnresolved);
  }

  schemasUsed() {
    return this.inOwn([], schemasUsed);
  }

  proposals(request: { skip: number; limit: number }) {
    return this.inOwn({ total: 0, proposals: [] }, (transaction) =>
      listProposals(transaction, request),
    );
  }

  decide(decision: Input<'resolution.decide'>) {
    return this.connection.write((transaction) => decideProposal(transaction, this.log, decision));
  }

  /** `nothing` for a graph that has no documents of ours. */
  protected inOwn<T>(nothing: T, ask: Work<T>): Promise<Result<T>> {
    return this.foreign ? Promise.resolve(ok(nothing)) : this.connection.read(ask);
  }
}
