import { data } from "react-router";
import { needsOf } from "../../domain/calls/call-queries.ts";
import { countThreads, listTasks, pageOfThread } from "../../domain/consortia/talk-queries.ts";
import { writeCommentCommand } from "../../domain/consortia/talk-schema.ts";
import { writeComment } from "../../domain/consortia/write-comment.ts";
import { doneFlash } from "../../http/flash.ts";
import { refusedForm } from "../../http/form.ts";
import { readForm } from "../../http/read-form.ts";
import { statusOf } from "../../http/refusal-status.ts";
import { found, refusalsOf, seeOther } from "../../http/respond.ts";
import { admit, type PersonVisit } from "../../http/visit.ts";
import { inLocale } from "../../i18n/format.ts";
import { translate } from "../../i18n/translate.ts";
import { newId } from "../../kernel/ids.ts";
import { pageNumber } from "../../kernel/page.ts";
import { RoomFrame } from "../../ui/consortia/room-frame.tsx";
import { type ShownTopic, Thread, TopicList } from "../../ui/consortia/room-thread.tsx";
import { FormState } from "../../ui/primitives/form-state.tsx";
import { useWords } from "../../ui/words.tsx";
import type { Route } from "./+types/consortium-comments.ts";
import { nameIn } from "./consortium-room-facts.ts";
import { partyRoom } from "./party-room.ts";

type PartyRoom = ReturnType<typeof partyRoom>;

/** Everything that may be spoken of here: the agreement, each need of the call, each task of the room. */
function topicsOf({ db, locale }: PersonVisit, { consortium, call }: PartyRoom): readonly ShownTopic[] {
  const t = translate(locale);
  const threads = countThreads(db, consortium.id);
  const total = (topic: string, id: string) =>
    threads.find((one) => one.topic === topic && one.topicId === id)?.total ?? 0;
  return [
    { topic: "agreement", id: "", title: t("room.talk.agreement"), total: total("agreement", "") },
    ...needsOf(db, call.id).map(({ id, position, titleZh, titleEn }): ShownTopic => {
      const title = `${position} ${inLocale(locale, titleZh, titleEn)}`;
      return { topic: "need", id, title, total: total("need", id) };
    }),
    ...listTasks(db, consortium.id).map(
      ({ id, title }): ShownTopic => ({ topic: "task", id, title, total: total("task", id) }),
    ),
  ];
}

function chosenTopic(visit: PersonVisit, topics: readonly ShownTopic[]): ShownTopic {
  const topic = visit.url.searchParams.get("topic") ?? "agreement";
  const id = visit.url.searchParams.get("id") ?? "";
  return found(topics.find((one) => one.topic === topic && one.id === id));
}

export function loader(args: Route.LoaderArgs) {
  const visit = admit(args, "firm");
  const { db, actor, now, url } = visit;
  const room = partyRoom(visit, args.params.consortium);
  const topics = topicsOf(visit, room);
  const chosen = chosenTopic(visit, topics);
  const number = pageNumber(url.searchParams.get("page"));
  const page = pageOfThread(db, room.consortium.id, { topic: chosen.topic, topicId: chosen.id }, number);
  return {
    head: room.head,
    topics,
    chosen,
    page: {
      ...page,
      items: page.items.map(({ id, organizationId, authorId, body, writtenAt, takenBackAt }) => ({
        id,
        firm: nameIn(visit, room.members, organizationId),
        isOwn: authorId === actor.personId,
        body,
        writtenAt,
        isTakenBack: takenBackAt !== null,
      })),
    },
    id: room.firmFor("comment", "comment") === undefined ? null : newId<"consortium_comment">(now),
  };
}

export async function action(args: Route.ActionArgs) {
  const visit = admit(args, "firm");
  const room = partyRoom(visit, args.params.consortium);
  const { topic, id } = chosenTopic(visit, topicsOf(visit, room));
  const command = writeCommentCommand.omit({ consortiumId: true, topic: true, topicId: true });
  const reading = await readForm(args.request, visit.facts, command);
  if (!reading.ok) return data({ form: reading.form }, { status: 422 });
  const consortiumId = room.consortium.id;
  const result = writeComment(visit.db, { ...reading.value, consortiumId, topic, topicId: id }, visit);
  if (!result.ok) {
    return data({ form: refusedForm(reading.typed, refusalsOf(result)) }, { status: statusOf(result.refusal) });
  }
  const path = `/firm/consortia/${consortiumId}/comments?topic=${topic}&id=${id}`;
  return seeOther(visit, path, doneFlash("consortium.commented"));
}

export default function ConsortiumComments({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useWords();
  const { head, topics, chosen, page, id } = loaderData;
  const base = `/firm/consortia/${head.consortium.id}/comments`;
  return (
    <RoomFrame head={head} place="comments" title={t("room.talk.title")} lead={t("room.talk.lead")}>
      <div className="two">
        <FormState form={actionData?.form}>
          <Thread chosen={chosen} page={page} base={base} id={id} />
        </FormState>
        <TopicList topics={topics} chosen={chosen} base={base} />
      </div>
    </RoomFrame>
  );
}
