import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { showPrompt } from '../../main/extraction';
import type { LanguageModel } from '../../main/models';
import { loadPack, SchemaIndex } from '../../main/schema';

/** Tokens of a chat's frame around one turn. */
const FRAME = 24;

/** Prompt tokens that a build of these chunks may evaluate, by what they are for. */
export interface PromptWork {
  /** The instructions with the schema, once for each kind of them. */
  prefix: number;
  /** The windows of all chunks, each in its frame. */
  windows: number;
  /** The answers, of which some tokens are forced and evaluated as prompts. */
  answers: number;
}

/** Counts it from the prompts of the pack `general` and the raw answers that `home` keeps. */
export async function promptWork(
  model: LanguageModel,
  home: string,
  chunks: readonly string[],
): Promise<PromptWork> {
  const packsFolder = resolve(import.meta.dirname, '../../resources/schemas');
  const schema = await loadPack('general', { packsFolder });
  if (!schema.ok) throw new Error(schema.failure.message);
  const index = new SchemaIndex(schema.value);
  const found = { mentions: [], relations: [], events: [] };
  const prompts = chunks.flatMap((text) =>
    showPrompt({ index, profile: 'instruct', tasks: ['ner', 're', 'ed', 'eae'], text, found }),
  );
  const tokens = (text: string) => model.tokenize(text).length;
  const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
  const turns = prompts.map(({ parts }) => parts.map(({ text }) => tokens(text) + FRAME));
  const prefixes = new Map(
    prompts.map(({ parts }, i) => [
      JSON.stringify(parts.slice(0, -1)),
      sum(turns[i]?.slice(0, -1) ?? []),
    ]),
  );
  return {
    prefix: sum([...prefixes.values()]),
    windows: sum(turns.map((each) => each.at(-1) ?? 0)),
    answers: sum((await rawAnswers(home)).map(tokens)),
  };
}

async function rawAnswers(home: string): Promise<string[]> {
  const folder = join(home, 'cache', 'answers');
  const files = (await readdir(folder, { recursive: true })).filter((name) =>
    name.endsWith('.json'),
  );
  return Promise.all(
    files.map(async (name) => {
      const answer = JSON.parse(await readFile(join(folder, name), 'utf8')) as { output: string };
      return answer.output;
    }),
  );
}
