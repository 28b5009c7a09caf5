import { beforeEach, describe, expect, it } from "vitest";
import { VISITOR } from "../../../app/domain/accounts/actor.ts";
import { findFormDraft } from "../../../app/domain/accounts/form-draft-queries.ts";
import { dropFormDraft, forgetFormDrafts, keepFormDraft } from "../../../app/domain/accounts/keep-form-draft.ts";
import { DAY } from "../../../app/kernel/instant.ts";
import type { Connection } from "../../../db/connection.ts";
import { testDatabase } from "../../support/database.ts";
import { NOON, registeredFirm, somebody } from "../../support/seats.ts";

let at: Connection;
let owner: ReturnType<typeof registeredFirm>["owner"];

beforeEach(() => {
  at = testDatabase();
  ({ owner } = registeredFirm(at));
});

const FORM = "product:x";
const keep = (nameZh: string, now = NOON) =>
  keepFormDraft(at.db, { form: FORM, fields: { nameZh: [nameZh] }, version: 3 }, { actor: owner, now });

describe("what was typed and not sent", () => {
  it("is kept as it was typed last, with the version of its form, for this person alone", () => {
    keep("先");
    keep("后", NOON + 1);
    expect(findFormDraft(at.db, FORM, owner)).toEqual({ fields: { nameZh: ["后"] }, version: 3, savedAt: NOON + 1 });
    expect(findFormDraft(at.db, "product:y", owner)).toBeUndefined();
    for (const other of [VISITOR, somebody(at)]) expect(findFormDraft(at.db, FORM, other)).toBeUndefined();
  });

  it("goes when it is sent or thrown away, and after ninety days", () => {
    keep("一");
    dropFormDraft(at.db, FORM, owner);
    expect(findFormDraft(at.db, FORM, owner)).toBeUndefined();
    keep("二");
    expect(forgetFormDrafts(at.db, { now: NOON + 90 * DAY })).toBe(0);
    expect(forgetFormDrafts(at.db, { now: NOON + 90 * DAY + 1 })).toBe(1);
  });

  it("is refused beyond all measure", () => {
    expect(keep("长".repeat(200_001))).toMatchObject({ refusal: { code: "form.too-long" } });
    expect(findFormDraft(at.db, FORM, owner)).toBeUndefined();
  });
});
