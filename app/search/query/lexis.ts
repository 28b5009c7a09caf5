/** What reading a query must ask of the index: how common a word is, and which words sound or look alike. */
export interface Lexis {
  /** In how many documents this very text stands. */
  count(plain: string): number;
  /** About in how many documents a pair of characters stands, without looking into any of them. */
  countRoughly(pair: string): number;
  /** In how many documents the concept stands. */
  conceptCount(concept: number): number;
  bySound(syllables: readonly string[]): readonly string[];
  byLooseSound(syllables: readonly string[]): readonly string[];
  byInitials(initials: string): readonly string[];
  latinLike(word: string): readonly string[];
  /** How many documents there are. */
  readonly size: number;
}
