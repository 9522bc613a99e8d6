/**
 * To be raised when a reader or the chunker gives another text or other chunks for the same file:
 * documents that did not change are then read again.
 */
export const READING_VERSION = 3;
