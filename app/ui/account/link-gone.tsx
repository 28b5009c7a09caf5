import { ButtonLink } from "../primitives/button.tsx";
import { useWords } from "../words.tsx";
import { AccountPage } from "./account-page.tsx";

/** A mailed link that opens nothing any more, and how to get a new one. */
export function LinkGone({ again, act }: { again: string; act: string }) {
  const { t } = useWords();
  return (
    <AccountPage title={t("errors.410.title")} lead={t("account.gone.lead")}>
      <p className="acts">
        <ButtonLink to={again}>{act}</ButtonLink>
      </p>
    </AccountPage>
  );
}
