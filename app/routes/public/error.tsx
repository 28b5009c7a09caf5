import { admit } from "../../http/visit.ts";
import type { Route } from "./+types/error.ts";

const LEAST = 400;
const MOST = 599;

/** The page for a status that came without one; an unknown number is simply not found. */
export function loader(args: Route.LoaderArgs): never {
  admit(args, "public");
  const status = Number(args.params.status);
  throw new Response(null, { status: Number.isInteger(status) && status >= LEAST && status <= MOST ? status : 404 });
}

export default function StatusPage() {
  return null;
}
