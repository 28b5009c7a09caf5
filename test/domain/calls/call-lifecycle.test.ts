import { describe, expect, it } from "vitest";
import { SYSTEM, VISITOR } from "../../../app/domain/accounts/actor.ts";
import { CALL_LIFECYCLE, CALL_ROLES, CALL_VERBS } from "../../../app/domain/calls/call-lifecycle.ts";
import { canMoveCall } from "../../../app/domain/calls/call-policy.ts";
import { DAY } from "../../../app/kernel/instant.ts";
import { transitionOf } from "../../../app/kernel/lifecycle.ts";
import { CALL_STATES } from "../../../db/schema/calls.ts";
import { completeDraft, MONDAY, officeWorld } from "./office-world.ts";

/** Written by hand apart from the code: what each verb leads to, from which state, for whom. */
const EXPECTED: Readonly<Record<string, readonly [to: string, who: readonly string[]]>> = {
  "draft submit": ["awaiting_approval", ["author", "colleague"]],
  "draft cancel": ["cancelled", ["author", "colleague"]],
  "awaiting_approval retract": ["draft", ["author"]],
  "awaiting_approval return": ["draft", ["colleague"]],
  "awaiting_approval approve": ["scheduled", ["colleague"]],
  "awaiting_approval cancel": ["cancelled", ["author", "colleague"]],
  "scheduled publish": ["open", ["author", "colleague", "clock"]],
  "scheduled reopen": ["draft", ["author", "colleague"]],
  "scheduled cancel": ["cancelled", ["author", "colleague"]],
  "open close": ["closed", ["clock"]],
  "open cancel": ["cancelled", ["author", "colleague"]],
  "closed fail": ["failed", ["author", "colleague"]],
  "closed cancel": ["cancelled", ["author", "colleague"]],
  "evaluating fail": ["failed", ["author", "colleague"]],
  "evaluating cancel": ["cancelled", ["author", "colleague"]],
};

const world = officeWorld();
const draft = completeDraft(world);
const ACTORS = { author: world.author, colleague: world.colleague, clock: SYSTEM, outsider: world.stranger } as const;

describe("the life of a call", () => {
  it("leads from every state by every verb only where the table says, and nowhere else", () => {
    const cells = CALL_STATES.flatMap((state) => CALL_VERBS.map((verb) => ({ state, verb })));
    expect(cells.length).toBe(81);
    for (const { state, verb } of cells) {
      const expected = EXPECTED[`${state} ${verb}`];
      expect(`${state} ${verb} ${transitionOf(CALL_LIFECYCLE, state, verb)?.to}`).toBe(
        `${state} ${verb} ${expected?.[0]}`,
      );
    }
  });

  for (const role of CALL_ROLES) {
    it(`lets ${role} do in each state what the table says, and refuses the rest`, () => {
      for (const state of CALL_STATES) {
        // The moments are such that the clock has its act due exactly in `scheduled` and `open`.
        const due = role === "clock";
        const publishAt = due ? MONDAY - 1 : MONDAY + DAY;
        const deadline = due && state === "open" ? MONDAY - 1 : MONDAY + 30 * DAY;
        const call = { ...draft, state, publishAt, deadline };
        for (const verb of CALL_VERBS) {
          const expected = EXPECTED[`${state} ${verb}`]?.[1].includes(role) === true;
          const decided = canMoveCall(ACTORS[role], call, verb, MONDAY);
          expect(`${role} ${state} ${verb}: ${decided.allowed}`).toBe(`${role} ${state} ${verb}: ${expected}`);
        }
      }
    });
  }

  it("lets neither visitors nor the bureau's viewers move anything, and tells them nothing", () => {
    for (const state of CALL_STATES) {
      for (const verb of CALL_VERBS) {
        for (const actor of [VISITOR, world.viewer, world.stranger]) {
          const decided = canMoveCall(actor, { ...draft, state }, verb, MONDAY);
          expect(decided.allowed === false && decided.refusal.code).toBe("call.not-found");
        }
      }
    }
  });

  it("asks a reason for returning, taking down, failing and cancelling, and for nothing else", () => {
    const noted = CALL_LIFECYCLE.filter((row) => row.needsNote === true).map((row) => row.verb);
    expect(noted).toEqual(["return", "reopen", "fail", "cancel"]);
  });

  it("keeps the clock from acting before its time", () => {
    const early = { ...draft, publishAt: MONDAY + 1, deadline: MONDAY + DAY };
    expect(canMoveCall(SYSTEM, { ...early, state: "scheduled" }, "publish", MONDAY).allowed).toBe(false);
    expect(canMoveCall(SYSTEM, { ...early, state: "open" }, "close", MONDAY + DAY - 1).allowed).toBe(false);
    expect(canMoveCall(SYSTEM, { ...early, state: "open" }, "close", MONDAY + DAY).allowed).toBe(true);
  });
});
