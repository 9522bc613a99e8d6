import { layoutGraph } from './layoutGraph';
import type { LayoutRequest } from './layoutGraph';

// The layout's own thread: requests come numbered, answers carry the number back.
self.onmessage = ({ data }: MessageEvent<{ id: number; request: LayoutRequest }>) => {
  self.postMessage({ id: data.id, places: layoutGraph(data.request) });
};
