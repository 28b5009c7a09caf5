import { useWords } from "../words.tsx";

export type GapNeed = {
  readonly id: string;
  readonly position: number;
  readonly title: string;
  readonly lang: "zh-CN" | undefined;
};

/** Who could cover a need that nobody here covers. */
export type GapHelp = {
  readonly needId: string;
  readonly who: readonly { readonly title: string; readonly to: string }[];
};

/** Where one finds who could close the gap of a need, and what that is called. */
export type GapLink = { readonly label: string; readonly to: (needId: string) => string };

/** Every gap by name, with who could cover it and where one finds more. */
export function GapLines({
  gaps,
  help,
  gapLink,
}: {
  gaps: readonly GapNeed[];
  help: readonly GapHelp[];
  gapLink: GapLink | undefined;
}) {
  const { t } = useWords();
  return gaps.map((need) => {
    const who = help.find((one) => one.needId === need.id)?.who ?? [];
    return (
      <p key={need.id} className="gap-line">
        <em>{t("public.matrix.uncovered", { place: need.position })}</em> <span lang={need.lang}>{need.title}</span>
        {who.length === 0 ? null : t("public.matrix.couldCover")}
        {who.map((one, place) => (
          <span key={one.to}>
            {place === 0 ? null : t("public.why.comma")}
            <a href={one.to}>{one.title}</a>
          </span>
        ))}
        {gapLink === undefined ? null : (
          <>
            {" "}
            <a href={gapLink.to(need.id)}>{gapLink.label}</a>
          </>
        )}
      </p>
    );
  });
}
