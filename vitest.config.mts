import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';
import { modelsFolder } from './setup/models.mjs';

/** One project for each folder of test/: `npx vitest run --project unit` runs just that one. */
const project = (name: string, testTimeout: number) => ({
  plugins: name === 'unit' ? [svelte({ configFile: false })] : [],
  test: {
    name,
    include: [`test/${name}/**/*.test.ts`],
    testTimeout,
    // Tests have homes of their own, but the models that set-up fetched.
    env: { KNOWLOOM_MODELS: modelsFolder() },
    hookTimeout: 180_000,
    // Servers, models and browsers share two cores: one file at a time.
    fileParallelism: name === 'unit',
    sequence: { groupOrder: ['unit', 'neo4j', 'model', 'ui', 'desktop', 'faults'].indexOf(name) },
  },
});

export default defineConfig({
  test: {
    projects: [
      project('unit', 20_000),
      project('neo4j', 60_000),
      project('model', 300_000),
      project('ui', 120_000),
      project('desktop', 180_000),
      project('faults', 300_000),
    ],
  },
});
