import type { LayoutRequest, Place } from './layoutGraph';

/** Asks the layout's worker. Only the newest question counts; older ones resolve to null. */
export class LayoutClient {
  private worker: Worker | null = null;
  private latest = 0;
  private waiting: ((places: Place[] | null) => void) | null = null;

  layout(request: LayoutRequest): Promise<Place[] | null> {
    // A question under way is out of date: ending the worker is the quickest way to stop it.
    if (this.waiting) this.stop();
    this.worker ??= this.startWorker();
    this.latest += 1;
    this.worker.postMessage({ id: this.latest, request });
    return new Promise((resolve) => (this.waiting = resolve));
  }

  stop(): void {
    this.worker?.terminate();
    this.worker = null;
    this.waiting?.(null);
    this.waiting = null;
  }

  private startWorker(): Worker {
    const worker = new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<{ id: number; places: Place[] }>) => {
      if (data.id !== this.latest) return;
      this.waiting?.(data.places);
      this.waiting = null;
    };
    return worker;
  }
}
