import { z } from "zod";
import { FIRM_LINK_KINDS } from "../../../db/schema/firm-links.ts";
import { parsePercent } from "../../kernel/share.ts";
import { idField, lineField, textField } from "./organization-schema.ts";

const percentField = z
  .string()
  .max(20)
  .transform((text, context) => {
    const points = parsePercent(text);
    if (points !== undefined && points > 0) return points;
    context.addIssue({ code: "custom", message: "form.percent" });
    return z.NEVER;
  });

/** `other` is the other firm's social credit code, registry number or whole name; `direction` is seen from one's own. */
export const declareLinkCommand = z
  .object({
    id: idField<"firm_link">(),
    organizationId: idField<"organization">(),
    kind: z.enum(FIRM_LINK_KINDS),
    direction: z.enum(["holds", "held"]).default("holds"),
    other: lineField(120),
    share: percentField.optional(),
    note: textField(1_000).optional(),
  })
  .superRefine(({ kind, share }, context) => {
    if (kind === "shareholding" && share === undefined) {
      context.addIssue({ code: "custom", path: ["share"], message: "form.required" });
    }
  });

/** A dispute takes its reason. */
export const answerLinkCommand = z
  .object({
    organizationId: idField<"organization">(),
    linkId: idField<"firm_link">(),
    answer: z.enum(["confirmed", "disputed"]),
    note: textField(1_000).optional(),
  })
  .superRefine(({ answer, note }, context) => {
    if (answer === "disputed" && note === undefined) {
      context.addIssue({ code: "custom", path: ["note"], message: "form.required" });
    }
  });

export const endLinkCommand = z.object({ organizationId: idField<"organization">(), linkId: idField<"firm_link">() });

export type DeclareLinkCommand = z.output<typeof declareLinkCommand>;
export type AnswerLinkCommand = z.output<typeof answerLinkCommand>;
export type EndLinkCommand = z.output<typeof endLinkCommand>;
