import { ActForm } from "../primitives/act-form.tsx";
import { Button } from "../primitives/button.tsx";
import { Hidden } from "../primitives/field.tsx";
import { Moment } from "../primitives/moment.tsx";
import { Tag } from "../primitives/tag.tsx";
import { useWords } from "../words.tsx";

export type ListedSession = {
  readonly idHash: string;
  readonly userAgent: string;
  readonly createdAt: number;
  readonly lastSeenAt: number;
  readonly isThis: boolean;
};

/** Where somebody is signed in; every other session can be ended from here. */
export function SessionList({ sessions }: { sessions: readonly ListedSession[] }) {
  const { t } = useWords();
  return (
    <ul className="rows">
      {sessions.map((session) => (
        <li key={session.idHash}>
          <div className="head">
            <span className="title">{agentName(session.userAgent) || t("account.sessions.unknown")}</span>
            {session.isThis ? <Tag tone="ok">{t("account.sessions.this")}</Tag> : null}
          </div>
          <p className="note">
            {t("account.sessions.seen")} <Moment at={session.lastSeenAt} /> · {t("account.sessions.began")}{" "}
            <Moment at={session.createdAt} />
          </p>
          {session.isThis ? null : (
            <ActForm action="/account/sessions/end">
              <Hidden name="session" value={session.idHash} />
              <Button>{t("account.sessions.end")}</Button>
            </ActForm>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Browser and system as far as the agent string tells them; names of products, so not translated. */
function agentName(agent: string): string {
  const browser = /MicroMessenger|Edg|Firefox|Chrome|Safari/.exec(agent)?.[0] ?? "";
  const system = /Windows|Android|iPhone|iPad|HarmonyOS|Mac OS X|Linux/.exec(agent)?.[0] ?? "";
  const known: Readonly<Record<string, string>> = { MicroMessenger: "WeChat", Edg: "Edge", "Mac OS X": "macOS" };
  return [browser, system]
    .filter(Boolean)
    .map((name) => known[name] ?? name)
    .join(" · ");
}
