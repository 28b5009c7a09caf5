import { z } from "zod";
import { FOUND_KINDS, FREQUENCIES } from "../../../db/schema/saved-searches.ts";
import { type Id, parseId } from "../../kernel/ids.ts";
import { readListQuery } from "../../kernel/list-query.ts";
import { LISTS } from "./saved-search.ts";

const searchId = z.string().transform((text, context) => {
  const id = parseId<"saved_search">(text);
  if (id !== undefined) return id;
  context.addIssue({ code: "custom", message: "form.required" });
  return z.NEVER;
});

const name = z.string().trim().min(1).max(60);
const frequency = z.enum(FREQUENCIES);

const asked = z.object({
  kind: z.enum(FOUND_KINDS),
  query: z.string().max(4_000).default(""),
  name: z.string().trim().max(60).default(""),
  frequency: z.enum(FREQUENCIES).default("at_once"),
});

/** `query` is the list page's own query string; whatever it does not offer is left out. */
export const saveSearchForm = z
  .object({ kind: z.enum(FOUND_KINDS), query: z.string().max(4_000).default(""), name, frequency })
  .transform(({ query, ...rest }) => {
    const { text, filters } = readListQuery(new URLSearchParams(query), LISTS[rest.kind].filters, [], 1);
    return { ...rest, text, filters };
  });

/** The fields of the form as an address carries them; undefined when it carries none. */
export function askedInAddress(params: URLSearchParams): z.infer<typeof asked> | undefined {
  const read = asked.safeParse(Object.fromEntries(params));
  return read.success ? read.data : undefined;
}

export const changeSearchForm = z.object({ name, frequency });
export const ownSearchCommand = z.object({ id: searchId });
export const profileCommand = z.object({ frequency });

const thing = { kind: z.enum(FOUND_KINDS), id: z.string().min(1).max(40) };
const word = { asked: z.string().min(1).max(120), found: z.string().min(1).max(120) };

export const muteThingCommand = z.object(thing);
export const muteReasonCommand = z.object(word);

export type SaveSearchCommand = z.infer<typeof saveSearchForm> & { readonly id: Id<"saved_search"> };
export type ChangeSearchCommand = z.infer<typeof changeSearchForm> & { readonly id: Id<"saved_search"> };
export type OwnSearchCommand = z.infer<typeof ownSearchCommand>;
export type ProfileCommand = z.infer<typeof profileCommand>;
export type MuteThingCommand = z.infer<typeof muteThingCommand>;
export type MuteReasonCommand = z.infer<typeof muteReasonCommand>;
