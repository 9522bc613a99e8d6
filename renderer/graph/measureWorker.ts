import { measureGraph } from './measureGraph';
import type { MeasureRequest } from './measureGraph';

// The measures' own thread: one request, one answer.
self.onmessage = ({ data }: MessageEvent<MeasureRequest>) => {
  self.postMessage(measureGraph(data));
};
