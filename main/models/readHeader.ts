import { basename } from 'node:path';
import { importEngine } from './llamaEngine';

export interface ModelHeader {
  name: string;
  architecture: string;
  contextTokens: number;
  hasChatTemplate: boolean;
}

/** Long lists of the header that nothing here needs. */
const IGNORED = [
  'tokenizer.ggml.tokens',
  'tokenizer.ggml.merges',
  'tokenizer.ggml.token_type',
  'tokenizer.ggml.scores',
];

/** Contexts that headers do not state are taken to be KnowCoder's. */
const LEAST_CONTEXT = 4096;

/** Reads a GGUF header. Throws where the file is none, or ends before its tensors do. */
export async function readHeader(path: string, bytes: number): Promise<ModelHeader> {
  const { readGgufFileInfo } = await importEngine();
  const info = await readGgufFileInfo(path, {
    sourceType: 'filesystem',
    logWarnings: false,
    ignoreKeys: IGNORED,
  });
  const tensors = info.fullTensorInfo ?? [];
  if (tensors.length === 0) throw new Error('it has no weights');
  const last = tensors.reduce((most, { fileOffset }) => Math.max(most, Number(fileOffset)), 0);
  if (last >= bytes) {
    throw new Error(`it is cut off: ${bytes} bytes, but weights lie beyond byte ${last}`);
  }
  const { general, tokenizer } = info.metadata;
  return {
    name: String(general.name ?? basename(path, '.gguf')),
    architecture: String(general.architecture),
    contextTokens: Number(info.architectureMetadata.context_length ?? LEAST_CONTEXT),
    hasChatTemplate: typeof tokenizer?.chat_template === 'string',
  };
}
