import { createContext } from 'svelte';
import type { Edited, GraphNode, KnowloomClient, Span } from '../../contract';
import { SchemaEditor } from '../schema/schemaEditor.svelte';
import { SchemaTrial } from '../schema/schemaTrial.svelte';
import { ConnectionState } from './connection.svelte';
import { CoverageState } from './coverage.svelte';
import { DocumentsState } from './documents.svelte';
import { EditsState } from './edits.svelte';
import { EvaluationState } from './evaluation.svelte';
import { GraphState } from './graph.svelte';
import { MeasuresState } from './measures.svelte';
import { PathsState } from './paths.svelte';
import { GraphsState } from './graphs.svelte';
import { QueryState } from './query.svelte';
import { RunState } from './run.svelte';
import { SelectionState } from './selection.svelte';
import { ThemeState } from './theme.svelte';

export type Tab = 'graph' | 'document' | 'review' | 'coverage' | 'query' | 'evaluation' | 'schema';

/**
 * All state of the window and the steps that touch more than one part of it. Made once by main.ts,
 * lives until the window closes.
 */
export class AppState {
  tab = $state<Tab>('graph');

  readonly theme = new ThemeState();
  readonly connection: ConnectionState;
  readonly documents: DocumentsState;
  readonly run: RunState;
  readonly coverage: CoverageState;
  readonly graph: GraphState;
  readonly measures: MeasuresState;
  readonly paths: PathsState;
  readonly graphs: GraphsState;
  readonly selection: SelectionState;
  readonly query: QueryState;
  readonly edits: EditsState;
  readonly evaluation: EvaluationState;
  readonly schema: SchemaEditor;
  readonly trial: SchemaTrial;

  constructor(readonly client: KnowloomClient) {
    this.connection = new ConnectionState(client);
    this.documents = new DocumentsState(client);
    this.run = new RunState(client);
    this.coverage = new CoverageState(client, this.run);
    this.graph = new GraphState(client);
    this.measures = new MeasuresState(client);
    this.paths = new PathsState(client, this.graph);
    this.graphs = new GraphsState(client);
    this.selection = new SelectionState(client);
    this.query = new QueryState(client);
    this.edits = new EditsState(client, { onEdited: (edited) => void this.afterEdit(edited) });
    this.evaluation = new EvaluationState(client);
    this.schema = new SchemaEditor(client, () => void this.run.refresh());
    this.trial = new SchemaTrial(client);
  }

  /** Subscribes to main's events and asks for everything once; returns a function that ends it. */
  start(): () => void {
    const refresh = () => void this.refresh();
    const ends = [
      this.theme.start(),
      this.connection.start({
        onBack: refresh,
        onGraphReady: () => void this.afterStart(),
        onGraphChange: () => this.forgetGraph(),
      }),
      this.run.start({
        onDocument: () => void this.documents.refresh(),
        onEnd: () => void this.afterRun(),
      }),
      this.graph.start(),
      this.evaluation.start(),
    ];
    refresh();
    return () => ends.forEach((end) => end());
  }

  /** Selects an element; it appears on the canvas when it is not there yet. */
  async selectElement(id: string): Promise<void> {
    const known = this.graph.model.nodes.get(id);
    if (known) void this.graph.reveal(known);
    const details = await this.selection.select(id);
    if (details && !known) await this.graph.reveal(details.node);
  }

  /** As `selectElement`, and shows the canvas. */
  async showElement(node: GraphNode): Promise<void> {
    this.tab = 'graph';
    await Promise.all([this.graph.reveal(node), this.selection.select(node.id)]);
  }

  async showDocument(id: string, place: Span | null = null): Promise<void> {
    this.tab = 'document';
    await this.documents.show(id, place);
  }

  /** Shows what was edited; what is gone is selected no more. */
  private async afterEdit(edited: Edited): Promise<void> {
    const { element, gone } = edited;
    if (this.selection.id !== null && gone.includes(this.selection.id)) this.selection.clear();
    await this.graph.afterEdit(edited);
    if (element !== null && this.tab !== 'review') await this.selectElement(element);
    else await this.selection.refresh();
    await this.documents.reload();
  }

  /** Turns OCR on for the opened documents and reads them again. */
  async readByOcr(): Promise<void> {
    const { status } = this.connection;
    if (!status) return;
    const scan = { ...status.scan, ocr: status.scan.ocr ?? ['eng'] };
    if (await this.documents.applyRules(status.opened, scan)) await this.run.begin();
  }

  private async refresh(): Promise<void> {
    await this.connection.refresh();
    if (this.connection.failure) return;
    await Promise.all([
      this.documents.refresh(),
      this.run.refresh(),
      this.evaluation.refresh(),
      this.refreshGraph(),
    ]);
  }

  /** While the graph is starting it cannot answer; `onGraphReady` comes when it can. */
  private async refreshGraph(): Promise<void> {
    if (this.connection.graph?.state === 'ready') await this.graph.refresh();
  }

  /** Another graph is open: nothing that is shown is of it. */
  private forgetGraph(): void {
    this.graph.clear();
    this.selection.clear();
    this.documents.view = null;
    this.query.result = null;
  }

  /** Only the graph knows what earlier runs read. */
  private async afterStart(): Promise<void> {
    await Promise.all([
      this.graph.refresh(),
      this.documents.refresh(),
      this.edits.count(),
      ...(this.tab === 'coverage' ? [this.coverage.refresh()] : []),
    ]);
  }

  private async afterRun(): Promise<void> {
    await Promise.all([
      this.documents.refresh(),
      this.documents.reload(),
      this.graph.refresh(),
      this.selection.refresh(),
      this.edits.loaded ? this.edits.refresh() : this.edits.count(),
      ...(this.tab === 'coverage' ? [this.coverage.refresh()] : []),
    ]);
  }
}

export const [getApp, setApp] = createContext<AppState>();
