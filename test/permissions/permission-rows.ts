import { ACCOUNT_ROWS } from "./account-rows.ts";
import { AGREEMENT_ROWS } from "./agreement-rows.ts";
import { BID_ROWS } from "./bid-rows.ts";
import { CONSORTIUM_ROWS } from "./consortium-rows.ts";
import { DESK_ROWS } from "./desk-rows.ts";
import { FIRM_ROWS } from "./firm-rows.ts";
import { OFFICE_ROWS } from "./office-rows.ts";
import { PARTNER_ROWS } from "./partner-rows.ts";
import { PUBLIC_ROWS } from "./public-rows.ts";
import type { PermissionRow } from "./role-answers.ts";
import { SEARCH_ROWS } from "./search-rows.ts";

/** Who is answered what at every address: written from the rules, not from the code. */
export const PERMISSION_ROWS: readonly PermissionRow[] = [
  ...PUBLIC_ROWS,
  ...ACCOUNT_ROWS,
  ...SEARCH_ROWS,
  ...FIRM_ROWS,
  ...BID_ROWS,
  ...CONSORTIUM_ROWS,
  ...AGREEMENT_ROWS,
  ...PARTNER_ROWS,
  ...OFFICE_ROWS,
  ...DESK_ROWS,
];
