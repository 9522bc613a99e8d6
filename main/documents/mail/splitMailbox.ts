const LINE_FEED = 0x0a;
const FROM = Buffer.from('From ');

/**
 * The messages of a mailbox, without the lines “From …” between them and with the > taken away that guards
 * such lines within a message; `end` is the offset in the mailbox where the message ends.
 */
export function* splitMailbox(mailbox: Buffer): Generator<{ message: Buffer; end: number }> {
  let start = -1;
  for (let line = 0; line < mailbox.length;) {
    const lineFeed = mailbox.indexOf(LINE_FEED, line);
    const next = lineFeed < 0 ? mailbox.length : lineFeed + 1;
    if (isSeparator(mailbox, line, next)) {
      if (start >= 0) yield { message: unguarded(mailbox.subarray(start, line)), end: line };
      start = next;
    }
    line = next;
  }
  if (start >= 0) yield { message: unguarded(mailbox.subarray(start)), end: mailbox.length };
}

/** “From sender date” at the start or after an empty line. */
function isSeparator(mailbox: Buffer, line: number, next: number): boolean {
  if (!mailbox.subarray(line, line + FROM.length).equals(FROM)) return false;
  const afterEmpty =
    line === 0 ||
    (mailbox[line - 1] === LINE_FEED &&
      (mailbox[line - 2] === LINE_FEED || mailbox.toString('latin1', line - 3, line) === '\n\r\n'));
  return afterEmpty && /\d{1,2}:\d\d.*\d{4}/.test(mailbox.toString('latin1', line, next));
}

function unguarded(message: Buffer): Buffer {
  if (!message.includes('>From ')) return message;
  return Buffer.from(message.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1');
}
