import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { SourceDocument } from '../../../main/documents';
import {
  blocksOf,
  codeOf,
  readFile,
  temporaryFolder,
  valueOf,
  writeAndRead,
} from './temporaryFolder';

const folder = temporaryFolder();
const fixture = (name: string): string => resolve('test/fixtures/documents', name);
const read = async (name: string): Promise<SourceDocument> =>
  valueOf(await readFile(fixture(name)));

/** Kind and text of each place, with what it points at. */
function placesOf({ text, places }: SourceDocument): string[] {
  return places.map((place) => {
    const shown = text.slice(place.start, place.end);
    if (place.kind === 'cell') return `${place.sheet ?? ''}!${place.row},${place.column}: ${shown}`;
    if (place.kind === 'slide') return `slide ${place.slide}: ${shown}`;
    return place.kind === 'part' ? `${place.label}: ${shown}` : place.kind;
  });
}

const PEOPLE = [
  'tableRow: Name | Born | Town',
  'tableRow: Name: Clara Hale; Born: 1902; Town: Sella Bridge.',
  'tableRow: Name: Paul Weir; Born: 1871; Town: Port Ansel.',
  'tableRow: Name: Agnes Thorne; Born: 1866; Town: Port Ansel.',
];

describe.each(['museum.docx', 'museum.odt', 'museum.rtf'])('the text %s', (name) => {
  it('has headings with levels, paragraphs, entries and rows', async () => {
    const document = await read(name);
    const blocks = blocksOf(document);
    expect(blocks.slice(0, 9)).toEqual([
      'heading: The Port Ansel Museum',
      'heading: People',
      'paragraph: Agnes Thorne founded the museum in 1901',
      ...PEOPLE,
      'heading: The store',
      'listEntry: Open on Sundays',
    ]);
    expect(
      document.blocks.filter(({ kind }) => kind === 'heading').map(({ level }) => level),
    ).toEqual([1, 1, 2]);
    expect(placesOf(document)).toContain('!3,1: Paul Weir');
  });

  it('says what was left out', async () => {
    const { warnings, text } = await read(name);
    expect(warnings).toContain('1 comment(s) were left out.');
    expect(warnings).toContain('Headers and footers of the pages were left out.');
    expect(text).not.toContain('Is that so?');
    // LibreOffice gives up this kind of box when it writes RTF.
    expect(text.includes('Paul Weir bought the Aurelia.')).toBe(name !== 'museum.rtf');
  });
});

describe.each(['refractor.pptx', 'refractor.odp'])('the slides %s', (name) => {
  it('have titles, entries, notes, tables and their places', async () => {
    const document = await read(name);
    expect(blocksOf(document)).toEqual([
      'heading: The Hale refractor',
      'listEntry: Built by Thessaly Instruments in 1911',
      'listEntry: Moved to Port Ansel',
      'paragraph: Notes: Mention Agnes Thorne here.',
      'heading: People',
      ...PEOPLE,
      'paragraph: They met in 1901.',
    ]);
    const slides = placesOf(document).filter((place) => place.startsWith('slide'));
    expect(slides).toHaveLength(2);
    expect(slides[1]).toMatch(/^slide 2: People\n[^]*They met in 1901\.$/);
  });
});

describe.each(['ships.xlsx', 'ships.ods', 'ships.xls'])('the workbook %s', (name) => {
  it('shows values as the program does, by sheet, table and column', async () => {
    const document = await read(name);
    expect(blocksOf(document)).toEqual([
      'heading: Ships',
      'tableRow: Ships of the Whitcombe Line',
      'tableRow: Ship | Launched | Tons | Share | At sea',
      'tableRow: Ship: Aurelia; Launched: 1 Mar 1974; Tons: 1,234.5; Share: 25 %; At sea: TRUE.',
      'tableRow: Ship: Corvane; Launched: 30 Nov 1981; Tons: 980.0; Share: 50 %; At sea: FALSE.',
      'tableRow: Port | Opens',
      expect.stringMatching(/^tableRow: Port: Port Ansel; Opens: 0?6:30:00\.$/),
      'heading: Old',
      'tableRow: Sold',
    ]);
    expect(placesOf(document)).toContain('Ships!4,2: 1 Mar 1974');
    expect(placesOf(document)).toContain('Ships!8,7: Port Ansel');
    expect(document.warnings).toContain('1 comment(s) were left out.');
  });
});

describe('books', () => {
  it('are read in the order of the spine, a part for each chapter', async () => {
    const document = await read('aurelia.epub');
    expect(placesOf(document)).toEqual([
      'The loss: The loss\n\nShe was lost off Sella Bridge.',
      'The launch: The launch\n\nThe Aurelia was launched in 1874.',
    ]);
    expect(document.warnings).toEqual([]);
  });

  it('are refused when protected, and read when only their fonts are', async () => {
    const entries = unzipSync(readFileSync(fixture('aurelia.epub')));
    const withMethod = (algorithm: string): Uint8Array =>
      zipSync({
        ...entries,
        'META-INF/encryption.xml': strToU8(
          `<encryption><EncryptedData><EncryptionMethod Algorithm="${algorithm}"/></EncryptedData></encryption>`,
        ),
      });
    const path = join(folder, 'a.epub');
    const aes = 'http://www.w3.org/2001/04/xmlenc#aes256-cbc';
    expect(codeOf(await writeAndRead(path, withMethod(aes)))).toBe('document_encrypted');
    const fonts = 'http://www.idpf.org/2008/embedding';
    expect(codeOf(await writeAndRead(path, withMethod(fonts)))).toBe('no failure');
  });
});

describe('mail', () => {
  it('gives headers, the plain text and the attachments that have a reader', async () => {
    const document = await read('offer.eml');
    expect(blocksOf(document)).toEqual([
      'heading: The bell of the Aurelia – an offer',
      'paragraph: From: Clara Håle <clara@museum.example>\nTo: Paul Weir <paul@museum.example>, board@museum.example\n' +
        'Date: 1997-03-04 09:15 UTC\nSubject: The bell of the Aurelia – an offer',
      'paragraph: Dear Paul,',
      'paragraph: Brandt Optik offers 400 £.',
      'quote: > Any news?',
      'heading: Attachment ships.csv',
      'tableRow: Ship | Year',
      'tableRow: Ship: Aurelia; Year: 1874.',
      'heading: Attachment message.eml',
      'heading: Enclosed',
      expect.stringContaining('Subject: Enclosed'),
      'paragraph: The inner letter.',
    ]);
    expect(document.warnings.join()).toContain('“bell.png” was left out');
  });

  it('takes a mailbox apart, without the guards before “From”', async () => {
    const places = placesOf(await read('letters.mbox'));
    expect(places).toHaveLength(2);
    expect(places[0]).toMatch(/^Message 1: First: First\n[^]*\n\nFrom here on it rained\.\s*$/);
    expect(places[1]).toMatch(/^Message 2: Second: [^]*It stopped\.\s*$/);
  });

  it('is damaged without headers', async () => {
    expect(codeOf(await writeAndRead(join(folder, 'a.eml'), '\n\n'))).toBe('document_damaged');
    expect(codeOf(await writeAndRead(join(folder, 'a.mbox'), 'Only text'))).toBe(
      'document_damaged',
    );
  });
});

describe('saved pages', () => {
  it.each(['aurelia.mhtml', 'aurelia.webarchive'])('%s', async (name) => {
    expect(blocksOf(await read(name))).toEqual([
      'heading: The Aurelia',
      'paragraph: The ship Aurelia was built in Port Ansel in 1874 – by Möller & Sons.',
    ]);
  });
});

describe('files of other programs', () => {
  it('are told how to be saved when they are of Office 97', async () => {
    const result = await readFile(fixture('museum.doc'));
    expect(result).toMatchObject({ ok: false, failure: { code: 'document_old_office' } });
    if (!result.ok) expect(result.failure.message).toContain('.docx');
  });

  it.each([
    ['museum.doc', 'a.docx', 'document_damaged'],
    ['encrypted.docx', 'a.pptx', 'document_encrypted'],
    ['encrypted.xlsx', 'a.xlsx', 'document_encrypted'],
    ['museum.doc', 'a.rtf', 'document_damaged'],
    ['offer.eml', 'a.xlsx', 'document_damaged'],
    ['offer.eml', 'a.webarchive', 'document_damaged'],
    ['aurelia.webarchive', 'a.mhtml', 'document_damaged'],
  ])('%s as %s: %s', async (name, path, code) => {
    const bytes = readFileSync(fixture(name));
    expect(codeOf(await writeAndRead(join(folder, path), bytes))).toBe(code);
  });

  it('say that an OpenDocument file has a password', async () => {
    const entries = unzipSync(readFileSync(fixture('museum.odt')));
    const manifest = '<manifest><file-entry><encryption-data/></file-entry></manifest>';
    const bytes = zipSync({ ...entries, 'META-INF/manifest.xml': strToU8(manifest) });
    expect(codeOf(await writeAndRead(join(folder, 'a.odt'), bytes))).toBe('document_encrypted');
    expect(codeOf(await writeAndRead(join(folder, 'a.ods'), bytes))).toBe('document_encrypted');
  });
});
