import { describe, expect, it } from "vitest";
import { type Actor, SYSTEM, VISITOR } from "../../../app/domain/accounts/actor.ts";
import {
  callRole,
  canCreateCall,
  canEditCall,
  canReadCall,
  canSeeWork,
} from "../../../app/domain/calls/call-policy.ts";
import { DAY } from "../../../app/kernel/instant.ts";
import { CALL_STATES } from "../../../db/schema/calls.ts";
import { completeDraft, MONDAY, officeWorld } from "./office-world.ts";

const world = officeWorld();
const draft = completeDraft(world);
const auditor: Actor = { ...world.stranger, desks: ["public", "auditor"], memberships: [] };
const firm: Actor = {
  ...world.stranger,
  memberships: world.stranger.memberships.map((one) => ({ ...one, kind: "firm" })),
};
const ACTORS = {
  visitor: VISITOR,
  clock: SYSTEM,
  author: world.author,
  colleague: world.colleague,
  viewer: world.viewer,
  stranger: world.stranger,
  firm,
  auditor,
};
type Who = keyof typeof ACTORS;
const isWho = (name: string): name is Who => Object.hasOwn(ACTORS, name);
const WHO = Object.keys(ACTORS).filter(isWho);

const ROLE: Readonly<Record<Who, string>> = {
  visitor: "outsider",
  clock: "clock",
  author: "author",
  colleague: "colleague",
  viewer: "outsider",
  stranger: "outsider",
  firm: "outsider",
  auditor: "outsider",
};
const PUBLIC_STATES: readonly string[] = ["open", "closed", "evaluating", "awarded", "failed"];

describe("who may do what with a call", () => {
  it("knows how everybody stands to it", () => {
    for (const who of WHO) expect(`${who} ${callRole(ACTORS[who], draft)}`).toBe(`${who} ${ROLE[who]}`);
    const byOther = { ...draft, submittedById: world.colleague.personId };
    expect(callRole(world.colleague, byOther)).toBe("author");
    expect(callRole(world.author, byOther)).toBe("author");
  });

  it("shows everybody what is public, and drafts only to the bureau and the auditors", () => {
    for (const state of CALL_STATES) {
      const isPublic = PUBLIC_STATES.includes(state);
      const call = { ...draft, state, publishedAt: isPublic ? MONDAY - DAY : null };
      for (const who of WHO) {
        const expected = isPublic || ["author", "colleague", "viewer", "auditor"].includes(who);
        expect(`${who} ${state} ${canReadCall(ACTORS[who], call, MONDAY).allowed}`).toBe(`${who} ${state} ${expected}`);
      }
    }
  });

  it("shows the work behind a call to the bureau and the auditors alone, public or not", () => {
    const call = { ...draft, state: "open", publishedAt: MONDAY } as const;
    const seeing = WHO.filter((who) => canSeeWork(ACTORS[who], call).allowed);
    expect(seeing).toEqual(["author", "colleague", "viewer", "auditor"]);
  });

  it("lets only the bureau's officials edit, and only drafts", () => {
    for (const state of CALL_STATES) {
      for (const who of WHO) {
        const expected = state === "draft" && (who === "author" || who === "colleague");
        const decided = canEditCall(ACTORS[who], { ...draft, state }, MONDAY);
        expect(`${who} ${state} ${decided.allowed}`).toBe(`${who} ${state} ${expected}`);
        const told = decided.allowed ? "" : decided.refusal.code;
        const knows = who === "author" || who === "colleague";
        expect(`${who} ${state} ${told}`).toBe(
          `${who} ${state} ${expected ? "" : knows ? "call.not-editable" : "call.not-found"}`,
        );
      }
    }
  });

  it("lets officials of a bureau begin calls for it, and nobody for a firm", () => {
    const making = WHO.filter((who) => canCreateCall(ACTORS[who], world.bureauId).allowed);
    expect(making).toEqual(["author", "colleague"]);
    const own = world.stranger.memberships[0]?.organizationId ?? world.bureauId;
    expect(canCreateCall(world.stranger, own).allowed).toBe(true);
    expect(canCreateCall(firm, own)).toMatchObject({ refusal: { code: "call.not-a-bureau" } });
  });
});
