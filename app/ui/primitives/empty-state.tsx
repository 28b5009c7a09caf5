import { ButtonLink } from "./button.tsx";

/** Nothing here yet: one sentence and one act. */
export function EmptyState({ text, to, act }: { text: string; to?: string; act?: string }) {
  return (
    <div className="empty">
      <p>{text}</p>
      {to === undefined || act === undefined ? null : <ButtonLink to={to}>{act}</ButtonLink>}
    </div>
  );
}
