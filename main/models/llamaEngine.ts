import type { Llama } from 'node-llama-cpp';

let engine: Promise<Llama> | null = null;

/** node-llama-cpp is an ES module, the main bundle CommonJS: it is loaded when first needed. */
export function importEngine(): Promise<typeof import('node-llama-cpp')> {
  return import('node-llama-cpp');
}

/**
 * The llama.cpp bindings, loaded once: the best prebuilt backend of this machine (CUDA, Metal,
 * Vulkan, CPU). KNOWLOOM_BACKEND=cpu keeps it off the GPU. Nothing is ever compiled here.
 */
export function startEngine(): Promise<Llama> {
  engine ??= importEngine().then(({ getLlama, LlamaLogLevel }) =>
    getLlama({
      build: 'never',
      gpu: process.env['KNOWLOOM_BACKEND'] === 'cpu' ? false : 'auto',
      logLevel: LlamaLogLevel.error,
      logger: () => undefined,
      progressLogs: false,
    }),
  );
  engine.catch(() => {
    engine = null;
  });
  return engine;
}
