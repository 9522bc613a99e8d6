import type { MeasureRequest, NodeMeasures } from './measureGraph';

type Answer = Map<string, NodeMeasures>;

/** Asks the measures' worker. Only the newest question counts; older ones resolve to null. */
export class MeasureClient {
  private worker: Worker | null = null;
  private waiting: ((answer: Answer | null) => void) | null = null;

  measure(request: MeasureRequest): Promise<Answer | null> {
    this.stop();
    const worker = new Worker(new URL('./measureWorker.ts', import.meta.url), { type: 'module' });
    this.worker = worker;
    return new Promise((resolve) => {
      this.waiting = resolve;
      worker.onmessage = ({ data }: MessageEvent<Answer>) => {
        this.waiting = null;
        this.stop();
        resolve(data);
      };
      worker.postMessage(request);
    });
  }

  stop(): void {
    this.worker?.terminate();
    this.worker = null;
    this.waiting?.(null);
    this.waiting = null;
  }
}
