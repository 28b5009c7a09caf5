import { ActForm } from "../primitives/act-form.tsx";
import { Button, ButtonLink } from "../primitives/button.tsx";
import { useWords } from "../words.tsx";

export type Following = "visitor" | "following" | "not-following";

/** Follows a call, a scenario or an organisation, or stops; who is not signed in is led there and back. */
export function FollowForm({
  kind,
  id,
  following,
  back,
}: {
  kind: "call" | "scenario" | "organization";
  id: string;
  following: Following;
  back: string;
}) {
  const { t } = useWords();
  if (following === "visitor") {
    return <ButtonLink to={`/sign-in?next=${encodeURIComponent(back)}`}>{t("public.call.follow")}</ButtonLink>;
  }
  return (
    <ActForm action={following === "following" ? "/follows/end" : "/follows"} className="inline">
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="back" value={back} />
      <Button>{t(following === "following" ? "public.call.unfollow" : "public.call.follow")}</Button>
    </ActForm>
  );
}
