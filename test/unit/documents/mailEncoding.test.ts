import { join } from 'node:path';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, valueOf, writeAndRead } from './temporaryFolder';

const folder = temporaryFolder();

const FRENCH =
  'Le général était déjà arrivé à Besançon, où l’été s’achève; il répète sa thèse après le dîner.';
const RUSSIAN =
  'Капитан корабля вернулся в порт вечером, и его сестра написала об этом длинное письмо в столицу.';

const message = (type: string, body: Buffer, coding = '8bit') =>
  Buffer.concat([
    Buffer.from(
      `From: a@x.example\r\nTo: b@y.example\r\nSubject: Notes\r\n${type}Content-Transfer-Encoding: ${coding}\r\nMIME-Version: 1.0\r\n\r\n`,
    ),
    body,
  ]);

const base64 = (bytes: Buffer) => Buffer.from(bytes.toString('base64'));

describe('a message whose charset is', () => {
  it.each([
    ['missing', '', iconv.encode(FRENCH, 'windows-1252'), '8bit', FRENCH],
    [
      'missing in a type',
      'Content-Type: text/plain\r\n',
      iconv.encode(RUSSIAN, 'windows-1251'),
      '8bit',
      RUSSIAN,
    ],
    [
      'wrong',
      'Content-Type: text/plain; charset=utf-8\r\n',
      iconv.encode(FRENCH, 'windows-1252'),
      '8bit',
      FRENCH,
    ],
    [
      'unknown',
      'Content-Type: text/plain;\r\n charset="x-nobody"\r\n',
      Buffer.from(FRENCH),
      '8bit',
      FRENCH,
    ],
    [
      'wrong, in base64',
      'Content-Type: text/plain; charset=utf-8\r\n',
      base64(iconv.encode(RUSSIAN, 'koi8-r')),
      'base64',
      RUSSIAN,
    ],
    [
      'wrong, in html',
      'Content-Type: text/html; charset=utf-8\r\n',
      iconv.encode(`<p>${FRENCH}</p>`, 'windows-1252'),
      '8bit',
      FRENCH,
    ],
  ])('%s: its bytes decide', async (_name, type, body, coding, text) => {
    const document = valueOf(
      await writeAndRead(join(folder, 'a.eml'), message(type, body, coding)),
    );
    expect(document.text).toContain(text);
    expect(document.text).not.toContain('\ufffd');
    if (!type.includes('nobody')) expect(document.warnings.join()).toContain('guessed');
  });

  it('right: nothing is said', async () => {
    const type = 'Content-Type: text/plain; charset=windows-1251\r\n';
    const bytes = message(type, iconv.encode(RUSSIAN, 'windows-1251'));
    const document = valueOf(await writeAndRead(join(folder, 'a.eml'), bytes));
    expect(document.text).toContain(RUSSIAN);
    expect(document.warnings).toEqual([]);
  });

  it('of no use to its subject: that is said', async () => {
    const bytes = Buffer.from(
      'From: a@x.example\r\nSubject: caf\xe9\r\n\r\nHello there.',
      'latin1',
    );
    const document = valueOf(await writeAndRead(join(folder, 'a.eml'), bytes));
    expect(document.warnings.join()).toContain('could not be decoded');
  });
});

it('a saved page without a charset of its own', async () => {
  const page = `<html><body><p>${FRENCH}</p></body></html>`;
  const bytes = message('Content-Type: text/html\r\n', iconv.encode(page, 'windows-1252'));
  const document = valueOf(await writeAndRead(join(folder, 'a.mhtml'), bytes));
  expect(document.text).toContain(FRENCH);
  expect(document.warnings.join()).toContain('guessed');
});

describe('RTF', () => {
  const rtf = (page: number, text: string, encoding: string) => {
    const escaped = [...iconv.encode(text, encoding)].map((byte) =>
      byte > 0x7f ? `\\'${byte.toString(16)}` : String.fromCharCode(byte),
    );
    return `{\\rtf1\\ansi\\ansicpg${page}{\\fonttbl{\\f0\\fcharset0 Times;}}\\f0 ${escaped.join('')}\\par}`;
  };

  it('with the wrong code page is read by another, and says so', async () => {
    const wrong = rtf(1252, RUSSIAN, 'windows-1251');
    const document = valueOf(await writeAndRead(join(folder, 'a.rtf'), wrong));
    expect(document.text).toBe(RUSSIAN);
    expect(document.warnings.join()).toContain('code page 1252');
  });

  it.each([
    [1251, RUSSIAN],
    [1252, FRENCH],
  ])('with the right code page %i is believed', async (page, text) => {
    const right = rtf(page, text, `windows-${page}`);
    const document = valueOf(await writeAndRead(join(folder, 'a.rtf'), right));
    expect(document.text).toBe(text);
    expect(document.warnings).toEqual([]);
  });
});
