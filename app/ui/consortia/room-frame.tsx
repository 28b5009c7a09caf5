import type { ReactNode } from "react";
import { TimeLeft } from "../patterns/deadline-clock.tsx";
import { PageHeader } from "../patterns/page-header.tsx";
import { useWords } from "../words.tsx";
import type { Room } from "./room.ts";

export type RoomHead = Pick<Room, "consortium" | "call" | "isParty" | "watch" | "openTasks">;

export const ROOM_PLACES = ["overview", "tasks", "comments", "files", "agreement"] as const;

export type RoomPlace = (typeof ROOM_PLACES)[number];

/** The frame of every page of the room: what it is, its places, and the line that says when others change something. */
export function RoomFrame({
  head,
  place,
  title,
  lead,
  narrow = false,
  children,
}: {
  head: RoomHead;
  /** Which of the room's places this page is, or belongs to. */
  place: RoomPlace;
  /** Of a page below the room; the room itself has its own name. */
  title?: string;
  lead?: string;
  narrow?: boolean;
  children: ReactNode;
}) {
  const { locale, t } = useWords();
  const { consortium, call, isParty } = head;
  const back = `/firm/consortia/${consortium.id}`;
  const callCrumb = { label: call.title, to: `/${locale}/calls/${call.id}` };
  const crumbs =
    title === undefined
      ? [callCrumb, { label: t("consortia.title") }]
      : [callCrumb, { label: consortium.name, to: back }, { label: title }];
  return (
    <main id="content" className={narrow ? "wrap narrow" : "wrap"}>
      <title>{`${title === undefined ? "" : `${title} · `}${consortium.name} · ${t("site.name")}`}</title>
      <PageHeader
        title={title ?? consortium.name}
        crumbs={crumbs}
        aside={call.deadline === null ? undefined : <TimeLeft deadline={call.deadline} />}
        {...(lead === undefined ? {} : { lead })}
      />
      {isParty ? <RoomNav head={head} place={place} isBelow={title !== undefined} /> : null}
      <WatchLine head={head} />
      {children}
    </main>
  );
}

function RoomNav({ head, place, isBelow }: { head: RoomHead; place: RoomPlace; isBelow: boolean }) {
  const { t } = useWords();
  const base = `/firm/consortia/${head.consortium.id}`;
  return (
    <nav className="room-nav" aria-label={t("room.nav.label")}>
      {ROOM_PLACES.map((one) => (
        <a
          key={one}
          href={one === "overview" ? base : `${base}/${one}`}
          aria-current={one === place && (one !== "overview" || !isBelow) ? "page" : undefined}
        >
          {t(`room.nav.${one}`)}
          {one === "tasks" && head.openTasks > 0 ? (
            <span className="note num"> {t("room.nav.open", { count: head.openTasks })}</span>
          ) : null}
        </a>
      ))}
    </nav>
  );
}

/** Empty until the script finds that somebody changed something; then it says who and what, and offers the new page. */
function WatchLine({ head: { watch } }: { head: RoomHead }) {
  const { t } = useWords();
  if (watch === null) return null;
  return (
    <div className="notice watch" role="status" hidden data-watch={watch.address} data-mark={watch.mark}>
      <span data-watch-said="" /> <a href="">{t("room.live.reload")}</a>{" "}
      <span className="note">{t("room.live.note")}</span>
    </div>
  );
}
