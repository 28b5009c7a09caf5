/**
 * A life as data: which verb leads from which state to which, for whom, and whether a note must be given.
 * The same table refuses in the verb, draws the buttons and is walked cell by cell in a test.
 */
export type Transition<State extends string, Verb extends string, Role extends string> = {
  readonly from: readonly State[];
  readonly verb: Verb;
  readonly to: State;
  readonly who: readonly Role[];
  readonly needsNote?: true;
};

/** The transition that `verb` means in `state`, or undefined when it means none there. */
export function transitionOf<State extends string, Verb extends string, Role extends string>(
  table: readonly Transition<State, Verb, Role>[],
  state: State,
  verb: Verb,
): Transition<State, Verb, Role> | undefined {
  return table.find((row) => row.verb === verb && row.from.includes(state));
}

/** The verbs open to `role` in `state`, in the table's order. */
export function verbsFor<State extends string, Verb extends string, Role extends string>(
  table: readonly Transition<State, Verb, Role>[],
  state: State,
  role: Role,
): readonly Verb[] {
  return table.filter((row) => row.from.includes(state) && row.who.includes(role)).map((row) => row.verb);
}
