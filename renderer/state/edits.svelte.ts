import type {
  Edit,
  Edited,
  EditEntry,
  KnowloomClient,
  Output,
  Proposal,
  ResolutionSettings,
} from '../../contract';
import { editTexts } from '../edits/editTexts';
import { ask, showDone, showFailure } from './notify';

const PAGE = 50;

interface Listeners {
  /** The graph is another now; `element` is what to show, null: nothing. */
  onEdited(edited: Edited): void;
}

/** The user's edits: making them, undoing them, the review of merges. One for the window. */
export class EditsState {
  proposals = $state.raw<Proposal[]>([]);
  proposed = $state(0);
  entries = $state.raw<EditEntry[]>([]);
  logged = $state(0);
  settings = $state.raw<ResolutionSettings | null>(null);
  types = $state.raw<Output<'edits.types'> | null>(null);
  busy = $state(false);
  loaded = $state(false);

  constructor(
    private readonly client: KnowloomClient,
    private readonly listeners: Listeners,
  ) {}

  async refresh(): Promise<void> {
    const [queue, log, settings] = await Promise.all([
      ask(this.client, 'resolution.proposals', { skip: 0, limit: PAGE }),
      ask(this.client, 'edits.list', { element: null, skip: 0, limit: PAGE }),
      ask(this.client, 'resolution.settings', undefined),
    ]);
    if (queue) {
      this.proposals = queue.proposals;
      this.proposed = queue.total;
    }
    if (log) {
      this.entries = log.entries;
      this.logged = log.total;
    }
    this.settings = settings ?? this.settings;
    this.loaded = true;
  }

  /** Number of pairs in the queue, for the tab; quiet while the graph starts. */
  async count(): Promise<void> {
    const queue = await this.client.call('resolution.proposals', { skip: 0, limit: 1 });
    if (queue.ok) this.proposed = queue.value.total;
  }

  async more(): Promise<void> {
    const log = await ask(this.client, 'edits.list', {
      element: null,
      skip: this.entries.length,
      limit: PAGE,
    });
    if (log) this.entries = [...this.entries, ...log.entries];
  }

  /** Classes and roles to choose from. */
  async loadTypes(): Promise<void> {
    this.types = (await ask(this.client, 'edits.types', undefined)) ?? this.types;
  }

  historyOf(element: string): Promise<Output<'edits.list'> | null> {
    return ask(this.client, 'edits.list', { element, skip: 0, limit: 20 });
  }

  /** True when it was done. */
  async apply(edit: Edit): Promise<boolean> {
    return this.change(() => ask(this.client, 'edits.apply', edit));
  }

  /** Null: the last one. */
  async undo(id: string | null = null): Promise<void> {
    await this.turn('edits.undo', id, editTexts.undone, editTexts.nothingToUndo);
  }

  async redo(id: string | null = null): Promise<void> {
    await this.turn('edits.redo', id, editTexts.redone, editTexts.nothingToRedo);
  }

  async decide(id: string, decision: 'accept' | 'reject' | 'never'): Promise<void> {
    await this.change(() => ask(this.client, 'resolution.decide', { id, decision }));
  }

  /** Looks for merges again; `sure` null: as before. */
  async resolve(sure: number | null): Promise<void> {
    this.busy = true;
    const found = await ask(this.client, 'resolution.run', sure === null ? {} : { sure });
    this.busy = false;
    if (!found) return;
    showDone(editTexts.review.found(found.merged, found.proposed));
    await this.refresh();
    this.listeners.onEdited({ id: '', element: null, gone: [] });
  }

  private async turn(
    channel: 'edits.undo' | 'edits.redo',
    id: string | null,
    done: string,
    none: string,
  ): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    const result = await this.client.call(channel, { id });
    this.busy = false;
    if (!result.ok) {
      showFailure(result.failure);
      return;
    }
    showDone(result.value ? done : none);
    if (!result.value) return;
    this.listeners.onEdited(result.value);
    if (this.loaded) await this.refresh();
  }

  private async change(call: () => Promise<Edited | null>): Promise<boolean> {
    if (this.busy) return false;
    this.busy = true;
    const edited = await call();
    this.busy = false;
    if (!edited) return false;
    this.listeners.onEdited(edited);
    if (this.loaded) await this.refresh();
    return true;
  }
}
