/** The part of a path below a folder that it lies in. */
export function relativeTo(folder: string, path: string): string {
  return path.slice(/[\\/]$/.test(folder) ? folder.length : folder.length + 1);
}
