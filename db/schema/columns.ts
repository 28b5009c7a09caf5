import { integer, text } from "drizzle-orm/sqlite-core";
import type { Id } from "../../app/kernel/ids.ts";

/** The primary key that every row of its own has. */
export const idColumn = <Kind extends string>() => text("id").$type<Id<Kind>>().primaryKey();

/** A key of another table's row; the foreign key itself is said beside it. */
export const keyColumn = <Kind extends string>(name: `${string}_id`) => text(name).$type<Id<Kind>>();

/** An instant: integer milliseconds UTC. */
export const instantColumn = (name: `${string}_at`) => integer(name);

/** An amount: integer fen. */
export const fenColumn = (name: `${string}_fen`) => integer(name);

/** A share: integer basis points. */
export const shareColumn = (name: `${string}_bp`) => integer(name);

/** A figure: integer thousandths of its unit. */
export const milliColumn = (name: `${string}_milli`) => integer(name);

/** Yes or no. */
export const flagColumn = (name: `is_${string}` | `has_${string}` | `accepts_${string}`) =>
  integer(name, { mode: "boolean" });
