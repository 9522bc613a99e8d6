import type { Result } from '../../contract';
import type { LanguageModel, ModelSequence } from '../models/types';
import type { SequencePool } from './Profile';

/** The model, loaded when first needed, and its sequences by purpose. */
export class Sequences implements SequencePool {
  private readonly open = new Map<string, ModelSequence>();
  private loaded: LanguageModel | null = null;

  constructor(private readonly loadModel: () => Promise<Result<LanguageModel>>) {}

  async load(): Promise<Result<LanguageModel>> {
    const loaded = await this.loadModel();
    if (loaded.ok && loaded.value !== this.loaded) {
      // Sequences of a model that was closed meanwhile are gone with it.
      this.open.clear();
      this.loaded = loaded.value;
    }
    return loaded;
  }

  /** The model, after `load` succeeded. */
  model(): LanguageModel {
    if (!this.loaded) throw new Error('The model is not loaded.');
    return this.loaded;
  }

  async get(purpose: string): Promise<ModelSequence> {
    let sequence = this.open.get(purpose);
    if (!sequence) {
      sequence = await this.model().openSequence();
      this.open.set(purpose, sequence);
    }
    return sequence;
  }

  /** Gives the sequences back: their state is not to be trusted after an error. */
  async reset(): Promise<void> {
    const sequences = [...this.open.values()];
    this.open.clear();
    await Promise.all(sequences.map((sequence) => sequence.close()));
  }
}
