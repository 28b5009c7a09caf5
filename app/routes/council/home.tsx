import { callsInStates } from "../../domain/calls/desk-call-queries.ts";
import { admit } from "../../http/visit.ts";
import { DeskCalls } from "../../ui/patterns/desk-calls.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/home.ts";

/** Public calls on which the council gives opinions before, during and after. */
const STATES = ["open", "closed", "evaluating", "awarded"] as const;

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "council");
  return { calls: callsInStates(visit.db, STATES) };
}

export default function CouncilHome({ loaderData: { calls } }: Route.ComponentProps) {
  const { t } = useWords();
  return (
    <main id="content" className="wrap">
      <title>{`${t("site.desks.council")} · ${t("site.name")}`}</title>
      <PageHeader title={t("site.desks.council")} lead={t("panel.council.intro")} />
      <section>
        <h2>{t("panel.council.calls")}</h2>
        <DeskCalls caption={t("panel.council.calls")} calls={calls} empty={t("panel.council.none")} />
      </section>
    </main>
  );
}
