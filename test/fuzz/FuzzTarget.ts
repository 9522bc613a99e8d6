/** Something that reads hostile input. A target is asked for one input after the other. */
export interface FuzzTarget {
  /** As `npm run fuzz -- <name>` calls it. */
  name: string;
  /** Real inputs, which are then mutated; in a fixed order. */
  seeds: Buffer[];
  /** Null when all is well with an input, failures of the catalogue among it; else what is wrong. */
  check(input: Buffer): Promise<string | null>;
  /** Ending of the files that findings are kept in, with its dot. */
  extension: string;
  close?(): Promise<void> | void;
}
