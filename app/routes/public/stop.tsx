import { data } from "react-router";
import { derivedKey } from "../../adapters/config.ts";
import { findSearch, localeOfMailed } from "../../domain/saved-searches/saved-search-queries.ts";
import { stopTelling } from "../../domain/saved-searches/stop-telling.ts";
import { readStopToken, STOP_KEY } from "../../domain/saved-searches/stop-token.ts";
import { cookieIn } from "../../http/cookies.ts";
import { LOCALE_COOKIE } from "../../http/locale.ts";
import { requestContext } from "../../http/request-context.ts";
import { admit, type Visit } from "../../http/visit.ts";
import { AccountPage } from "../../ui/account/account-page.tsx";
import { ActForm } from "../../ui/primitives/act-form.tsx";
import { Button, ButtonLink } from "../../ui/primitives/button.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/stop.ts";

/** The page speaks as the mail did, to whomever it was written, unless this browser's reader chose a language. */
const inTheMailsLanguage: Route.MiddlewareFunction = ({ request, params, context }) => {
  const facts = context.get(requestContext);
  const stop = readStopToken(derivedKey(facts.world.config, STOP_KEY), params.token);
  if (stop === undefined || cookieIn(request, LOCALE_COOKIE) !== undefined) return;
  facts.locale = localeOfMailed(facts.world.db, stop) ?? facts.locale;
};

export const middleware: Route.MiddlewareFunction[] = [inTheMailsLanguage];

/** Where a mail's link leads: it asks, because programs that look through mail open links too. */
export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "public");
  const asked = askedOf(visit, args.params.token);
  return data({ asked: asked ?? null }, { status: asked === undefined ? 410 : 200 });
}

/** One press, in the mail program (RFC 8058) or on the page. The token alone says who; nobody has to be signed in. */
export function action(args: Route.ActionArgs) {
  const visit = admit(args, "public");
  const stop = readStopToken(derivedKey(visit.world.config, STOP_KEY), args.params.token);
  const result = stop === undefined ? undefined : stopTelling(visit.db, stop);
  return data({ isDone: result?.ok === true }, { status: result?.ok === true ? 200 : 410 });
}

function askedOf({ db, world }: Visit, token: string) {
  const stop = readStopToken(derivedKey(world.config, STOP_KEY), token);
  if (stop === undefined) return undefined;
  if (stop.what !== "search") return { what: stop.what, name: "" };
  const row = findSearch(db, stop.searchId);
  return row === undefined ? undefined : { what: stop.what, name: row.name };
}

export default function Stop({ loaderData: { asked }, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const manage = <ButtonLink to="/account/searches">{t("searches.stop.manage")}</ButtonLink>;
  if (actionData?.isDone === true) {
    return (
      <AccountPage title={t("searches.stop.done")} lead={t("searches.stop.doneLead")}>
        {manage}
      </AccountPage>
    );
  }
  if (asked === null || actionData !== undefined) {
    return (
      <AccountPage title={t("searches.stop.gone")} lead={t("searches.stop.goneLead")}>
        {manage}
      </AccountPage>
    );
  }
  return (
    <AccountPage title={t("searches.stop.title")}>
      <p>{t(`searches.stop.${asked.what}`, { name: asked.name })}</p>
      <ActForm>
        <div className="acts">
          <Button tone="go">{t("searches.stop.act")}</Button>
          <a href="/account/searches">{t("searches.stop.manage")}</a>
        </div>
      </ActForm>
    </AccountPage>
  );
}
