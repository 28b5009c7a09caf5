import type { ReactNode } from "react";

/** A form that changes something. Files need `files`; `confirm` is asked by the script before the act. */
export function ActForm({
  action,
  children,
  files = false,
  autosave,
  id,
  confirm,
  className = "form",
}: {
  action?: string;
  children: ReactNode;
  files?: boolean;
  /** Where the script saves what is typed, within two seconds. */
  autosave?: string;
  id?: string;
  confirm?: string;
  className?: string;
}) {
  return (
    <form
      method="post"
      action={action}
      id={id}
      className={className}
      encType={files ? "multipart/form-data" : undefined}
      data-autosave={autosave}
      data-confirm={confirm}
      noValidate
    >
      {children}
    </form>
  );
}
