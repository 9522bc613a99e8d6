import type { PropertyValue, Span } from '../../../contract';
import { findSentences, sentenceAround } from '../queries/sentenceAround';
import { toJson } from '../values';
import type { Finding, FindingPlace } from './findings';
import type { GraphReader } from './graphElements';

/** One fact or event a line, each with all that proves it: no line needs another. */
export async function* exportJsonLines(reader: GraphReader): AsyncGenerator<string> {
  for await (const finding of reader.findings()) yield `${JSON.stringify(toLine(finding))}\n`;
}

function toLine(finding: Finding): PropertyValue {
  const { kind, id, type, types, confidence, run, places, chunk, document } = finding;
  const base = { kind, id, type, types, confidence };
  const evidence = {
    document,
    chunk: chunk?.id ?? null,
    page: chunk?.page ?? null,
    sentence: sentenceOf(finding),
    run,
  };
  if (kind === 'event')
    return toJson({
      ...base,
      trigger: finding.trigger,
      arguments: places.map((place) => ({ role: place.role, ...placeOf(place) })),
      ...evidence,
    });
  const end = (role: string) => {
    const place = places.find((each) => each.role === role);
    return place ? placeOf(place) : null;
  };
  const { relation } = finding;
  return toJson({ ...base, relation, head: end('head'), tail: end('tail'), ...evidence });
}

function placeOf({ entity, mention, text, start, end, confidence }: FindingPlace) {
  return {
    entity,
    mention: mention === null ? null : { id: mention, text, start, end, confidence },
  };
}

/** The sentences that hold all places; null without a text or places in it. */
function sentenceOf({ chunk, places, trigger }: Finding): string | null {
  if (typeof chunk?.text !== 'string') return null;
  const base = Number(chunk.start ?? 0);
  const spans = [...places, ...(trigger ? [trigger] : [])].flatMap(({ start, end }): Span[] =>
    start === null || end === null
      ? []
      : [{ start: Number(start) - base, end: Number(end) - base }],
  );
  const inside = spans.filter(({ start, end }) => start >= 0 && end <= chunk.text.length);
  if (inside.length === 0) return null;
  const sentence = sentenceAround(chunk.text, findSentences(chunk.text), inside);
  return chunk.text.slice(sentence.start, sentence.end);
}
