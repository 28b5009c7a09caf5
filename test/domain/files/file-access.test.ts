import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { type Actor, SYSTEM, VISITOR } from "../../../app/domain/accounts/actor.ts";
import { admitPerson } from "../../../app/domain/accounts/admit-person.ts";
import { attachFiles } from "../../../app/domain/bids/attach-files.ts";
import { detachFile } from "../../../app/domain/bids/detach-file.ts";
import { findReadableFile } from "../../../app/domain/bids/file-access-queries.ts";
import { withdrawBid } from "../../../app/domain/bids/withdraw-bid.ts";
import { listMembers } from "../../../app/domain/consortia/consortium-queries.ts";
import { setRights } from "../../../app/domain/consortia/set-rights.ts";
import { plainFileName } from "../../../app/domain/files/save-file.ts";
import { storeFile } from "../../../app/domain/files/store-file.ts";
import { type BidId, type FileId, newId } from "../../../app/kernel/ids.ts";
import { bidAttachments } from "../../../db/schema/bids.ts";
import { callAttachments, calls } from "../../../db/schema/calls.ts";
import { productPictures, products } from "../../../db/schema/products.ts";
import {
  consortiumOf,
  DEADLINE,
  type Market,
  market,
  NOON,
  outcomeOf,
  submit,
  writtenBid,
} from "../../support/market.ts";
import { acting, seen } from "../../support/seats.ts";

const FILE = { sha256: "a".repeat(64), name: "方案.pdf", mediaType: "application/pdf", byteSize: 10 };

let at: Market;

beforeEach(() => {
  at = market();
});

const store = (actor: Actor): FileId => outcomeOf(storeFile(at.db, FILE, acting(actor))).fileId;
const reads = (id: FileId, actor: Actor, now = NOON) => findReadableFile(at.db, id, actor, now) !== undefined;

describe("a file that hangs nowhere", () => {
  it("is its uploader's alone, and visitors store none", () => {
    const firm = at.firm("甲公司");
    const id = store(firm.owner);
    expect([firm.owner, firm.member, at.bureau.owner, VISITOR].map((actor) => reads(id, actor))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(storeFile(at.db, FILE, acting(VISITOR)).ok).toBe(false);
    expect(reads(newId<"file">(NOON), firm.owner)).toBe(false);
  });
});

describe("a picture of a product", () => {
  it("is everybody's while the product is published, and else its firm's", () => {
    const firm = at.firm("甲公司");
    const id = store(firm.owner);
    const productId = newId<"product">(NOON);
    const row = { id: productId, organizationId: firm.id, nameZh: "产品", bodyZh: "", version: 1 };
    at.db
      .insert(products)
      .values({ ...row, state: "draft", createdAt: NOON, updatedAt: NOON })
      .run();
    at.db.insert(productPictures).values({ productId, fileId: id, position: 0, alt: "" }).run();
    const actors = [VISITOR, at.firm("乙公司").owner, firm.viewer];
    expect(actors.map((actor) => reads(id, actor))).toEqual([false, false, true]);
    at.db.update(products).set({ state: "published" }).run();
    expect(actors.map((actor) => reads(id, actor))).toEqual([true, true, true]);
    expect(findReadableFile(at.db, id, VISITOR, NOON)?.isPublic).toBe(true);
  });
});

describe("a file of a call", () => {
  it("is everybody's once the call is public, and before that its bureau's", () => {
    const id = store(at.bureau.owner);
    at.db.insert(callAttachments).values({ callId: at.callId, fileId: id, position: 0 }).run();
    const actors = [VISITOR, at.firm("乙公司").owner, at.bureau.viewer];
    expect(actors.map((actor) => reads(id, actor))).toEqual([true, true, true]);
    at.db
      .update(calls)
      .set({ state: "draft", publishedAt: null, publishAt: null })
      .where(eq(calls.id, at.callId))
      .run();
    expect(actors.map((actor) => reads(id, actor))).toEqual([false, false, true]);
  });
});

describe("a file of a bid", () => {
  const attached = (bidId: BidId, actor: Actor): FileId => {
    const files = [{ ...FILE, isConfidential: true }];
    outcomeOf(attachFiles(at.db, { bidId, files }, acting(actor)));
    const row = at.db.select().from(bidAttachments).where(eq(bidAttachments.bidId, bidId)).get();
    if (row === undefined) throw new Error("no attachment");
    return row.fileId;
  };
  const close = () => at.db.update(calls).set({ state: "closed" }).where(eq(calls.id, at.callId)).run();

  it("is its firms' before the deadline, and nobody else's whoever they are", () => {
    const [lead, partner, other] = [at.firm("甲公司"), at.firm("乙公司"), at.firm("丙公司")];
    const consortiumId = consortiumOf(at, lead, [partner]);
    const id = attached(writtenBid(at, lead, { consortiumId }), lead.owner);
    const office = { email: "admin@example.com", name: "管理员", locale: "zh" as const, passwordHash: null };
    const desks = ["admin", "auditor", "council", "panel"] as const;
    const admin = outcomeOf(admitPerson(at.db, { ...office, desks }, acting(SYSTEM)));
    const parties = [lead.owner, lead.viewer, partner.member];
    // A member sees its own part of the draft; files are of the whole bid, which the lead shares or does not.
    expect(parties.map((actor) => reads(id, actor))).toEqual([true, true, false]);
    const member = listMembers(at.db, consortiumId, NOON).find((one) => one.organizationId === partner.id);
    if (member === undefined) throw new Error("no member");
    outcomeOf(setRights(at.db, { memberId: member.id, right: "edit", hasWholeBid: true }, acting(lead.owner)));
    expect(parties.map((actor) => reads(id, actor))).toEqual([true, true, true]);
    const others = [VISITOR, SYSTEM, other.owner, at.bureau.owner, seen(at, admin.personId)];
    expect(others.map((actor) => reads(id, actor, DEADLINE - 1))).toEqual([false, false, false, false, false]);
  });

  it("is read by the bureau's officials from the deadline on, if it was submitted", () => {
    const [lead, other] = [at.firm("甲公司"), at.firm("丙公司")];
    const bidId = writtenBid(at, lead);
    const id = attached(bidId, lead.owner);
    outcomeOf(submit(at, lead, bidId));
    expect(reads(id, at.bureau.owner, DEADLINE - 1)).toBe(false);
    close();
    expect(reads(id, at.bureau.owner, DEADLINE)).toBe(true);
    expect(
      [other.owner, VISITOR, at.firm("别的局", { kind: "bureau" }).owner].map((a) => reads(id, a, DEADLINE)),
    ).toEqual([false, false, false]);
  });

  it("is not the officials' when it was added after the last submission or the bid was never submitted", () => {
    const lead = at.firm("甲公司");
    const bidId = writtenBid(at, lead);
    outcomeOf(submit(at, lead, bidId));
    const id = attached(bidId, lead.owner);
    const unsent = at.firm("乙公司");
    const draft = attached(writtenBid(at, unsent), unsent.owner);
    close();
    expect([reads(id, at.bureau.owner, DEADLINE), reads(draft, at.bureau.owner, DEADLINE)]).toEqual([false, false]);
  });

  it("stays the officials' when it was taken out of the draft after the submission", () => {
    const lead = at.firm("甲公司");
    const bidId = writtenBid(at, lead);
    const id = attached(bidId, lead.owner);
    outcomeOf(submit(at, lead, bidId));
    outcomeOf(detachFile(at.db, { bidId, fileId: id }, acting(lead.owner)));
    close();
    expect([lead.owner, at.bureau.owner, at.firm("丙公司").owner].map((actor) => reads(id, actor, DEADLINE))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("is not the officials' once the bid was withdrawn", () => {
    const lead = at.firm("甲公司");
    const bidId = writtenBid(at, lead);
    const id = attached(bidId, lead.owner);
    outcomeOf(submit(at, lead, bidId));
    outcomeOf(withdrawBid(at.db, { bidId, key: "withdrawal-key" }, acting(lead.owner)));
    close();
    expect(reads(id, at.bureau.owner, DEADLINE)).toBe(false);
  });
});

describe("a file's name", () => {
  it("is a name alone: no folders, no control or direction characters, no more than disks take", () => {
    expect(plainFileName("../../etc/passwd")).toBe("passwd");
    expect(plainFileName("C:\\Users\\a\\方案.docx")).toBe("方案.docx");
    expect(plainFileName("a\u202efdp.exe\r\n")).toBe("afdp.exe");
    expect(plainFileName('a"b<c>.pdf')).toBe("abc.pdf");
    expect(plainFileName("")).toBe("file");
    const long = plainFileName(`${"名".repeat(300)}.pdf`);
    expect([long.length, long.endsWith(".pdf")]).toEqual([120, true]);
  });
});
