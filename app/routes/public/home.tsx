import { found } from "../../http/respond.ts";
import { admit } from "../../http/visit.ts";
import { isLocale } from "../../kernel/locale.ts";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/home.ts";

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "public");
  found(isLocale(args.params.locale) ? visit : undefined);
  return {};
}

export default function Home() {
  const { t } = useWords();
  return (
    <main id="content" className="wrap">
      <title>{t("site.name")}</title>
      <h1>{t("site.owner")}</h1>
    </main>
  );
}
