import type { SourceDocument } from '../documents/types';
import type { Extractor } from '../extraction/types';
import type { RunPlan } from './types';

/** What a document is asked for, and with which classes; `types` null: all of the schema. */
export interface DocumentExtractor {
  extractor: Extractor;
  types: readonly string[] | null;
}

/** The extractor of each document of a run: its own where types are chosen by the text, else the plan's. */
export class DocumentExtractors {
  private readonly open = new Map<string, DocumentExtractor>();

  constructor(private readonly plan: Pick<RunPlan, 'extractor' | 'choose'>) {}

  of({ id, text }: Pick<SourceDocument, 'id' | 'text'>): DocumentExtractor {
    const { extractor, choose } = this.plan;
    if (!choose) return { extractor, types: null };
    let chosen = this.open.get(id);
    if (!chosen) {
      chosen = choose(text);
      this.open.set(id, chosen);
    }
    return chosen;
  }

  /** The document is done: its extractor gives back what it holds of the model. */
  async close(id: string): Promise<void> {
    const chosen = this.open.get(id);
    this.open.delete(id);
    await chosen?.extractor.close();
  }

  async closeAll(): Promise<void> {
    for (const id of [...this.open.keys()]) await this.close(id);
  }
}
