import type { ReactNode } from "react";

type Tone = "go" | "plain" | "quiet" | "grave";

const CLASS: Record<Tone, string> = { go: "btn go", plain: "btn", quiet: "btn quiet", grave: "btn grave" };

/** A button says the act. `go` is the page's one primary act. Pressed twice, it acts once (the script holds the second). */
export function Button({
  children,
  tone = "plain",
  name,
  value,
  form,
  formAction,
  wide = false,
}: {
  children: ReactNode;
  tone?: Tone;
  name?: string;
  value?: string;
  form?: string;
  formAction?: string;
  wide?: boolean;
}) {
  return (
    <button
      type="submit"
      className={`${CLASS[tone]}${wide ? " wide" : ""}`}
      name={name}
      value={value}
      form={form}
      formAction={formAction}
    >
      {children}
    </button>
  );
}

/** A link that looks like a button: it leads somewhere, it changes nothing. */
export function ButtonLink({
  to,
  children,
  tone = "plain",
  wide = false,
}: {
  to: string;
  children: ReactNode;
  tone?: Tone;
  wide?: boolean;
}) {
  return (
    <a className={`${CLASS[tone]}${wide ? " wide" : ""}`} href={to}>
      {children}
    </a>
  );
}
