/** What may be wrong with a document. As `failures.ts` has them. */
export const DOCUMENT_FAILURES = {
  document_empty: {
    message: 'The file has no text. If it should have some, save it again in its own program.',
    retriable: false,
  },
  document_no_text_layer: {
    message: 'The pages are pictures without text. Turn on OCR to read them.',
    retriable: false,
  },
  source_unshown: {
    message: 'Files of this kind are shown as text.',
    retriable: false,
  },
  /** A notice rather than a failure: the rest of the document was read. */
  ocr_language: {
    message:
      'There is no OCR data for “{language}”. Install it for Tesseract or put {language}.traineddata into {folder}, or choose another language.',
    retriable: false,
  },
  ocr_engine: {
    message: 'OCR broke down ({reason}). Try again, or build without it.',
    retriable: true,
  },
  document_binary: {
    message: 'The file is not text, though its name says so. Check what it really is.',
    retriable: false,
  },
  document_encrypted: {
    message: 'The file is protected by a password. Save a copy without one.',
    retriable: false,
  },
  document_damaged: {
    message:
      'The file is damaged and cannot be read ({reason}). Open and save it again in its own program.',
    retriable: false,
  },
  document_unsupported: {
    message:
      'Files of the kind “{extension}” are not read. Save it as pdf, docx, txt, csv or html.',
    retriable: false,
  },
  document_old_office: {
    message:
      'Files of the kind “{extension}” (Office 97 to 2003) are not read. Save it as {newer}.',
    retriable: false,
  },
  document_too_large: {
    message:
      'The file has {megabytes} MB; the limit is {limit} MB. Raise it with --max-mb, or split the file.',
    retriable: false,
  },
  document_too_long: {
    message:
      'The file has {megabytes} MB of text; more than {limit} MB cannot be held at once. Split it.',
    retriable: false,
  },
  source_too_large: {
    message: 'The file has {megabytes} MB; from {limit} MB on it is shown as text alone.',
    retriable: false,
  },
  document_too_slow: {
    message:
      'Reading the file took more than {seconds} s without getting on, so it was stopped. Split it, or save it in a simpler format.',
    retriable: true,
  },
  document_too_complex: {
    message:
      'Reading the file took more than {megabytes} MB of memory or broke the reader, so it was stopped. Split it, or save it in a simpler format.',
    retriable: true,
  },
  document_reader_failed: {
    message:
      'The reader broke down over the file ({reason}). Open and save it again in its own program; please report it.',
    retriable: false,
  },
  document_too_many_pages: {
    message: 'The document has {pages} pages; the limit is {limit}. Raise it with --max-pages.',
    retriable: false,
  },
  document_changed: {
    message: 'The file changed or went away while it was read. Run the build again.',
    retriable: true,
  },
} as const satisfies Record<string, { message: string; retriable: boolean }>;
