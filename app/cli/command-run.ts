/** A command: its words without its name in, its exit status out. */
export type CommandRun = (words: readonly string[]) => Promise<number>;
