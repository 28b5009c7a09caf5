import { useWords } from "../words.tsx";

const STEPS = [
  { name: "first", to: () => "/firm" },
  { name: "second", to: (locale: string) => `/${locale}/firms` },
  { name: "third", to: (locale: string) => `/${locale}/calls` },
] as const;

/** How to take part, in three steps, each with where it begins. */
export function HowItWorks() {
  const { locale, t } = useWords();
  return (
    <section>
      <h2>{t("public.home.how")}</h2>
      <ol className="steps">
        {STEPS.map(({ name, to }) => (
          <li key={name}>
            <h3>{t(`public.home.steps.${name}.title`)}</h3>
            <p className="note">{t(`public.home.steps.${name}.text`)}</p>
            <a className="note" href={to(locale)}>
              {t(`public.home.steps.${name}.act`)}
            </a>
          </li>
        ))}
      </ol>
    </section>
  );
}
