import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { blocksOf, codeOf, temporaryFolder, valueOf, writeAndRead } from './temporaryFolder';

const folder = temporaryFolder();
const html = (content: string | Uint8Array) => writeAndRead(join(folder, 'a.html'), content);
const markdown = (content: string) => writeAndRead(join(folder, 'a.md'), content);

describe('HTML', () => {
  it('gives what the page says, in blocks', async () => {
    const page = `<!doctype html><title>T</title><style>p{}</style><nav>Menu</nav>
      <h1>Corvane <i>Observa</i>tory</h1><script>throw 1</script><p>It is  part of
      <a href="javascript:alert(1)">Corvane University</a>.<br>Founded&nbsp;1928 &amp; 'old'.</p>bare text
      <p hidden>no</p><noscript>no</noscript><ul><li>one<ul><li>two</ul></ul>
      <blockquote><p>Said.</p></blockquote><pre>a\n  b</pre>
      <table><tr><th>Name<th>Year<tr><td><p>Feld</p><td>1928</table>`;
    expect(blocksOf(valueOf(await html(page)))).toEqual([
      'heading: Corvane Observatory',
      "paragraph: It is part of Corvane University.\nFounded\u00a01928 & 'old'.",
      'paragraph: bare text',
      'listEntry: one',
      'listEntry: two',
      'quote: Said.',
      'code: a\n  b',
      'tableRow: Name | Year',
      'tableRow: Name: Feld; Year: 1928.',
    ]);
  });

  it('begins with the title where there is no main heading', async () => {
    expect(blocksOf(valueOf(await html('<title>About Hale</title><p>Hale.')))[0]).toBe(
      'heading: About Hale',
    );
  });

  it('reads tables that only lay the page out as what is in them', async () => {
    const page =
      '<table><tr><td><h2>Left</h2><p>Text.</p><table><tr><td>a<td>b</table><td><p>Right.</p></table>';
    const expected = ['heading: Left', 'paragraph: Text.', 'tableRow: a | b', 'paragraph: Right.'];
    expect(blocksOf(valueOf(await html(page)))).toEqual(expected);
  });

  it('honours the declared charset', async () => {
    const page = '<meta charset="iso-8859-2"><p>Łódź, Kraków i Gdańsk';
    expect(valueOf(await html(iconv.encode(page, 'iso-8859-2')))).toMatchObject({
      text: 'Łódź, Kraków i Gdańsk',
      warnings: [],
    });
  });

  it.each([
    ['iso-8859-1', 'utf8'],
    ['utf-8', 'windows-1252'],
    ['nonsense', 'windows-1252'],
  ])('notices that %s is really %s', async (declared, actual) => {
    const page = `<meta http-equiv=Content-Type content="text/html; charset=${declared}"><p>Zoë from Göteborg, née Müller`;
    const document = valueOf(await html(iconv.encode(page, actual)));
    expect(document.text).toBe('Zoë from Göteborg, née Müller');
    expect(document.warnings).toHaveLength(1);
  });

  it.each(['<div>', '<b><i>', '<table><tr><td>', '<ul><li>', '<blockquote><svg><p>'])(
    'withstands %s nested 100,000 times',
    async (tags) => {
      expect(valueOf(await html(`${tags.repeat(100_000 / tags.split('<').length)}deep`)).text).toBe(
        'deep',
      );
    },
  );

  it('is empty without text', async () => {
    expect(codeOf(await html('<html><script>x</script><nav>y</nav></html>'))).toBe(
      'document_empty',
    );
  });
});

describe('Markdown', () => {
  it('gives the text without the markup', async () => {
    const source = `---\ntitle: Notes\n---\n# The *Hale* refractor\n\nMade by **Thessaly\nInstruments** in [Port Ansel](http://x.y "z"),\\
see \`T4\`[^1] &amp; ![a plan](p.png).\n\n1. one\n   - two\n\n> Said.\n\n| A | B |\n|---|---|\n| 1 | *2* |\n
\`\`\`ts\nconst a = 1;\n\`\`\`\n\n<p>Inner <b>text</b></p>\n\n[^1]: A note.\n`;
    expect(blocksOf(valueOf(await markdown(source)))).toEqual([
      'code: title: Notes',
      'heading: The Hale refractor',
      'paragraph: Made by Thessaly Instruments in Port Ansel,\nsee T4 & a plan.',
      'listEntry: one',
      'listEntry: two',
      'quote: Said.',
      'tableRow: A | B',
      'tableRow: A: 1; B: 2.',
      'code: const a = 1;',
      'paragraph: Inner text',
      'paragraph: A note.',
    ]);
  });

  it.each([['*a_'], ['>'], ['- '], ['['], ['|a'], ['<a ']])(
    'withstands %s 100,000 times',
    async (mark) => {
      const document = valueOf(await markdown(`${mark.repeat(100_000)}end`));
      expect(document.text.endsWith('end')).toBe(true);
    },
  );
});
