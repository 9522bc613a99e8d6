let context: CanvasRenderingContext2D | null = null;

/** Width of a text in a usual book face: what the letters' widths are to each other differs little. */
export function measureText(text: string): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length;
  context.font = '20px serif';
  return context.measureText(text).width;
}
