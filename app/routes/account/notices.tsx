import { countUnread, listNotices } from "../../domain/notifications/notice-queries.ts";
import { readNoticesCommand } from "../../domain/notifications/notice-schema.ts";
import { readNotices } from "../../domain/notifications/read-notices.ts";
import { readForm } from "../../http/read-form.ts";
import { actAnswer, found, seeOther } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { readFoundThings } from "../../i18n/read-finds.ts";
import { readParams } from "../../i18n/read-params.ts";
import { pageNumber } from "../../kernel/page.ts";
import { FoundThings } from "../../ui/patterns/found-things.tsx";
import { Muting } from "../../ui/patterns/mute-menu.tsx";
import { PageHeader } from "../../ui/patterns/page-header.tsx";
import { ActForm } from "../../ui/primitives/act-form.tsx";
import { Button } from "../../ui/primitives/button.tsx";
import { EmptyState } from "../../ui/primitives/empty-state.tsx";
import { Hidden } from "../../ui/primitives/field.tsx";
import { Moment } from "../../ui/primitives/moment.tsx";
import { Pager } from "../../ui/primitives/pager.tsx";
import { Tag } from "../../ui/primitives/tag.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/notices.ts";

/** What is told of an answer depends on the answer. */
const ANSWERS: readonly string[] = [
  "consortium-answer",
  "join-answer",
  "ownership-answer",
  "membership-ended",
  "status-decided",
  "firm-claim-decided",
  "firm-link-answered",
  "finds",
];

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "person");
  const { personId } = visit.actor;
  const { items, ...page } = listNotices(visit.db, personId, pageNumber(visit.url.searchParams.get("page")));
  const notices = items.map(({ id, kind, params, createdAt, readAt }) => ({
    id,
    sentence: ANSWERS.includes(kind) ? `${kind}.${params.answer}` : kind,
    params: readParams(params, visit.locale, visit.now),
    things: readFoundThings(params.things, visit.locale),
    createdAt,
    isRead: readAt !== null,
  }));
  return { notices, page, unread: countUnread(visit.db, personId) };
}

/** With a notice: marks it as read and goes where it leads. Without: marks all of them. */
export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "person");
  const form = found(await readForm(args.request, visit.facts, readNoticesCommand));
  const command = found(form.ok ? form.value : undefined);
  const result = readNotices(visit.db, command, visit);
  if (result.ok && result.value.path !== null) return seeOther(visit, result.value.path);
  return actAnswer(visit, result, "/notices", "notices-read");
}

type Notice = Route.ComponentProps["loaderData"]["notices"][number];

export default function Notices({ loaderData: { notices, page, unread } }: Route.ComponentProps) {
  const { t } = useWords();
  return (
    <main id="content" className="wrap narrow">
      <title>{`${t("notices.title")} · ${t("site.name")}`}</title>
      <PageHeader title={t("notices.title")} lead={t("notices.intro")} aside={unread > 0 ? <ReadAll /> : undefined} />
      {notices.length === 0 ? <NoNotices /> : null}
      <Muting back="/notices">
        <ul className="rows">
          {notices.map((notice) => (
            <NoticeLine key={notice.id} notice={notice} />
          ))}
        </ul>
      </Muting>
      <Pager {...page} hrefOf={(number) => `/notices?page=${number}`} />
    </main>
  );
}

function ReadAll() {
  const { t } = useWords();
  return (
    <ActForm className="inline">
      <Button tone="quiet">{t("notices.readAll")}</Button>
    </ActForm>
  );
}

function NoNotices() {
  const { locale, t } = useWords();
  return <EmptyState text={t("notices.empty")} to={`/${locale}/calls`} act={t("notices.emptyAct")} />;
}

function NoticeLine({ notice }: { notice: Notice }) {
  const { t } = useWords();
  return (
    <li>
      {t(`notices.sentence.${notice.sentence}`, notice.params)}
      <FoundThings things={notice.things} />
      <ActForm className="tags">
        <Hidden name="notice" value={notice.id} />
        {notice.isRead ? null : <Tag tone="link">{t("notices.unread")}</Tag>}
        <span className="note">
          <Moment at={notice.createdAt} />
        </span>
        <button type="submit" className="link">
          {t("notices.open")}
        </button>
      </ActForm>
    </li>
  );
}
