import type { ManagedTransaction } from 'neo4j-driver';
import { METRICS, ok, type Metric, type Result } from '../../../contract';

/** Measures of one element. */
export interface ElementMetrics {
  id: string;
  values: Partial<Record<Metric, number>>;
}

/**
 * Sets the measures as properties `metric_…` of entities and events, beside what they hold already.
 * Ids that are not there are passed over; `written` counts the others.
 */
export async function keepMetrics(
  transaction: ManagedTransaction,
  metrics: readonly ElementMetrics[],
): Promise<Result<{ written: number }>> {
  const rows = metrics.map(({ id, values }) => ({
    id,
    properties: Object.fromEntries(
      METRICS.flatMap((metric) => {
        const value = values[metric];
        return value === undefined ? [] : [[`metric_${metric}`, value]];
      }),
    ),
  }));
  const { records } = await transaction.run<{ written: bigint }>(
    `UNWIND $rows AS row
     MATCH (n:Entity|Event {id: row.id})
     SET n += row.properties
     RETURN count(n) AS written`,
    { rows },
  );
  return ok({ written: Number(records[0]?.get('written') ?? 0) });
}
