/// <reference types="svelte" />
/// <reference types="vite/client" />
import type { KnowloomClient } from '../contract';

declare global {
  interface Window {
    /** Set by the preload script in the window; absent in the browser. */
    knowloom?: KnowloomClient;
  }
}
