import { failed, failure, ok } from '../contract';
import type { Result, SchemaTrial, Strictness, Task } from '../contract';
import { chooseTasks, showPrompt, showTextPrompt } from './extraction';
import type { AnswerCache } from './extraction/types';
import { findModel } from './findModel';
import type { ModelParts } from './findModel';
import { SchemaIndex, readClassCode } from './schema';

interface TrialParts extends ModelParts {
  /** True while a run or a measurement works with the model. */
  isBusy(): boolean;
}

interface TrialRequest {
  /** Class code. */
  source: string;
  text: string;
  model?: string;
  tasks?: Task[];
  strictness?: Strictness;
}

/** Tries a schema on one text, one trial at a time; a new one ends the one before. */
export class SchemaTrials {
  private control: AbortController | null = null;
  private work: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: TrialParts) {}

  /**
   * Asks as a run does, the cache first. Failures: model_busy, cancelled, schema_invalid,
   * tasks_unsupported, and those of the model.
   */
  async try(request: TrialRequest): Promise<Result<SchemaTrial>> {
    await this.stop();
    if (this.parts.isBusy()) return failed(failure('model_busy'));
    const control = new AbortController();
    this.control = control;
    const trial = this.ask(request, control.signal);
    this.work = trial.catch(() => undefined);
    return trial;
  }

  /** Resolves when the model is free. */
  async stop(): Promise<void> {
    this.control?.abort();
    await this.work;
  }

  private async ask(
    { source, text, model: wanted, tasks: asked, strictness }: TrialRequest,
    signal: AbortSignal,
  ): Promise<Result<SchemaTrial>> {
    const started = performance.now();
    const { schema, issues } = readClassCode(source, 'trial');
    const [issue] = issues;
    if (issue) {
      const reason = `found ${issue.found}, expected ${issue.expected}`;
      const { line, column } = issue;
      return failed(failure('schema_invalid', { name: 'in the editor', line, column, reason }));
    }
    const tasks = chooseTasks(schema, asked);
    if (!tasks.ok) return tasks;
    if (tasks.value.length === 0) {
      return failed(failure('tasks_unsupported', { what: 'entity', task: 'ner' }));
    }
    const model = await findModel(this.parts, wanted);
    if (!model.ok) return model;
    const index = new SchemaIndex(schema);
    const answers = new RecordingCache(this.parts.cache);
    const extractor = model.value.extract(schema, tasks.value, {
      index,
      strictness,
      cache: answers,
    });
    try {
      if (signal.aborted) return failed(failure('cancelled'));
      const answer = await extractor.extract(text, signal);
      if (!answer.ok) return signal.aborted ? failed(failure('cancelled')) : answer;
      const { extraction, cached } = answer.value;
      const asked = { index, ...model.value, tasks: tasks.value, text, found: extraction };
      return ok({
        ...extraction,
        prompts: model.value.isServer ? showTextPrompt(asked) : showPrompt(asked),
        outputs: answers.outputs,
        model: model.value.name,
        took: performance.now() - started,
        cached,
      });
    } finally {
      await extractor.close();
    }
  }
}

/** Notes the raw answers on their way to and from the cache. */
class RecordingCache implements AnswerCache {
  readonly outputs: string[] = [];

  constructor(private readonly cache: AnswerCache) {}

  async get(key: string): Promise<string | null> {
    const answer = await this.cache.get(key);
    if (answer !== null) this.note(answer);
    return answer;
  }

  async set(key: string, answer: string): Promise<void> {
    this.note(answer);
    await this.cache.set(key, answer);
  }

  private note(answer: string): void {
    try {
      const { output } = JSON.parse(answer) as { output?: unknown };
      if (typeof output === 'string') this.outputs.push(output);
    } catch {
      // A damaged answer is asked for again, and comes then.
    }
  }
}
