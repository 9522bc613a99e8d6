import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'electron-vite';
import type { Plugin } from 'vite';

const here = import.meta.dirname;

/** Stay outside the bundle: they load files of their own at run time. */
const external = ['electron', 'node-llama-cpp', /^pdfjs-dist\//, '@napi-rs/canvas', 'tesseract.js'];

/** Character maps and standard fonts that PDF.js asks for by name when it draws a page. */
const pdfjsData: Plugin = {
  name: 'pdfjs-data',
  generateBundle() {
    for (const folder of ['cmaps', 'standard_fonts']) {
      const from = resolve(here, 'node_modules/pdfjs-dist', folder);
      for (const name of readdirSync(from).filter((file) => /\.(?:bcmap|pfb|ttf)$/.test(file))) {
        const source = readFileSync(join(from, name));
        this.emitFile({ type: 'asset', fileName: `pdfjs/${folder}/${name}`, source });
      }
    }
  },
};

export default defineConfig({
  main: {
    build: {
      outDir: 'out/main',
      target: 'node18',
      externalizeDeps: false,
      rollupOptions: {
        input: {
          index: resolve(here, 'main/index.ts'),
          cli: resolve(here, 'main/cli.ts'),
          reader: resolve(here, 'main/documents/worker/readerProcess.ts'),
        },
        external,
        output: { format: 'cjs', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: 'out/preload',
      externalizeDeps: false,
      rollupOptions: {
        input: { preload: resolve(here, 'main/preload.ts') },
        external: ['electron'],
        output: { format: 'cjs', entryFileNames: '[name].js' },
      },
    },
  },
  renderer: {
    root: 'renderer',
    plugins: [svelte({ configFile: false }), pdfjsData],
    worker: { format: 'es' },
    build: {
      outDir: resolve(here, 'out/renderer'),
      emptyOutDir: true,
      minify: true,
      target: 'chrome114',
      rollupOptions: { input: resolve(here, 'renderer/index.html') },
    },
  },
});
