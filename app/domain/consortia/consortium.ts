import type { ConsortiumMemberRow, MemberState } from "../../../db/schema/consortia.ts";
import { DAY } from "../../kernel/instant.ts";
import type { BasisPoints } from "../../kernel/share.ts";

const INVITATION_LIFE = 7 * DAY;
export const MOST_NAME = 60;
export const MOST_MESSAGE = 500;
export const MOST_TASK = 200;
export const MOST_EVIDENCE = 300;
export const MOST_COMMENT = 1_000;
/** Comments of one room, those taken back among them. */
export const MOST_COMMENTS = 2_000;
export const MOST_TASK_TITLE = 120;
/** Tasks of one room, the done and the removed among them. */
export const MOST_TASKS = 200;
export const MOST_ROOM_FILES = 50;
export const MOST_ROOM_FILE_MEGABYTES = 20;
export const MOST_SPECIALTY = 40;
/** Specialties that one member states. */
export const MOST_GRADES = 10;
/** Members that one consortium ever had, the declined and the removed among them. */
export const MOST_MEMBER_ROWS = 60;

/** An invitation lapses at its hour, whether or not the clock's job has been there yet. */
export function memberStateAt(member: Pick<ConsortiumMemberRow, "state" | "expiresAt">, now: number): MemberState {
  return member.state === "invited" && member.expiresAt !== null && member.expiresAt <= now ? "expired" : member.state;
}

/** Members that are in, or may still come in. */
export function isLiving(member: Pick<ConsortiumMemberRow, "state" | "expiresAt">, now: number): boolean {
  const state = memberStateAt(member, now);
  return state === "accepted" || state === "invited";
}

/** Adds up shares; those not stated yet count as nothing. */
export function sumOfShares(members: readonly { readonly share: BasisPoints | null }[]): BasisPoints {
  return members.reduce((sum, member) => sum + (member.share ?? 0), 0);
}

/** When an invitation sent at `now` lapses: after seven days, and never later than the deadline. */
export function expiryOf(now: number, deadline: number): number {
  return Math.min(now + INVITATION_LIFE, deadline);
}
