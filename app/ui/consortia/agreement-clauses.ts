/** The clauses of version 1 in their order; their wording stands in the catalogues and is never changed under this number. */
export const CLAUSES = [
  "party",
  "mandate",
  "capacity",
  "shares",
  "liability",
  "exclusive",
  "members",
  "signing",
] as const;
