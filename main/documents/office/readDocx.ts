import mammoth from 'mammoth';
import { ok, type Result } from '../../../contract';
import { readHtmlBlocks } from '../markup/readHtmlBlocks';
import { contentOf, type Content } from '../textBuilder';
import { damaged, oleFailure } from './officeFailure';
import { openArchive, repackArchive, type Archive } from './openArchive';
import { descendants, parseXml, textOf } from './parseXml';

const STYLE_MAP = ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"];

/** Word documents: headings, paragraphs, list entries, tables, text boxes and notes, without pictures. */
export async function readDocx(bytes: Buffer): Promise<Result<Content>> {
  const failure = oleFailure(bytes, '.docx');
  if (failure) return failure;
  const archive = openArchive(bytes);
  if (!archive.ok) return archive;
  try {
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    const html = await mammoth.convertToHtml(
      { buffer: Buffer.from(repackArchive(archive.value)) },
      { styleMap: STYLE_MAP, convertImage },
    );
    return ok(contentOf(readHtmlBlocks(html.value), leftOut(archive.value)));
  } catch (error) {
    return damaged(error);
  }
}

/** What Mammoth passes over, for people. */
function leftOut(archive: Archive): string[] {
  const warnings: string[] = [];
  const margins = [...archive.names].filter(
    (name) => /^word\/(?:header|footer)\d*\.xml$/.test(name) && hasText(archive, name),
  );
  if (margins.length > 0) warnings.push('Headers and footers of the pages were left out.');
  const comments = countComments(archive);
  if (comments > 0) warnings.push(`${comments} comment(s) were left out.`);
  return warnings;
}

function hasText(archive: Archive, name: string): boolean {
  const entry = archive.bytes(name);
  if (!entry) return false;
  for (const run of descendants(parseXml(entry), 't')) if (textOf(run).trim() !== '') return true;
  return false;
}

function countComments(archive: Archive): number {
  const entry = archive.bytes('word/comments.xml');
  return entry ? [...descendants(parseXml(entry), 'comment')].length : 0;
}
