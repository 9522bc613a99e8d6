import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { USUAL_SCAN, ok } from '../../../contract';
import { createHandlers, scanRequest } from '../../../main/api';
import { readDocument } from '../../../main/documents';
import type { GraphStore } from '../../../main/graph/types';
import { emptyServices } from './appServices';

const root = mkdtempSync(join(tmpdir(), 'knowloom-places-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const LINE = 'The keeper of the light wrote down every ship that passed in the night. ';
const PAGE = `<body><nav>${'Home and imprint '.repeat(20)}</nav><article><h1>Light</h1><p>${LINE.repeat(20)}</p><p>${LINE.repeat(20)}</p></article><aside>${'Buy lamps here and now. '.repeat(20)}</aside></body>`;

/** The viewer on one document of the graph. */
function viewer(
  view: { path: string; mediaType: string; text: string; id: string },
  html?: 'full',
) {
  const store = {
    document: async () => ok({ ...view, name: 'name', pages: [], mentions: [] }),
  } as unknown as GraphStore;
  const { services } = emptyServices({
    graph: async () => ok(store),
    scanSettings: { ...USUAL_SCAN, ...(html && { html }) },
    read: (file, options) => readDocument(file, options),
  });
  return createHandlers(services, null);
}

test.each(['article', 'full'] as const)(
  'places of a web page read as %s are found, whatever is set now',
  async (html) => {
    const path = join(root, 'page.html');
    writeFileSync(path, PAGE);
    const mediaType = 'text/html';
    const file = { path, name: 'page.html', mediaType, bytes: PAGE.length };
    const read = await readDocument(file, { html });
    if (!read.ok) throw new Error(read.failure.message);
    expect(read.value.text.includes('Buy lamps')).toBe(html === 'full');
    for (const setting of [undefined, 'full'] as const) {
      const handlers = viewer(
        { path, mediaType, text: read.value.text, id: read.value.id },
        setting,
      );
      const places = await handlers['documents.places']({ id: read.value.id });
      expect(places).toMatchObject({ ok: true, value: { source: 'found' } });
    }
  },
);

test('a file over the limit is called large, not changed', async () => {
  const path = join(root, 'large.pdf');
  writeFileSync(path, '');
  truncateSync(path, 200_000_000);
  const id = createHash('sha256').digest('hex');
  const handlers = viewer({ path, mediaType: 'application/pdf', text: '', id });
  expect(await handlers['documents.places']({ id })).toMatchObject({ value: { source: 'large' } });
  const source = await handlers['documents.source']({ id });
  expect(source).toMatchObject({ failure: { code: 'source_too_large' } });
});

test('a run is asked for all of web pages, and for OCR, only when that is set', () => {
  expect(scanRequest(USUAL_SCAN).read).toBeUndefined();
  expect(scanRequest({ ...USUAL_SCAN, html: 'full' }).read).toEqual({ html: 'full' });
  const both = scanRequest({ ...USUAL_SCAN, html: 'full', ocr: ['deu'] }).read;
  expect(both).toEqual({ ocr: { languages: ['deu'] }, html: 'full' });
});
