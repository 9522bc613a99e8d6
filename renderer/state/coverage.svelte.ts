import type { GraphChanges, KnowloomClient, Report } from '../../contract';
import { saveBlob } from '../client/saveBlob';
import { ask } from './notify';
import type { RunState } from './run.svelte';

/** The report of what was read and what changed. One for the window; asked for when it is looked at. */
export class CoverageState {
  report = $state.raw<Report | null>(null);
  changes = $state.raw<GraphChanges | null>(null);
  loading = $state(false);
  busy = $state(false);

  constructor(
    private readonly client: KnowloomClient,
    private readonly run: RunState,
  ) {}

  async refresh(): Promise<void> {
    this.loading = true;
    await Promise.all([
      ask(this.client, 'runs.report', undefined).then((report) => {
        this.report = report ?? this.report;
      }),
      // While the graph starts it has nothing to tell; the header says so.
      this.client.call('graph.changes', undefined).then((changes) => {
        if (changes.ok) this.changes = changes.value;
      }),
    ]);
    this.loading = false;
  }

  async save(format: 'csv' | 'json'): Promise<void> {
    this.busy = true;
    const file = await ask(this.client, 'runs.exportReport', { format });
    this.busy = false;
    const type = format === 'csv' ? 'text/csv' : 'application/json';
    if (file) saveBlob(new Blob([file.text], { type }), `knowloom-report.${format}`);
  }

  async retry(): Promise<void> {
    this.busy = true;
    await ask(this.client, 'runs.retry', this.run.choice);
    this.busy = false;
  }

  async watch(on: boolean): Promise<void> {
    this.busy = true;
    await ask(this.client, 'runs.watch', { ...this.run.choice, on });
    this.busy = false;
  }
}
