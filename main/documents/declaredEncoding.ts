/** The charset that an HTML page declares in its first 4096 bytes (meta element or XML declaration); null for none. */
export function declaredEncoding(bytes: Buffer): string | null {
  const head = bytes
    .subarray(0, 4096)
    .toString('latin1')
    .replace(/<!--[^]*?-->/g, '');
  const match =
    /^\s*<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/i.exec(head) ??
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head);
  return match?.[1] ?? null;
}
