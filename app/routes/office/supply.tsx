import { admit } from "../../http/visit.ts";
import { SupplyPanel } from "../../ui/office/supply-panel.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/supply.ts";
import { draftSupply } from "./draft-supply.ts";
import { openWork } from "./open-work.ts";

export async function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "office");
  const work = openWork(visit, args.params.call);
  return { call: { id: work.call.id, titleZh: work.call.titleZh }, supply: await draftSupply(visit, work) };
}

/** How well a call could be answered before it is published; what the needs' page shows beside the form. */
export default function Supply({ loaderData: { call, supply } }: Route.ComponentProps) {
  const { t } = useWords();
  const base = `/office/calls/${call.id}`;
  const title = call.titleZh || t("office.untitled");
  return (
    <main id="content" className="wrap">
      <title>{`${t("fit.draft.title")} · ${title}`}</title>
      <PageHeader
        title={t("fit.draft.title")}
        crumbs={[
          { label: t("office.title"), to: "/office" },
          { label: title, to: base },
        ]}
      />
      <SupplyPanel view={supply} address={`${base}/supply`} />
    </main>
  );
}
