/** What OCR could read: pages without text in documents that have some, and files without any. */
export interface Textless {
  pages: number;
  documents: number;
  files: number;
}

/** `textless`: the file was not read, since all of it are pictures. */
export function countTextless(
  entries: Iterable<{ picturePages: number; textless: boolean }>,
): Textless {
  const count: Textless = { pages: 0, documents: 0, files: 0 };
  for (const { picturePages, textless } of entries) {
    if (textless) count.files += 1;
    else if (picturePages > 0) count.documents += 1;
    if (!textless) count.pages += picturePages;
  }
  return count;
}
