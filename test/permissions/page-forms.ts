import type { HttpClient } from "../support/http-client.ts";

export type PageForm = {
  readonly action: string;
  readonly takesFiles: boolean;
  readonly fields: readonly FormField[];
};

export type FormField = {
  readonly name: string;
  readonly kind: "hidden" | "text" | "choice" | "file";
  readonly value: string;
};

/** The forms of a page that change something, as a browser without a script would send them. */
export function formsIn(page: string, address: string): readonly PageForm[] {
  return [...page.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].flatMap(([, head = "", body = ""]) => {
    if (!/method="post"/i.test(head)) return [];
    const action = attribute(head, "action");
    return [
      {
        action: action === "" ? address : action,
        takesFiles: head.includes("multipart/form-data"),
        fields: fieldsIn(body),
      },
    ];
  });
}

/** The one form of a page that has a field of this name. */
export async function openForm(client: HttpClient, address: string, field: string): Promise<PageForm> {
  const page = await client.get(address);
  const form = formsIn(page.text, address).find((one) => one.fields.some(({ name }) => name === field));
  if (form === undefined) throw new Error(`${address} (${page.status}) has no form with ${field}`);
  return form;
}

/** What the form would send, with some fields typed anew. */
export function filled(form: PageForm, typed: Readonly<Record<string, string>> = {}): Record<string, string> {
  const values = form.fields.filter(({ kind }) => kind !== "file").map(({ name, value }) => [name, value]);
  return { ...Object.fromEntries(values), ...typed };
}

function fieldsIn(body: string): FormField[] {
  const fields: FormField[] = [];
  for (const [, head = ""] of body.matchAll(/<input\b([^>]*)>/g)) {
    const type = attribute(head, "type") || "text";
    const isOff = (type === "radio" || type === "checkbox") && !/\bchecked\b/.test(head);
    if (isOff || type === "submit") continue;
    const kind =
      type === "hidden" || type === "file" ? type : type === "radio" || type === "checkbox" ? "choice" : "text";
    fields.push({ name: attribute(head, "name"), kind, value: attribute(head, "value") });
  }
  for (const [, head = "", text = ""] of body.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)) {
    fields.push({ name: attribute(head, "name"), kind: "text", value: plain(text) });
  }
  for (const [, head = "", options = ""] of body.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
    const all = [...options.matchAll(/<option\b([^>]*)>/g)].map((match) => match[1] ?? "");
    const chosen = all.find((option) => /\bselected\b/.test(option)) ?? all[0] ?? "";
    fields.push({ name: attribute(head, "name"), kind: "choice", value: attribute(chosen, "value") });
  }
  for (const [, head = ""] of body.matchAll(/<button\b([^>]*)>/g)) {
    const name = attribute(head, "name");
    if (name !== "" && name !== "act") fields.push({ name, kind: "hidden", value: attribute(head, "value") });
  }
  return fields.filter(({ name }) => name !== "");
}

function attribute(head: string, name: string): string {
  return plain(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(head)?.[1] ?? "");
}

function plain(html: string): string {
  return html
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&amp;/g, "&");
}
