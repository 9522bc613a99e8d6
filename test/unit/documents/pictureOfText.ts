import { createCanvas } from '@napi-rs/canvas';

/** Draws lines of text in black on white at 200 dots to the inch, as a scanner would see an A4 page. */
export async function pictureOfText(
  lines: readonly string[],
  format: 'png' | 'jpeg' | 'webp' = 'png',
): Promise<Buffer> {
  const canvas = createCanvas(1654, 2339);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fdfcf8';
  context.fillRect(0, 0, 1654, 2339);
  context.fillStyle = '#1a1a1a';
  context.font = '34px "DejaVu Serif", serif';
  lines.forEach((line, index) => context.fillText(line, 150, 200 + index * 52));
  return format === 'png' ? canvas.encode('png') : canvas.encode(format, 90);
}

/** A PDF whose pages (A4) are JPEG pictures, as scanners make them. */
export function pdfOfPictures(jpegs: readonly Buffer[], width = 1654, height = 2339): Buffer {
  const drawing = 'q 595 0 0 842 0 0 cm /P Do Q';
  const kids = jpegs.map((_, index) => `${4 + 2 * index} 0 R`).join(' ');
  const objects = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(`<< /Type /Pages /Kids [${kids}] /Count ${jpegs.length} >>`),
    Buffer.from(`<< /Length ${drawing.length} >>\nstream\n${drawing}\nendstream`),
    ...jpegs.flatMap((jpeg, index) => [
      Buffer.from(
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 3 0 R /Resources << /XObject << /P ${5 + 2 * index} 0 R >> >> >>`,
      ),
      pictureObject(jpeg, width, height),
    ]),
  ];
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')];
  const offsets: number[] = [];
  for (const [index, object] of objects.entries()) {
    offsets.push(Buffer.concat(parts).length);
    parts.push(Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n'));
  }
  const start = Buffer.concat(parts).length;
  const entries = offsets
    .map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`)
    .join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

function pictureObject(jpeg: Buffer, width: number, height: number): Buffer {
  return Buffer.concat([
    Buffer.from(
      `<< /Type /XObject /Subtype /Image /Width ${width} /Height ${height} /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Length ${jpeg.length} >>\nstream\n`,
    ),
    jpeg,
    Buffer.from('\nendstream'),
  ]);
}
