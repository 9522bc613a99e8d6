import { unzipSync, zipSync } from 'fflate';

/** Numbers in [0, 1), the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What parsers stumble over: limits of numbers, unclosed and nested things, marks of other formats. */
const DICTIONARY = [
  '\0',
  '\xff\xff\xff\xff',
  '\x7f\xff\xff\xff',
  '\x80\x00\x00\x00',
  '-1',
  '99999999999999999999',
  '1e999',
  '%PDF-1.7',
  'PK\x03\x04',
  '<![CDATA[',
  ']]>',
  '<!--',
  '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>',
  '&b;',
  '&#x110000;',
  '<table><tr><td>',
  '</',
  '<svg><math><mi>',
  '{"a":[{',
  '[[[[[[[[',
  '\\u0000',
  '\\ud800',
  '{\\rtf1{\\*\\',
  '{{{{{{{{',
  '\\bin99999 ',
  'obj<</Length 9999999>>stream',
  '/Kids[1 0 R]/Parent 1 0 R',
  '/Filter/FlateDecode',
  'xref\n0 4294967295',
  'endobj',
  'Content-Transfer-Encoding: base64\r\n',
  'Content-Type: multipart/mixed; boundary=""\r\n\r\n--\r\n',
  '=?utf-8?B?',
  '\nFrom x Mon Jan 1 00:00:00 2024\n',
  '"\n"""',
  '../../../../etc/passwd',
  '```\n~~~\n> > > > > > > > ',
  '[a]: [[[[[[[[[[',
  '\ufeff',
  '\u202e\u0300\u0300\u0300',
];

/** A changed copy: up to eight changes; within an archive sometimes of what a member holds. */
export function mutate(seed: Buffer, others: readonly Buffer[], random: () => number): Buffer {
  if (seed.subarray(0, 4).toString('latin1') === 'PK\x03\x04' && random() < 0.7) {
    return mutateMember(seed, random) ?? mutateBytes(seed, others, random);
  }
  return mutateBytes(seed, others, random);
}

/** Changes what one member unpacks to; the archive stays whole, so that its reader gets to see it. */
function mutateMember(archive: Buffer, random: () => number): Buffer | null {
  let members: Record<string, Uint8Array>;
  try {
    members = unzipSync(archive);
  } catch {
    return null;
  }
  const names = Object.keys(members).filter((name) => /\.(?:xml|rels|x?html|opf|ncx)$/.test(name));
  const name = names[Math.floor(random() * names.length)];
  const member = name === undefined ? undefined : members[name];
  if (name === undefined || member === undefined) return null;
  if (random() < 0.05) Reflect.deleteProperty(members, name);
  else members[name] = mutateBytes(Buffer.from(member), [], random);
  return Buffer.from(zipSync(members, { level: 1 }));
}

function mutateBytes(seed: Buffer, others: readonly Buffer[], random: () => number): Buffer {
  let bytes = Buffer.from(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const changes = 1 + below(8);
  for (let change = 0; change < changes; change += 1) {
    const from = below(bytes.length + 1);
    const length = below(Math.min(bytes.length - from, random() < 0.1 ? 100_000 : 64) + 1);
    const part = bytes.subarray(from, from + length);
    const put = (between: Buffer, dropped = 0) => {
      bytes = Buffer.concat([bytes.subarray(0, from), between, bytes.subarray(from + dropped)]);
    };
    switch (below(8)) {
      case 0:
        if (part[0] !== undefined) part[0] ^= 1 << below(8);
        break;
      case 1:
        put(Buffer.alloc(0), length);
        break;
      case 2:
        put(part);
        break;
      case 3:
        put(
          Buffer.from(
            DICTIONARY[below(DICTIONARY.length)] ?? '',
            random() < 0.5 ? 'latin1' : 'utf8',
          ),
        );
        break;
      case 4:
        put(Buffer.concat(Array.from({ length: 1 + below(2000) }, () => part.subarray(0, 24))));
        break;
      case 5:
        put(Buffer.from(Array.from({ length }, () => below(256))), length);
        break;
      case 6: {
        const other = others[below(others.length)];
        if (other) put(other.subarray(below(other.length), below(other.length)));
        break;
      }
      default:
        if (random() < 0.3) bytes = bytes.subarray(0, from);
    }
  }
  return bytes;
}
