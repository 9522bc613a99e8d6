import { failed, failure, ok } from '../../contract';
import type { ResolutionSettings, Result } from '../../contract';
import type { GraphStore } from '../graph/types';
import { RESOLUTION_DEFAULTS, resolveEntities } from '../resolution';

export type ResolvedCounts = { merged: number; proposed: number };

/**
 * Looks for entities that are one: sure pairs are merged, doubtful ones become the review queue.
 * Failures: cancelled, and those of the graph.
 */
export async function resolveGraph(
  store: GraphStore,
  settings: ResolutionSettings,
  signal?: AbortSignal,
): Promise<Result<ResolvedCounts>> {
  const profiles = await store.profiles();
  if (!profiles.ok) return profiles;
  const separated = await store.separated();
  if (!separated.ok) return separated;
  try {
    const { maxProposals } = RESOLUTION_DEFAULTS;
    const resolution = await resolveEntities(profiles.value, {
      ...settings,
      maxProposals,
      separated: separated.value,
      ...(signal && { signal }),
    });
    return await store.applyResolution(resolution);
  } catch (error) {
    if (signal?.aborted) return failed(failure('cancelled'));
    throw error;
  }
}

/** The same at the end of a run, unless nothing has changed since it was done last. */
export async function resolveIfChanged(
  store: GraphStore,
  settings: ResolutionSettings,
  signal: AbortSignal,
): Promise<Result<void>> {
  const changed = await store.isUnresolved();
  if (!changed.ok) return changed;
  if (!changed.value) return ok(undefined);
  const resolved = await resolveGraph(store, settings, signal);
  return resolved.ok ? ok(undefined) : resolved;
}
