import type {
  Channel,
  DocumentSummary,
  DocumentView,
  Input,
  KnowloomClient,
  ScanSettings,
  Span,
} from '../../contract';
import { ask } from './notify';

/**
 * The opened documents and the one that is being read. One for the window; main holds the truth, this
 * is what it said last.
 */
export class DocumentsState {
  list = $state.raw<readonly DocumentSummary[]>([]);
  /** Null until the list has been asked for once. */
  loaded = $state(false);
  opening = $state(false);

  view = $state.raw<DocumentView | null>(null);
  viewing = $state(false);
  /** 0…1: mentions that the model was less sure of are not shown; those without a confidence are. */
  leastConfidence = $state(0);
  /** Where to scroll to in the document; a new object for every wish. */
  place = $state.raw<Span | null>(null);

  private wanted: string | null = null;

  constructor(private readonly client: KnowloomClient) {}

  async refresh(): Promise<void> {
    const list = await ask(this.client, 'documents.list', undefined);
    if (list) this.list = list;
    this.loaded = true;
  }

  /** Asks with the system's dialog, then opens. Only in the window. */
  async choose(kind: 'folder' | 'files'): Promise<void> {
    const paths = await ask(this.client, 'documents.choose', { kind });
    if (paths && paths.length > 0) await this.open(paths);
  }

  open(paths: string[]): Promise<boolean> {
    return this.openWith('documents.open', { paths });
  }

  /** Opens the same paths again by other rules. */
  applyRules(paths: string[], scan: ScanSettings): Promise<boolean> {
    return this.openWith('documents.open', { paths, scan });
  }

  openSamples(): Promise<boolean> {
    return this.openWith('documents.openSamples', undefined);
  }

  /** Shows a document, at the place if there is one. */
  async show(id: string, place: Span | null = null): Promise<void> {
    this.wanted = id;
    if (this.view?.id === id) {
      this.place = place && { ...place };
      return;
    }
    this.viewing = true;
    this.place = null;
    await this.load(id);
    this.place = place;
  }

  /** Asks again for the mentions of the document that is shown. */
  async reload(): Promise<void> {
    if (this.view) await this.load(this.view.id);
  }

  private async load(id: string): Promise<void> {
    const view = await ask(this.client, 'documents.view', { id });
    // Meanwhile another document may have been asked for.
    if (this.wanted !== id) return;
    if (view) this.view = view;
    this.viewing = false;
  }

  private async openWith<C extends Channel & `documents.open${string}`>(
    channel: C,
    input: Input<C>,
  ): Promise<boolean> {
    this.opening = true;
    const list = await ask(this.client, channel, input);
    this.opening = false;
    if (list) this.list = list;
    return list !== null;
  }
}
