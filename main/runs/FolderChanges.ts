import { sep } from 'node:path';
import type { ChangeTally, DocumentChange, WithdrawnElement } from '../../contract';
import type { KnownDocument, RunChanges, Withdrawal } from '../graph/types';

/** Paths and names that a run's record lists; the counts have them all. */
const MOST_LISTED = 1000;

interface Move {
  from: string;
  to: string;
}

/** What a run finds changed since the graph last saw the folders. */
export class FolderChanges {
  private readonly byPath = new Map<string, KnownDocument[]>();
  private readonly byId: Map<string, KnownDocument>;
  private readonly paths: Record<DocumentChange | 'deleted', string[]> = {
    added: [],
    changed: [],
    moved: [],
    deleted: [],
    unchanged: [],
  };
  /** Paths of this run that hold content which the graph had at other paths, by content. */
  private readonly copies = new Map<string, string[]>();
  private readonly moves: Move[] = [];
  private readonly replacements: { path: string; id: string }[] = [];
  private readonly withdrawn = new Map<string, WithdrawnElement>();

  constructor(before: readonly KnownDocument[]) {
    this.byId = new Map(before.map((document) => [document.id, document]));
    for (const document of before) {
      for (const path of document.paths) {
        this.byPath.set(path, [...(this.byPath.get(path) ?? []), document]);
      }
    }
  }

  get tally(): ChangeTally {
    const { added, changed, moved, deleted, unchanged } = this.paths;
    return {
      added: added.length,
      changed: changed.length,
      moved: moved.length,
      deleted: deleted.length,
      unchanged: unchanged.length,
    };
  }

  /** The document when it stands at the path alone and was settled for this work; else null. */
  settled(path: string, id: string, work: string): KnownDocument | null {
    const [document, ...others] = this.byPath.get(path) ?? [];
    if (!document || others.length > 0 || document.id !== id) return null;
    return document.doneFor === work ? document : null;
  }

  /** Notes which content the path has now, and returns what that means. */
  note(path: string, id: string): DocumentChange {
    const before = this.byPath.get(path) ?? [];
    const change: DocumentChange = before.some((document) => document.id === id)
      ? 'unchanged'
      : before.length > 0
        ? 'changed'
        : 'added';
    this.paths[change].push(path);
    for (const old of before) if (old.id !== id) this.replacements.push({ path, id: old.id });
    if (change !== 'unchanged' && this.byId.has(id)) {
      this.copies.set(id, [...(this.copies.get(id) ?? []), path]);
    }
    return change;
  }

  /** The documents that stood before at paths which hold other content now. */
  get replaced(): readonly { path: string; id: string }[] {
    return this.replacements;
  }

  /** Paths in the folders that the graph knows and `present` does not have. */
  missing(folders: readonly string[], present: ReadonlySet<string>): string[] {
    const roots = folders.map((folder) => (folder.endsWith(sep) ? folder : folder + sep));
    return [...this.byPath.keys()].filter(
      (path) => !present.has(path) && roots.some((root) => path.startsWith(root)),
    );
  }

  at(path: string): readonly KnownDocument[] {
    return this.byPath.get(path) ?? [];
  }

  /** The path is gone. When its content came up at another, that one was moved; returns it then. */
  noteGone(path: string): Move | null {
    for (const { id } of this.at(path)) {
      const to = this.copies.get(id)?.shift();
      if (to === undefined) continue;
      for (const change of ['added', 'changed'] as const) {
        this.paths[change] = this.paths[change].filter((other) => other !== to);
      }
      this.paths.moved.push(to);
      const move = { from: path, to };
      this.moves.push(move);
      return move;
    }
    this.paths.deleted.push(path);
    return null;
  }

  noteWithdrawal({ elements }: Withdrawal): void {
    for (const element of elements) this.withdrawn.set(element.id, element);
  }

  /** For the run's record; null when nothing changed. */
  record(): RunChanges | null {
    const { added, changed, deleted } = this.paths;
    const gone = [...this.withdrawn.values()];
    const nothing = [added, changed, deleted, this.moves, gone].every((list) => list.length === 0);
    if (nothing) return null;
    return {
      added: listed(added),
      changed: listed(changed),
      moved: listed(this.moves),
      deleted: listed(deleted),
      withdrawn: listed(gone),
    };
  }
}

function listed<T>(entries: readonly T[]): { count: number; first: T[] } {
  return { count: entries.length, first: entries.slice(0, MOST_LISTED) };
}
