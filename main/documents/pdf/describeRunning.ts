const SHOWN = 5;

/** What dropRunningLines left out, as warnings for people. */
export function describeRunning(texts: readonly string[]): string[] {
  const named = texts.filter((text) => text !== '#');
  const more = named.length > SHOWN ? ` and ${named.length - SHOWN} more` : '';
  return [
    ...(texts.includes('#') ? ['Page numbers were left out.'] : []),
    ...(named.length > 0
      ? [
          `Running headers and footers were left out: ${named
            .slice(0, SHOWN)
            .map((text) => `“${text}”`)
            .join(', ')}${more}.`,
        ]
      : []),
  ];
}
