/** What reading a query must ask of the index: how common a word is, and which words sound or look alike. */
export interface Lexis {
  /** In how many documents this very text stands, roughly; 0 only when it stands in none. */
  count(plain: string): number;
  /** In how many documents the concept stands. */
  conceptCount(concept: number): number;
  bySound(syllables: readonly string[]): readonly string[];
  byLooseSound(syllables: readonly string[]): readonly string[];
  byInitials(initials: string): readonly string[];
  latinLike(word: string): readonly string[];
  /** How many documents there are. */
  readonly size: number;
}
