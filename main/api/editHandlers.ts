import { failed, failure, ok } from '../../contract';
import type { EDIT_CHANNELS, Edit, Handlers, Result } from '../../contract';
import type { GraphStore } from '../graph/types';
import type { AppServices } from './types';

/** The user's edits, their log, and the review of merges. */
export function editHandlers(services: AppServices): Pick<Handlers, keyof typeof EDIT_CHANNELS> {
  const reading = async <T>(ask: (store: GraphStore) => Promise<Result<T>>): Promise<Result<T>> => {
    const store = await services.graph();
    return store.ok ? ask(store.value) : store;
  };
  /** Whatever changes the graph is told to all windows. */
  const changing = async <T>(
    change: (store: GraphStore) => Promise<Result<T>>,
  ): Promise<Result<T>> => {
    const changed = await reading(change);
    if (changed.ok) services.tellChange();
    return changed;
  };

  return {
    'edits.apply': (edit) =>
      changing(async (store) => {
        const chains = await services.typeChains(store);
        return store.edit(edit satisfies Edit, (type) => chains.chainOf(type));
      }),
    'edits.undo': ({ id }) => changing((store) => store.setUndone(id, true)),
    'edits.redo': ({ id }) => changing((store) => store.setUndone(id, false)),
    'edits.list': (request) => reading((store) => store.edits(request)),
    'edits.types': () =>
      reading(async (store) => ok((await services.typeChains(store)).suggestions)),
    'resolution.proposals': (request) => reading((store) => store.proposals(request)),
    'resolution.decide': (decision) => changing((store) => store.decide(decision)),
    'resolution.run': async (wanted) => {
      if (services.runs.progress && isActive(services.runs.progress.state)) {
        return failed(failure('run_active'));
      }
      const settings = { ...services.resolutionSettings, ...wanted };
      await services.setResolution(settings);
      return changing((store) => services.resolve(store, settings));
    },
    'resolution.settings': async () => ok(services.resolutionSettings),
  };
}

const isActive = (state: string): boolean => !['done', 'failed', 'cancelled'].includes(state);
