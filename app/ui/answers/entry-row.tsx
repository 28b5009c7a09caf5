import type { ReactNode } from "react";
import { figureInWords } from "../../i18n/name-said.ts";
import { Moment } from "../primitives/moment.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";
import { ChangeList } from "./change-list.tsx";
import type { ShownEntry } from "./entry.ts";

/** One text of the library: what it answers, where it comes from, what has changed since. `path` is the library's. */
export function EntryRow({
  entry,
  path,
  mayKeep,
  children,
}: {
  entry: ShownEntry;
  path: string;
  mayKeep: boolean;
  children?: ReactNode;
}) {
  const { t } = useWords();
  const { snippetId, title, topic, figure, text, source } = entry;
  return (
    <li className="library-entry">
      <div className="head">
        {snippetId === null ? (
          <b lang={title.lang}>{title.text}</b>
        ) : (
          <a className="title" href={`${path}/${snippetId}`}>
            {title.text}
          </a>
        )}
        <Tag tone={snippetId === null ? "plain" : "link"}>{topic ?? t("answers.earlier")}</Tag>
      </div>
      <EntrySource entry={entry} />
      {figure === null ? null : <p className="note">{t("answers.figure", { figure: figureInWords(t, figure) })}</p>}
      <p className="given">{text}</p>
      <ChangeList changes={entry.changes} />
      {mayKeep && snippetId === null ? (
        <p>
          <a href={`${path}/new?from=${encodeURIComponent(source)}`}>{t("answers.keep")}</a>
        </p>
      ) : null}
      {children}
    </li>
  );
}

/** Where an entry comes from: the call and the day of a bid, or the version of a snippet. */
function EntrySource({ entry: { from, bidId, at, version } }: { entry: ShownEntry }) {
  const { t } = useWords();
  return (
    <p className="note">
      {from === null ? (
        t("answers.savedVersion", { version: version ?? 1 })
      ) : (
        <>
          {t("answers.submittedFor")} <a href={`/firm/bids/${bidId ?? ""}`}>{from.text}</a>
        </>
      )}{" "}
      · <Moment at={at} />
    </p>
  );
}
