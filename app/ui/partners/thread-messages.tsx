import { Moment } from "../primitives/moment.tsx";
import { useWords } from "../words.tsx";

export type ThreadMessage = {
  readonly id: string;
  readonly firm: string;
  /** Of one's own firm only: the other firm's people stay unnamed. */
  readonly person: string | null;
  readonly body: string;
  readonly sentAt: number;
};

/** What two firms wrote to each other, the oldest first. */
export function ThreadMessages({ messages }: { messages: readonly ThreadMessage[] }) {
  const { t } = useWords();
  return (
    <ol className="talk" aria-label={t("partners.thread.messages")}>
      {messages.map((message) => (
        <li key={message.id} className={message.person === null ? undefined : "own"}>
          <p className="note">
            <b>{message.firm}</b> {message.person === null ? null : <span>{message.person} </span>}
            <Moment at={message.sentAt} />
          </p>
          <p className="given">{message.body}</p>
        </li>
      ))}
    </ol>
  );
}
