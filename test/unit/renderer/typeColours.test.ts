import { describe, expect, it } from 'vitest';
import { familyOf, PALETTE, TypeColours } from '../../../renderer/graph/typeColours';

type Colour = [number, number, number];

/** Linear RGB seen with a complete deficiency: matrices of Machado, Oliveira and Fernandes (2009). */
const SIGHT: Record<string, readonly Colour[]> = {
  common: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

function linear(hex: string): Colour {
  return [1, 3, 5].map((at) => {
    const value = parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as Colour;
}

/** CIE L*a*b* of a linear colour, D65. */
function lab([r, g, b]: Colour): Colour {
  const x = (0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505;
  const y = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const z = (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089;
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))];
}

function seen(hex: string, matrix: readonly Colour[]): Colour {
  const colour = linear(hex);
  return lab(
    matrix.map((row) =>
      Math.max(
        0,
        row.reduce((sum, factor, index) => sum + factor * (colour[index] ?? 0), 0),
      ),
    ) as Colour,
  );
}

function distance(a: Colour, b: Colour): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

describe('the palette', () => {
  for (const [name, matrix] of Object.entries(SIGHT)) {
    for (const theme of ['light', 'dark'] as const) {
      it(`keeps its hues apart with ${name} sight, ${theme}`, () => {
        const colours = PALETTE.map((pair) => seen(pair[theme], matrix));
        colours.forEach((colour, index) => {
          for (const other of colours.slice(index + 1)) {
            // Six times the smallest difference that people notice in L*a*b* (2.3).
            expect(distance(colour, other)).toBeGreaterThan(6 * 2.3);
          }
        });
      });
    }
  }

  it('stands out from the canvas in both themes', () => {
    for (const { light, dark } of PALETTE) {
      expect(distance(lab(linear(light)), lab(linear('#fafaf8')))).toBeGreaterThan(24);
      expect(distance(lab(linear(dark)), lab(linear('#14171b')))).toBeGreaterThan(30);
    }
  });
});

describe('colours of types', () => {
  it('keeps a colour however many types come later', () => {
    const colours = new TypeColours();
    colours.reserve(['Person', 'Loom']);
    const before = colours.colourOf(['Loom'], false);
    colours.reserve(['Aardvark', 'Zebra', 'Person', 'Loom']);
    expect(colours.colourOf(['Loom'], false)).toBe(before);
  });

  it('gives different families different hues, and people the same in every graph', () => {
    const families = ['Person', 'Organization', 'Place', 'Work', 'Product', 'Date', 'Loom', 'Yarn'];
    const one = new TypeColours();
    one.reserve(families);
    expect(new Set(families.map((family) => one.colourOf([family], false))).size).toBe(8);
    const other = new TypeColours();
    other.reserve(['Person', 'Gene', 'Protein']);
    expect(other.colourOf(['Person'], true)).toBe(one.colourOf(['Person'], true));
  });

  it('gives a subtype a shade of its family’s hue', () => {
    const colours = new TypeColours();
    expect(familyOf(['Company', 'Organization', 'Entity'])).toBe('Organization');
    expect(colours.colourOf(['Company', 'Organization'], false)).not.toBe(
      colours.colourOf(['Organization'], false),
    );
    expect(colours.colourOf(['Entity'], false)).toMatch(/^#[\da-f]{6}$/);
  });
});
