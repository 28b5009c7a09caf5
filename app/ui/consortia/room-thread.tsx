import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Hidden, TextArea } from "../primitives/field.tsx";
import { Moment } from "../primitives/moment.tsx";
import { Pager } from "../primitives/pager.tsx";
import { useWords } from "../words.tsx";

export type ShownTopic = {
  readonly topic: "agreement" | "need" | "task";
  /** The need or the task; empty for the agreement. */
  readonly id: string;
  readonly title: string;
  readonly total: number;
};

type ShownComment = {
  readonly id: string;
  readonly firm: string;
  readonly isOwn: boolean;
  readonly body: string;
  readonly writtenAt: number;
  readonly isTakenBack: boolean;
};

type ShownPage = {
  readonly items: readonly ShownComment[];
  readonly total: number;
  readonly number: number;
  readonly size: number;
};

/** What was said about one topic, and the field to say more. Firms speak here; their people are not named to others. */
export function Thread({
  chosen,
  page,
  base,
  id,
}: {
  chosen: ShownTopic;
  page: ShownPage;
  base: string;
  /** Of the comment that would be written; null for those who may only read. */
  id: string | null;
}) {
  const { t } = useWords();
  const here = `${base}?topic=${chosen.topic}&id=${chosen.id}`;
  return (
    <section>
      <h2>{chosen.title}</h2>
      {page.items.length === 0 ? <p className="empty">{t("room.talk.none")}</p> : null}
      <ol className="thread">
        {page.items.map((comment) => (
          <li key={comment.id}>
            <p className="note">
              <b>{comment.firm}</b> · <Moment at={comment.writtenAt} />
            </p>
            {comment.isTakenBack ? (
              <p className="note">{t("room.talk.takenBack")}</p>
            ) : (
              <p className="given">{comment.body}</p>
            )}
            {comment.isOwn && !comment.isTakenBack ? (
              <ActForm action={`${base}/take-back`} className="inline" confirm={t("room.talk.takeBackSure")}>
                <Hidden name="commentId" value={comment.id} />
                <button type="submit" className="link">
                  {t("room.talk.takeBack")}
                </button>
              </ActForm>
            ) : null}
          </li>
        ))}
      </ol>
      <Pager number={page.number} size={page.size} total={page.total} hrefOf={(number) => `${here}&page=${number}`} />
      {id === null ? (
        <p className="note">{t("room.talk.readOnly")}</p>
      ) : (
        <ActForm action={here}>
          <Hidden name="id" value={id} />
          <TextArea name="body" label={t("room.talk.body")} hint={t("room.talk.hint")} rows={4} most={1_000} />
          <div className="acts">
            <Button tone="go">{t("room.talk.act")}</Button>
          </div>
        </ActForm>
      )}
    </section>
  );
}

/** All topics with how much was said about each. */
export function TopicList({
  topics,
  chosen,
  base,
}: {
  topics: readonly ShownTopic[];
  chosen: ShownTopic;
  base: string;
}) {
  const { t } = useWords();
  const groups = (["agreement", "need", "task"] as const).map((topic) => ({
    topic,
    items: topics.filter((one) => one.topic === topic),
  }));
  return (
    <aside className="side">
      {groups
        .filter(({ items }) => items.length > 0)
        .map(({ topic, items }) => (
          <nav key={topic} aria-label={t(`room.talk.group.${topic}`)}>
            <h3>{t(`room.talk.group.${topic}`)}</h3>
            <ul className="topics">
              {items.map((item) => (
                <li key={item.id}>
                  <a
                    href={`${base}?topic=${item.topic}&id=${item.id}`}
                    aria-current={item.topic === chosen.topic && item.id === chosen.id ? "true" : undefined}
                  >
                    {item.title}
                  </a>{" "}
                  {item.total === 0 ? null : <span className="note num">{item.total}</span>}
                </li>
              ))}
            </ul>
          </nav>
        ))}
    </aside>
  );
}
