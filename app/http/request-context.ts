import { createContext } from "react-router";
import { type Actor, VISITOR } from "../domain/accounts/actor.ts";
import type { Locale } from "../kernel/locale.ts";
import type { Typed } from "./form.ts";
import type { World } from "./world.ts";

/** What is known of one request, from its arrival to its answer. */
export type RequestFacts = {
  readonly world: World;
  readonly id: string;
  readonly nonce: string;
  /** When the whole request had arrived; every act in it happens at this instant. */
  readonly now: number;
  readonly address: string;
  locale: Locale;
  actor: Actor;
  /** The session's hashed id, for the list of sessions and for signing out. */
  sessionHash: string | undefined;
  /** What a form brought, kept for the page that says what went wrong. Never passwords. */
  typed: Typed;
};

export const requestContext = createContext<RequestFacts>();

export function newRequestFacts(
  known: Pick<RequestFacts, "world" | "id" | "nonce" | "now" | "address" | "locale">,
): RequestFacts {
  return { ...known, actor: VISITOR, sessionHash: undefined, typed: {} };
}
