import type { PolicyDomain } from "../../domain/policies/policy-domain.ts";

/** Fields of work that buy from one another's shelves; a mild hint, never a condition. */
const NEIGHBOURS: readonly (readonly string[])[] = [
  ["parking", "connected_vehicle", "citybrain"],
  ["park", "environment", "apartment"],
  ["citybrain", "ai", "bigdata", "security"],
  ["citybrain", "emergency"],
  ["security", "blockchain", "bigdata", "finance"],
  ["health", "vaccine", "imaging", "elderly"],
  ["uhd", "game_music", "retail"],
  ["comms6g", "satellite", "industrial"],
  ["ai", "industrial", "health"],
  ["platform", "research", "innovation_space", "international"],
  ["park", "innovation_space", "apartment"],
];

/** Says of two things only that neither is in a field of work of its own. */
const NO_FIELD = "other" satisfies PolicyDomain;

/** Whether a call with this domain is in a field of work of its own. */
export function namesField(asked: string | null): asked is string {
  return asked !== null && asked !== NO_FIELD;
}

/** 1 for the same field of work, a half for neighbours, 0 for strangers or when nothing is said. */
export function domainShare(asked: string | null, offered: readonly string[]): number {
  if (!namesField(asked)) return 0;
  if (offered.includes(asked)) return 1;
  const isNear = NEIGHBOURS.some((group) => group.includes(asked) && offered.some((domain) => group.includes(domain)));
  return isNear ? 0.5 : 0;
}
