import { existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../../main/documents';
import { codeOf, temporaryFolder, valueOf, writeAndRead } from './temporaryFolder';

const folder = temporaryFolder();
const fixture = (name: string): Buffer => readFileSync(resolve('test/fixtures/documents', name));

/** Archives with their part that holds the text. */
const ARCHIVES = [
  ['museum.docx', 'word/document.xml'],
  ['museum.odt', 'content.xml'],
  ['refractor.pptx', 'ppt/slides/slide1.xml'],
  ['refractor.odp', 'content.xml'],
  ['aurelia.epub', 'META-INF/container.xml'],
] as const;

async function readChanged(
  name: string,
  change: (entries: Record<string, Uint8Array>) => Record<string, Uint8Array>,
): ReturnType<typeof writeAndRead> {
  return writeAndRead(join(folder, name), zipSync(change(unzipSync(fixture(name)))));
}

describe.each(ARCHIVES)('%s', (name, part) => {
  it('expands no entities, its own or those of files', async () => {
    const laughs = Array.from(
      { length: 20 },
      (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`,
    ).join('');
    const secret = join(folder, 'secret.txt');
    for (const [declared, used] of [
      [`<!ENTITY l0 "ha">${laughs}`, '&l20;'],
      [`<!ENTITY x SYSTEM "file://${secret}">`, '&x;'],
    ]) {
      const result = await readChanged(name, (entries) => {
        const body = strFromU8(entries[part]!).replace(/^<\?xml[^>]*>\s*/, '');
        const inner = body.replace(/(<[^>]+>)(?=[^<]*<\/)/, `$1${used}`);
        return { ...entries, [part]: strToU8(`<!DOCTYPE r [${declared}]>${inner}`) };
      });
      // Refused, or read without what the entity stands for.
      if (result.ok) expect(result.value.text.length).toBeLessThan(2000);
      else expect(result.failure.code).toBe('document_damaged');
    }
  });

  it('is damaged when its markup is cut off, or nested without end', async () => {
    const cut = await readChanged(name, (entries) => ({
      ...entries,
      [part]: entries[part]!.subarray(0, entries[part]!.length - 20),
    }));
    const depth = 20_000;
    const nested = await readChanged(name, (entries) => ({
      ...entries,
      [part]: strToU8(`${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`),
    }));
    for (const result of [cut, nested])
      expect(['document_damaged', 'document_empty']).toContain(codeOf(result));
  });

  it('is not unpacked when it claims gigabytes', async () => {
    const bomb = fixture(name);
    bomb.writeUInt32LE(0xf0000000, bomb.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
    expect(codeOf(await writeAndRead(join(folder, name), bomb))).toBe('document_too_large');
  });

  it('writes nothing, whatever its entries are called', async () => {
    const target = join(folder, '..', 'knowloom-traversal');
    const result = await readChanged(name, (entries) => ({
      ...entries,
      '../knowloom-traversal': strToU8('x'),
      [target]: strToU8('x'),
    }));
    expect(codeOf(result)).toBe('no failure');
    expect(existsSync(target)).toBe(false);
  });
});

describe('archives', () => {
  it('of too many files are refused', async () => {
    const files = Array.from({ length: 10_001 }, (_, n) => [`n${n}`, new Uint8Array()] as const);
    const bytes = zipSync(Object.fromEntries(files), { level: 0 });
    const result = await writeAndRead(join(folder, 'a.odt'), bytes);
    expect(result).toMatchObject({ failure: { code: 'document_damaged' } });
    if (!result.ok) expect(result.failure.message).toContain('10001 files');
  });

  it('that lie give no more than they announce', async () => {
    // A megabyte of nothing that is said to be ten bytes long.
    const bytes = Buffer.from(
      zipSync({
        'content.xml': strToU8(`<a><body><text>${' '.repeat(1_000_000)}</text></body></a>`),
      }),
    );
    bytes.writeUInt32LE(10, bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
    bytes.writeUInt32LE(10, 22);
    expect(codeOf(await writeAndRead(join(folder, 'a.odt'), bytes))).toBe('document_damaged');
  });
});

describe('RTF', () => {
  const rtf = async (body: string): Promise<string> =>
    valueOf(await writeAndRead(join(folder, 'a.rtf'), Buffer.from(body, 'latin1'))).text;

  it('reads code pages, fonts of other scripts and \\u with its fallback', async () => {
    expect(
      await rtf(
        '{\\rtf1\\ansi\\ansicpg1250{\\fonttbl{\\f0 Times;}{\\f1\\fcharset204 Arial;}{\\f2\\fcharset128 Mincho;}}' +
          "\\uc1 \\f0\\'a3\\'f3d\\'9f \\f1\\'cc\\'ee\\'f1\\'ea\\'e2\\'e0 \\f2\\'93\\'8c\\'8b\\'9e\\f0  \\u8364? \\u-10179?\\u-8704?{\\uc0\\u233}t\\u233\\'e9.\\par}",
      ),
    ).toBe('Łódź Москва 東京 € 😀été.');
  });

  it('passes over what is not text, pictures with braces too', async () => {
    expect(
      await rtf(
        '{\\rtf1{\\*\\generator X;}{\\info{\\title T}}A{\\pict\\bin6 }}}{{{}B{\\v hidden}{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt C}}\\par}',
      ),
    ).toBe('ABC');
  });

  it('withstands braces without end', async () => {
    expect(await rtf(`{\\rtf1 ${'{'.repeat(300_000)}deep${'}'.repeat(300_001)}`)).toBe('deep');
    expect(await rtf(`{\\rtf1 ${'}'.repeat(100_000)}end`)).toBe('end');
  });
});

describe('articles of web pages', () => {
  const sentence = 'The observatory on the hill was opened in 1928, and Miriam Osterberg led it. ';
  const side = `<div class="sidebar related">${'<p><a href="x">Another story, in short.</a></p>'.repeat(20)}</div>`;
  const page = `<title>The observatory</title>${side}<article><h1>The observatory</h1>${`<p>${sentence.repeat(5)}</p>`.repeat(10)}</article><script>document.body.textContent = 'run'</script>`;

  it('are read without what surrounds them, and that is said', async () => {
    const { text, warnings } = valueOf(await writeAndRead(join(folder, 'a.html'), page));
    expect(text).toContain('Miriam Osterberg');
    expect(text).not.toContain('Another story');
    expect(warnings.join()).toContain('Only the article was read');
  });

  it('are not looked for in pages without one', async () => {
    const list = `<ul>${'<li><a href="x">A short entry of a list</a></li>'.repeat(60)}</ul>`;
    const { text, warnings } = valueOf(await writeAndRead(join(folder, 'a.html'), list));
    expect(text.match(/A short entry/g)).toHaveLength(60);
    expect(warnings).toEqual([]);
  });
});

describe.each([
  ['ships.xlsx', 'xl/worksheets/sheet1.xml'],
  ['ships.ods', 'content.xml'],
])('the workbook %s', (name, part) => {
  it('is not unpacked when it claims gigabytes', async () => {
    const bomb = fixture(name);
    bomb.writeUInt32LE(0xf0000000, bomb.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24);
    expect(codeOf(await writeAndRead(join(folder, name), bomb))).toBe('document_too_large');
  });

  it('gives no more than it announces', async () => {
    const bomb = Buffer.from(
      zipSync({ ...unzipSync(fixture(name)), [part]: new Uint8Array(50_000_000).fill(0x20) }),
    );
    // Both headers of the entry say that it holds ten bytes.
    const central = bomb.lastIndexOf(part) - 46;
    expect(bomb.readUInt32LE(central)).toBe(0x02014b50);
    bomb.writeUInt32LE(10, central + 24);
    bomb.writeUInt32LE(10, bomb.readUInt32LE(central + 42) + 22);
    const before = process.memoryUsage.rss();
    const result = await writeAndRead(join(folder, name), bomb);
    // What the ten bytes are not enough for is missing; other sheets may stand.
    if (result.ok) expect(result.value.text.length).toBeLessThan(5000);
    else expect(['document_damaged', 'document_empty']).toContain(codeOf(result));
    expect(process.memoryUsage.rss() - before).toBeLessThan(200_000_000);
  });
});

describe('a gigabyte of one line', () => {
  const path = join(folder, 'line.txt');
  const bytes = 1_000_000_000;

  it.each([
    ['the usual limit', undefined, 'document_too_large'],
    ['a limit above it', 2_000_000_000, 'document_too_long'],
  ])('under %s is refused without being loaded', async (_name, maxBytes, code) => {
    // Sparse: it takes no room on the disk.
    writeFileSync(path, '');
    truncateSync(path, bytes);
    const before = process.memoryUsage.rss();
    const file = { path, name: 'line.txt', mediaType: 'text/plain', bytes };
    const result = await readDocument(file, { maxBytes });
    expect(codeOf(result)).toBe(code);
    if (!result.ok && maxBytes) expect(result.failure.message).not.toContain('--max-mb');
    expect(process.memoryUsage.rss() - before).toBeLessThan(50_000_000);
    rmSync(path);
  });
});
