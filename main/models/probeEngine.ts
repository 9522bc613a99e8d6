import { reasonOf, failed, failure, ok, type Result } from '../../contract';
import { startEngine } from './llamaEngine';

/** Starts the engine; where it would compute: cpu, cuda, metal, vulkan. Failure: model_backend. */
export async function probeEngine(): Promise<Result<string>> {
  try {
    const { gpu } = await startEngine();
    return ok(gpu === false ? 'cpu' : gpu);
  } catch (error) {
    const reason = reasonOf(error);
    return failed(failure('model_backend', { reason }));
  }
}
