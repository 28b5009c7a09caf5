/**
 * The policy's fields of work with the article each comes from (成都高新区 2020 policy, articles 5-23).
 * Values are stored in rows, facets and addresses: never rename one.
 */
export const POLICY_DOMAINS = {
  comms6g: 5,
  security: 6,
  blockchain: 6,
  bigdata: 6,
  industrial: 7,
  ai: 8,
  satellite: 9,
  connected_vehicle: 10,
  uhd: 11,
  game_music: 12,
  retail: 13,
  platform: 14,
  research: 15,
  finance: 16,
  international: 17,
  innovation_space: 18,
  park: 19,
  parking: 19,
  environment: 19,
  apartment: 20,
  citybrain: 21,
  health: 22,
  vaccine: 22,
  imaging: 22,
  elderly: 22,
  emergency: 22,
  /** What none of them names: article 23 opens the whole city. */
  other: 23,
} as const satisfies Record<string, number>;

export type PolicyDomain = keyof typeof POLICY_DOMAINS;

export function isPolicyDomain(text: string): text is PolicyDomain {
  return Object.hasOwn(POLICY_DOMAINS, text);
}
