import type { Failure, KnowloomClient, QueryResult } from '../../contract';
import { exampleQueries } from '../query/exampleQueries';

/** Rows that one query may bring; more are cut off, and the view says so. */
export const ROW_LIMIT = 1000;

/** The query being written and its last answer. One for the window, for as long as it is open. */
export class QueryState {
  text = $state(exampleQueries[0]?.cypher ?? '');
  result = $state.raw<QueryResult | null>(null);
  failure = $state.raw<Failure | null>(null);
  busy = $state(false);
  shape = $state<'table' | 'graph'>('table');

  constructor(private readonly client: KnowloomClient) {}

  async run(): Promise<void> {
    const cypher = this.text.trim();
    if (cypher === '' || this.busy) return;
    this.busy = true;
    const result = await this.client.call('graph.query', { cypher, limit: ROW_LIMIT });
    this.busy = false;
    this.result = result.ok ? result.value : null;
    this.failure = result.ok || result.failure.code === 'cancelled' ? null : result.failure;
    if (this.result?.graph.nodes.length === 0) this.shape = 'table';
  }
}
