import { z } from "zod";
import { type Milli, parseFigure } from "../../kernel/figure.ts";
import { instantInBeijing } from "../../kernel/instant.ts";
import { parseWan } from "../../kernel/money.ts";
import { parsePercent } from "../../kernel/share.ts";

/** Fields of drafts as they are typed: empty ones read as null, the rest as values or as a refusal. */

/** Text of at most `most` characters. */
export const textField = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .optional()
    .transform((text) => text ?? "");

/** The same, null when it is empty. */
export const optionalText = (most: number) =>
  z
    .string()
    .trim()
    .max(most)
    .optional()
    .transform((text) => (text === undefined || text === "" ? null : text));

/** An amount in 万元, read as fen. */
export const wanField = () => readField("form.money", parseWan);

/** A percentage, read as basis points. */
export const percentField = () => readField("form.percent", parsePercent);

/** A decimal, read as thousandths. */
export const figureField = () => readField<Milli>("form.figure", parseFigure);

/** Date and time in Beijing as a `datetime-local` field has it, read as an instant. */
export const momentField = () =>
  readField("form.moment", (text) => {
    const [date, time] = text.split("T");
    return date === undefined || time === undefined ? undefined : instantInBeijing(date, time);
  });

/** A whole number between two bounds. */
export const wholeField = (least: number, most: number) =>
  readField("form.invalid", (text) => {
    const number = Number(text.normalize("NFKC"));
    return Number.isInteger(number) && number >= least && number <= most ? number : undefined;
  });

/** Yes or no, or not said. */
export const flagField = () =>
  z
    .enum(["yes", "no"])
    .optional()
    .transform((answer) => (answer === undefined ? null : answer === "yes"));

function readField<Value>(code: string, read: (text: string) => Value | undefined) {
  return z
    .string()
    .trim()
    .max(40)
    .optional()
    .transform((text, context): Value | null => {
      if (text === undefined || text === "") return null;
      const value = read(text);
      if (value !== undefined) return value;
      context.addIssue({ code: "custom", message: code });
      return z.NEVER;
    });
}
