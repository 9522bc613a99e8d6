import { startEngine } from './llamaEngine';

/** Bytes of video memory that the engine can use; 0 without a GPU. */
export async function machineVram(): Promise<number> {
  try {
    const llama = await startEngine();
    return llama.gpu === false ? 0 : (await llama.getVramState()).total;
  } catch {
    return 0;
  }
}
