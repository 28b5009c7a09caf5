/** Everybody that the matrix walks as, in the order in which rows state the answers. */
export const ROLES = [
  "visitor",
  "sme",
  "otherFirm",
  "lead",
  "official",
  "otherOfficial",
  "panel",
  "council",
  "auditor",
  "admin",
] as const;

export type Role = (typeof ROLES)[number];

/** The demo's person behind each role. The other official's bureau owns other calls; the other firm is in nothing. */
export const PERSONAS = {
  sme: "owner-boyun",
  otherFirm: "owner-lianxin",
  lead: "owner-jinghe",
  official: "zhoulan",
  otherOfficial: "guihua-author",
  panel: "panel-wei",
  council: "council-tan",
  auditor: "auditor-yan",
  admin: "admin-wen",
} as const satisfies Readonly<Record<Exclude<Role, "visitor">, string>>;

/** One status per role, in their order; a visitor's 303 is always the way to the sign-in page, unless a walk says where to. */
export type RoleAnswers = readonly number[];

/** An address with the names of objects in braces, and what each role is answered there. */
export type Walk = readonly [address: string, answers: RoleAnswers];

/**
 * One row per route and method. `acts`: where the address itself is the command, so that an empty form is the act;
 * those roles that are answered 303 there do change something, and are walked last.
 */
export type PermissionRow = {
  readonly route: string;
  readonly method: "GET" | "POST";
  readonly walks: readonly Walk[];
  readonly acts: boolean;
};

export const get = (route: string, ...walks: readonly Walk[]): PermissionRow => ({
  route,
  method: "GET",
  walks,
  acts: false,
});
export const post = (route: string, ...walks: readonly Walk[]): PermissionRow => ({
  route,
  method: "POST",
  walks,
  acts: false,
});
export const actPost = (route: string, ...walks: readonly Walk[]): PermissionRow => ({
  route,
  method: "POST",
  walks,
  acts: true,
});

const SIGN_IN = 303;
const NO_DESK = 403;

/** The same to everybody. */
export const all = (status: number): RoleAnswers => ROLES.map(() => status);

/** Visitors are sent to sign in; all others are answered alike. */
export const signedIn = (status: number): RoleAnswers => [SIGN_IN, ...ROLES.slice(1).map(() => status)];

/** An object of firms: the SME, the other firm, the anchor lead; to all the rest it is not there. */
export const firm = (sme: number, other: number, lead: number): RoleAnswers => [
  SIGN_IN,
  sme,
  other,
  lead,
  ...ROLES.slice(4).map(() => 404),
];

/** A place of the office desk: the official and the one of another bureau; nobody else has the desk. */
export const office = (official: number, other: number): RoleAnswers => [
  SIGN_IN,
  NO_DESK,
  NO_DESK,
  NO_DESK,
  official,
  other,
  NO_DESK,
  NO_DESK,
  NO_DESK,
  NO_DESK,
];

/** A place of a desk that one role alone has. */
export const desk = (role: Role, status: number): RoleAnswers =>
  ROLES.map((one) => (one === role ? status : one === "visitor" ? SIGN_IN : NO_DESK));

/** Only what these roles are answered differs from `rest`; visitors are sent to sign in. */
export const only = (special: Partial<Record<Role, number>>, rest = 404): RoleAnswers =>
  ROLES.map((role) => special[role] ?? (role === "visitor" ? SIGN_IN : rest));
