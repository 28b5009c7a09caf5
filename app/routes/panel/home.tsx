import { callsInStates } from "../../domain/calls/desk-call-queries.ts";
import { admit } from "../../http/visit.ts";
import { DeskCalls } from "../../ui/patterns/desk-calls.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/home.ts";

/** Calls whose bids are to be evaluated; scoring opens once a panel is formed. */
const STATES = ["closed", "evaluating"] as const;

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "panel");
  return { calls: callsInStates(visit.db, STATES) };
}

export default function PanelHome({ loaderData: { calls } }: Route.ComponentProps) {
  const { t } = useWords();
  return (
    <main id="content" className="wrap">
      <title>{`${t("site.desks.panel")} · ${t("site.name")}`}</title>
      <PageHeader title={t("site.desks.panel")} lead={t("panel.panel.intro")} />
      <section>
        <h2>{t("panel.panel.calls")}</h2>
        <DeskCalls caption={t("panel.panel.calls")} calls={calls} empty={t("panel.panel.none")} />
      </section>
    </main>
  );
}
