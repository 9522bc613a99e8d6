import { USUAL_SCAN, failed, failure, ok } from '../../../contract';
import type { EventName, EventPayload } from '../../../contract';
import { AppEvents } from '../../../main/AppEvents';
import type { AppServices } from '../../../main/api';
import type { GraphStore } from '../../../main/graph/types';

/** Services that hold nothing but what a test puts in; `emit` speaks for them. */
export function emptyServices(parts: Partial<AppServices> = {}) {
  const events = new AppEvents();
  const errors: unknown[] = [];
  let opened: string[] = [];
  const store = {
    async *export(format: string) {
      yield `first part of ${format}, `;
      yield 'second part';
    },
  } as unknown as GraphStore;
  const services: AppServices = {
    reportBug: (error) => void errors.push(error),
    status: () => ({
      version: '0',
      shell: 'browser',
      platform: 'test',
      home: '/home',
      graph: { state: 'off', label: '', failure: null },
      currentGraph: { name: null, readOnly: false },
      model: { state: 'off', label: '', failure: null },
      opened,
      scan: USUAL_SCAN,
      watch: { on: false, problem: null },
      run: null,
    }),
    graph: async () => ok(store),
    openGraph: null,
    runs: {
      progress: null,
      start: async () => failed(failure('run_nothing')),
      pause: () => failed(failure('run_none')),
      resume: () => failed(failure('run_none')),
      cancel: () => failed(failure('run_none')),
    },
    graphs: {
      list: async () => [],
      save: async () => ok(undefined),
      remove: async () => ok(undefined),
      check: async () => ok({ ok: true, steps: [] }),
      use: async () => ok(undefined),
    },
    samples: '/samples',
    get opened() {
      return opened;
    },
    setOpened: async (paths) => void (opened = paths),
    scanSettings: USUAL_SCAN,
    scan: async () => ok({ files: [], skipped: [], ignored: [] }),
    readFailures: async () => new Map(),
    read: async () => failed(failure('document_changed')),
    watching: {
      state: { on: false, problem: null },
      start: async () => {},
      stop: async () => {},
    },
    schemas: {
      list: async () => [],
      open: async () => failed(failure('not_found', { what: 'The schema' })),
      classNames: async () => ok([]),
      create: async () => failed(failure('not_found', { what: 'The schema' })),
      save: async () => failed(failure('not_found', { what: 'The schema' })),
      keepDraft: async () => ok(undefined),
      rename: async () => failed(failure('not_found', { what: 'The schema' })),
      remove: async () => ok(undefined),
    },
    trials: { try: async () => failed(failure('model_busy')), stop: async () => undefined },
    evaluations: {
      active: false,
      progress: null,
      result: () => null,
      predictions: () => '',
      start: async () => failed(failure('gold_empty', { path: '/gold' })),
      cancel: () => {},
    },
    resolutionSettings: { sure: 0.9, doubtful: 0.5 },
    setResolution: async () => {},
    resolve: async () => ok({ merged: 0, proposed: 0 }),
    typeChains: async () => ({
      chainOf: (type) => [type],
      suggestions: { entities: [], relations: [], events: [], roles: [] },
    }),
    tellChange: () => {},
    models: async () => [],
    on: (event, listener) => events.on(event, listener),
    ...parts,
  };
  const emit = <E extends EventName>(event: E, payload: EventPayload<E>) =>
    events.emit(event, payload);
  return { services, emit, errors };
}
