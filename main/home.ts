import { join, resolve } from 'node:path';
import envPaths from 'env-paths';

/** Where Knowloom keeps its state; all paths are absolute. */
export interface Home {
  home: string;
  models: string;
  graph: string;
  cache: string;
  logs: string;
  settings: string;
}

/** KNOWLOOM_HOME moves everything, KNOWLOOM_MODELS the models alone; else the app-data folder. */
export function resolveHome(environment: Record<string, string | undefined> = process.env): Home {
  const home = resolve(environment.KNOWLOOM_HOME || envPaths('knowloom', { suffix: '' }).data);
  return {
    home,
    models: resolve(environment.KNOWLOOM_MODELS || join(home, 'models')),
    graph: join(home, 'graph'),
    cache: join(home, 'cache'),
    logs: join(home, 'logs'),
    settings: join(home, 'settings.json'),
  };
}
