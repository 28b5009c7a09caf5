import { admit } from "../../http/visit.ts";
import type { Route } from "./+types/bid-receipt-json.ts";
import { signedReceipt } from "./bid-receipt-facts.ts";

/** The signed receipt as a file. */
export function loader(args: Route.LoaderArgs): Response {
  const visit = admit(args, "firm");
  const { signed, facts } = signedReceipt(visit, args.params.bid, args.params.version);
  return new Response(`${JSON.stringify(signed, null, 2)}\n`, {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": `attachment; filename="receipt-${facts.fingerprint.slice(0, 12)}.json"`,
      "Cache-Control": "private, no-store",
    },
  });
}
