import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readFields, refusedForm } from "../../app/http/form.ts";
import { refusal } from "../../app/kernel/refusal.ts";

const schema = z.object({
  title: z.string().min(1).max(10),
  email: z.email().optional(),
  kind: z.enum(["must", "should"]).optional(),
  rows: z
    .array(z.object({ name: z.string().min(1) }))
    .max(2)
    .optional(),
});

function fields(entries: readonly (readonly [string, string])[]): FormData {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
}

describe("reading a form", () => {
  it("gives the command when everything is right, rows and all", () => {
    const reading = readFields(
      fields([
        ["title", "停车"],
        ["rows[0].name", "甲"],
        ["rows[1].name", "乙"],
      ]),
      schema,
    );
    expect(reading.ok && reading.value).toEqual({ title: "停车", rows: [{ name: "甲" }, { name: "乙" }] });
  });

  it("names what is missing, too long, badly formed or not a choice, each at its field", () => {
    const missing = readFields(fields([["title", ""]]), schema);
    expect(missing.ok ? {} : missing.form.errors).toEqual({ title: [refusal("form.required")] });
    const wrong = readFields(
      fields([
        ["title", "x".repeat(1_000_000)],
        ["email", "nobody"],
        ["kind", "maybe"],
      ]),
      schema,
    );
    expect(wrong.ok ? {} : wrong.form.errors).toEqual({
      title: [refusal("form.too-long", { most: 10 })],
      email: [refusal("form.email")],
      kind: [refusal("form.choice")],
    });
  });

  it("bounds how many rows it takes, and names the field of a row", () => {
    const many = readFields(
      fields([
        ["title", "t"],
        ["rows[0].name", "a"],
        ["rows[1].name", "b"],
        ["rows[2].name", "c"],
      ]),
      schema,
    );
    expect(many.ok ? {} : many.form.errors).toEqual({ rows: [refusal("form.too-many", { most: 2 })] });
    const empty = readFields(
      fields([
        ["title", "t"],
        ["rows[0].name", ""],
        ["rows[1].name", "b"],
      ]),
      schema,
    );
    expect(empty.ok ? {} : empty.form.errors).toEqual({ "rows[0].name": [refusal("form.required")] });
  });

  it("keeps everything typed except passwords", () => {
    const reading = readFields(
      fields([
        ["title", ""],
        ["note", "长篇文字"],
        ["note", "第二段"],
        ["password", "secret"],
        ["newPassword", "secret"],
      ]),
      schema,
    );
    expect(reading.ok ? {} : reading.form.typed).toEqual({ title: [""], note: ["长篇文字", "第二段"] });
  });

  it("is not fooled by names that reach for an object's own parts", () => {
    const reading = readFields(
      fields([
        ["title", "t"],
        ["__proto__.admin", "1"],
        ["constructor.prototype.admin", "1"],
      ]),
      schema,
    );
    expect(reading.ok && reading.value).toEqual({ title: "t" });
    expect(Object.hasOwn(Object.prototype, "admin")).toBe(false);
  });

  it("puts a verb's refusals beside their fields and the rest above the form", () => {
    const form = refusedForm({ a: ["1"] }, [refusal("bid.x", {}, "a"), refusal("bid.y")]);
    expect(form).toEqual({ typed: { a: ["1"] }, errors: { a: [refusal("bid.x", {}, "a")], "": [refusal("bid.y")] } });
  });
});
