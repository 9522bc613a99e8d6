/** Threads, WebAssembly and language data are loaded from files beside the app's archive. */
export function unpacked(path: string): string {
  return path.replace(/app\.asar(?=[\\/])/, 'app.asar.unpacked');
}
