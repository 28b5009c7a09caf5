import { listLeaves } from "../../domain/audit/leaf-queries.ts";
import { admit } from "../../http/visit.ts";
import { pageNumber } from "../../kernel/page.ts";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { Button } from "../../ui/primitives/button.tsx";
import { type Column, DataTable } from "../../ui/primitives/data-table.tsx";
import { EmptyState } from "../../ui/primitives/empty-state.tsx";
import { TextField } from "../../ui/primitives/field.tsx";
import { Moment } from "../../ui/primitives/moment.tsx";
import { Pager } from "../../ui/primitives/pager.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/log.ts";

const SUBJECT_LENGTH = 26;

/** The log, to read: an auditor changes nothing. */
export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "auditor");
  const asked = (visit.url.searchParams.get("subject") ?? "").trim().slice(0, SUBJECT_LENGTH);
  const page = listLeaves(visit.db, asked === "" ? undefined : asked, pageNumber(visit.url.searchParams.get("page")));
  const items = page.items.map(({ at, actor, act, subjectKind, subjectId, leafHash }) => ({
    at,
    actor,
    act,
    subjectKind,
    subjectId,
    leafHash,
  }));
  return { asked, page: { total: page.total, number: page.number, size: page.size }, items };
}

type Line = Route.ComponentProps["loaderData"]["items"][number];

export default function Log({ loaderData: { asked, page, items } }: Route.ComponentProps) {
  const { t } = useWords();
  const columns: readonly Column<Line>[] = [
    { head: t("panel.log.at"), cell: (line) => <Moment at={line.at} /> },
    { head: t("panel.log.act"), cell: (line) => <code>{line.act}</code> },
    { head: t("panel.log.actor"), cell: (line) => line.actor ?? t("panel.log.system") },
    {
      head: t("panel.log.subject"),
      cell: (line) => (
        <a href={`/auditor?subject=${line.subjectId}`}>
          {line.subjectKind} {line.subjectId}
        </a>
      ),
    },
    { head: t("panel.log.hash"), cell: (line) => <code>{line.leafHash.slice(0, 16)}</code> },
  ];
  return (
    <main id="content" className="wrap">
      <title>{`${t("panel.log.title")} · ${t("site.name")}`}</title>
      <PageHeader
        title={t("panel.log.title")}
        lead={t("panel.log.intro")}
        crumbs={[{ label: t("site.desks.auditor") }]}
      />
      <form method="get" className="form">
        <TextField name="subject" label={t("panel.log.bySubject")} value={asked} most={SUBJECT_LENGTH} optional />
        <Button>{t("form.search")}</Button>
      </form>
      <section>
        {items.length === 0 ? (
          <EmptyState text={t("panel.log.none")} to="/auditor" act={t("panel.log.all")} />
        ) : (
          <DataTable
            caption={t("panel.log.title")}
            columns={columns}
            rows={items}
            keyOf={(line) => `${line.leafHash}`}
          />
        )}
        <Pager {...page} hrefOf={(number) => `/auditor?subject=${encodeURIComponent(asked)}&page=${number}`} />
      </section>
    </main>
  );
}
