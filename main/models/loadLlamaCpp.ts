import { reasonOf, failed, failure, ok, type Result } from '../../contract';
import { FreeCores } from './FreeCores';
import { importEngine, startEngine } from './llamaEngine';
import { LlamaCppModel } from './LlamaCppModel';
import { StateFiles } from './StateFiles';
import type { LanguageModel, ModelInfo } from './types';

/** One for each of the four tasks, so that each keeps its schema's state. */
const SEQUENCES = 4;
/** Tokens a sequence: the widest that KnowCoder's weights know, and enough for schema and chunk. */
const CONTEXT_TOKENS = 4096;

/** Loads the model of `info`; the context is made smaller when memory is short. */
export async function loadLlamaCpp(
  info: ModelInfo,
  /** Where evaluated prompts are kept. */
  statesFolder: string,
  onProgress?: (loaded: number) => void,
): Promise<Result<LanguageModel>> {
  const { InsufficientMemoryError, GeneralChatWrapper, getModuleVersion, resolveChatWrapper } =
    await importEngine();
  let llama;
  try {
    llama = await startEngine();
  } catch (error) {
    return failed(failure('model_backend', { reason: reasonOf(error) }));
  }
  try {
    const model = await llama.loadModel({
      modelPath: info.path,
      ...(onProgress ? { onLoadProgress: onProgress } : {}),
    });
    const context = await model.createContext({
      sequences: SEQUENCES,
      contextSize: Math.min(CONTEXT_TOKENS, info.contextTokens),
      threads: { ideal: llama.cpuMathCores, min: 1 },
      failedCreationRemedy: { retries: 3, autoContextSizeShrink: 0.25 },
    });
    const chat = resolveChatWrapper(model) ?? new GeneralChatWrapper();
    const backend = llama.gpu === false ? 'cpu' : llama.gpu;
    const version = await getModuleVersion();
    const binding = [info.sha256, version, backend, context.contextSize];
    const states = new StateFiles(statesFolder, binding);
    const cores = new FreeCores();
    const useFreeCores = () => {
      llama.maxThreads = cores.count();
    };
    return ok(new LlamaCppModel(info, backend, model, context, chat, states, useFreeCores));
  } catch (error) {
    return error instanceof InsufficientMemoryError
      ? failed(failure('model_memory', { reason: reasonOf(error) }))
      : failed(failure('model_invalid', { path: info.path, reason: reasonOf(error) }));
  }
}
