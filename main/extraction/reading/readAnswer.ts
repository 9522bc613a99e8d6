import { AnswerParser } from './AnswerParser';
import type { IsClass } from './readRecord';
import type { Dropped, ReadCall } from './types';

export interface ReadAnswer {
  /** In the order of the output. */
  calls: ReadCall[];
  dropped: Dropped[];
}

/**
 * Reads whatever a model wrote: objects in KnowCoder's code, nested or flattened, with prose, fences
 * and comments around; JSON where it is clear what is meant; of cut-off or broken output what is
 * complete. `isClass` tells class names from other words. Evaluates nothing, never throws, takes
 * time linear in the output, and stops where it repeats itself.
 */
export function readAnswer(output: string, isClass: IsClass): ReadAnswer {
  const parser = new AnswerParser(output, isClass);
  parser.parse();
  const calls = [...parser.calls].sort((a, b) => a.start - b.start);
  return { calls, dropped: parser.dropped };
}
