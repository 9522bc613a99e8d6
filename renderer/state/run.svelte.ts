import { ALL_TASKS, LARGE_SCHEMA } from '../../contract';
import type {
  Input,
  KnowloomClient,
  ModelSummary,
  RunProgress,
  RunState as Phase,
  SchemaEntry,
  Strictness,
  Task,
} from '../../contract';
import { ask } from './notify';

const ACTIVE: readonly Phase[] = [
  'preparing',
  'running',
  'pausing',
  'paused',
  'waiting',
  'cancelling',
];

/** The choices for the next run and the progress of this one. One for the window; main drives the run. */
export class RunState {
  progress = $state.raw<RunProgress | null>(null);
  schemas = $state.raw<readonly SchemaEntry[]>([]);
  models = $state.raw<readonly ModelSummary[]>([]);
  schema = $state('');
  model = $state('');
  tasks = $state.raw<readonly Task[]>(ALL_TASKS);
  /** Of a large schema: the classes that a document speaks of, or all. */
  strictness = $state<Strictness>('balanced');
  types = $state<'auto' | 'all'>('auto');
  /** Classes that are always and never searched for; of the schema `classNames` is about. */
  pin = $state.raw<string[]>([]);
  ban = $state.raw<string[]>([]);
  classNames = $state.raw<readonly string[]>([]);
  private namesOf = '';
  /** A call to start, pause, resume or cancel is under way. */
  busy = $state(false);

  readonly active = $derived(this.progress !== null && ACTIVE.includes(this.progress.state));
  readonly chosenSchema = $derived(this.schemas.find(({ name }) => name === this.schema) ?? null);
  readonly isLarge = $derived.by(() => {
    const { entities = 0, relations = 0, events = 0 } = this.chosenSchema ?? {};
    return entities + relations + events > LARGE_SCHEMA;
  });
  readonly modelMissing = $derived(
    this.models.length > 0 && !this.models.some(({ installed }) => installed),
  );
  /** Tasks that the schema has classes for. */
  readonly possibleTasks: readonly Task[] = $derived.by(() => {
    const schema = this.chosenSchema;
    if (!schema) return ALL_TASKS;
    return ALL_TASKS.filter(
      (task) => task === 'ner' || (task === 're' ? schema.relations > 0 : schema.events > 0),
    );
  });

  constructor(private readonly client: KnowloomClient) {}

  /** `onDocument`: a document has been finished; `onEnd`: the run has come to its end. */
  start({ onDocument, onEnd }: { onDocument: () => void; onEnd: () => void }): () => void {
    return this.client.on('run.progress', (progress) => {
      const wasActive = this.active;
      const before = finished(this.progress);
      this.progress = progress;
      if (wasActive && !this.active) onEnd();
      else if (finished(progress) !== before) onDocument();
    });
  }

  async refresh(): Promise<void> {
    const [progress, schemas, models] = await Promise.all([
      ask(this.client, 'runs.progress', undefined),
      ask(this.client, 'schemas.list', undefined),
      ask(this.client, 'models.list', undefined),
    ]);
    this.progress = progress ?? this.progress;
    this.schemas = schemas ?? this.schemas;
    this.models = models ?? this.models;
    const installed = this.models.filter((model) => model.installed);
    this.model ||= (installed.find(({ isDefault }) => isDefault) ?? installed[0])?.name ?? '';
    // An own schema may be gone, or have another name.
    if (!this.chosenSchema) this.schema = '';
    this.schema ||=
      (this.schemas.find(({ name }) => name === 'general') ?? this.schemas[0])?.name ?? '';
  }

  toggleTask(task: Task): void {
    this.tasks = ALL_TASKS.filter((known) =>
      known === task ? !this.tasks.includes(task) : this.tasks.includes(known),
    );
  }

  /** Names for pinning and banning; those chosen for another schema go. */
  async loadClassNames(): Promise<void> {
    const { schema } = this;
    if (this.namesOf === schema) return;
    this.namesOf = schema;
    this.pin = [];
    this.ban = [];
    const names = await ask(this.client, 'schemas.classNames', { name: schema });
    if (this.namesOf === schema) this.classNames = names ?? [];
  }

  /** What the next run is to do. */
  get choice(): Input<'runs.start'> {
    return {
      schema: this.schema || undefined,
      model: this.model || undefined,
      strictness: this.strictness,
      tasks: this.tasks.filter((task) => this.possibleTasks.includes(task)),
      ...(this.isLarge && {
        types: this.types,
        ...(this.types === 'auto' && { pin: this.pin, ban: this.ban }),
      }),
    };
  }

  async begin(): Promise<void> {
    await this.while(ask(this.client, 'runs.start', this.choice));
    const progress = await ask(this.client, 'runs.progress', undefined);
    this.progress = progress ?? this.progress;
  }

  pause(): Promise<void> {
    return this.while(ask(this.client, 'runs.pause', undefined));
  }

  resume(): Promise<void> {
    return this.while(ask(this.client, 'runs.resume', undefined));
  }

  cancel(): Promise<void> {
    return this.while(ask(this.client, 'runs.cancel', undefined));
  }

  private async while(call: Promise<unknown>): Promise<void> {
    this.busy = true;
    await call;
    this.busy = false;
  }
}

function finished(progress: RunProgress | null): number {
  if (!progress) return 0;
  const { done, failed, skipped } = progress.documents;
  return done + failed + skipped;
}
