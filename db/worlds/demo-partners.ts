import { askFirm } from "../../app/domain/partners/ask-firm.ts";
import { publishNotice } from "../../app/domain/partners/publish-notice.ts";
import { replyInThread } from "../../app/domain/partners/reply-in-thread.ts";
import { requestToJoin } from "../../app/domain/partners/request-to-join.ts";
import { findThreadOf } from "../../app/domain/partners/thread-queries.ts";
import { isPolicyDomain } from "../../app/domain/policies/policy-domain.ts";
import type { Id } from "../../app/kernel/ids.ts";
import { DAY, HOUR } from "../../app/kernel/instant.ts";
import { actorOf, type DemoBuild, idOf, mustDo, organizationIdOf, ownerOf, type TimedAct } from "./demo-build.ts";
import type { DemoContent } from "./demo-content.ts";

type Talk = DemoContent["talks"][number];
type Words = Talk["messages"][number];

/** Notices, what firms wrote to each other about them, and requests to join. */
export function partnerActs(build: DemoBuild): TimedAct[] {
  const { partners, talks, joining } = build.content;
  return [
    ...partners.map((notice) => {
      const at = build.now - notice.daysAgo * DAY;
      return { at, run: () => publish(build, notice, at) };
    }),
    ...talks.flatMap((talk) =>
      talk.messages.map((words) => {
        const at = build.now - words.hoursAgo * HOUR;
        return { at, run: () => write(build, talk, words, at) };
      }),
    ),
    ...joining.map((request) => {
      const at = build.now - request.hoursAgo * HOUR;
      return { at, run: () => askToJoin(build, request, at) };
    }),
  ];
}

function publish(build: DemoBuild, notice: DemoContent["partners"][number], now: number): void {
  const { key, firm, call, needs, domain, daysAgo: _, ...said } = notice;
  const command = {
    ...said,
    id: noticeIdOf(build, key),
    organizationId: organizationIdOf(build, firm),
    ...(call === undefined ? {} : { callId: idOf<"call">(build, "call", call) }),
    ...(domain !== undefined && isPolicyDomain(domain) ? { domain } : {}),
    needIds: needs.map((need) => idOf<"need">(build, "need", `${call} ${need}`)),
  };
  mustDo(key, publishNotice(build.db, command, { actor: actorOf(build, ownerOf(build, firm)), now }));
}

function write(build: DemoBuild, talk: Talk, words: Words, now: number): void {
  const noticeId = noticeIdOf(build, talk.notice);
  const askerId = organizationIdOf(build, talk.asker);
  const id = idOf<"partner_message">(build, "partner_message", `${talk.notice} ${talk.asker} ${words.hoursAgo}`);
  const acting = { actor: actorOf(build, ownerOf(build, words.from)), now };
  const thread = findThreadOf(build.db, noticeId, askerId);
  const result =
    thread === undefined || words.from === talk.asker
      ? askFirm(build.db, { id, noticeId, askerId, message: words.text }, acting)
      : replyInThread(build.db, { id, threadId: thread.id, message: words.text }, acting);
  mustDo(`${words.from} writes about ${talk.notice}`, result);
}

function askToJoin(build: DemoBuild, request: DemoContent["joining"][number], now: number): void {
  const { key, notice, firm, message } = request;
  const command = {
    id: idOf<"join_request">(build, "join_request", key),
    noticeId: noticeIdOf(build, notice),
    organizationId: organizationIdOf(build, firm),
    message,
  };
  mustDo(key, requestToJoin(build.db, command, { actor: actorOf(build, ownerOf(build, firm)), now }));
}

function noticeIdOf(build: DemoBuild, key: string): Id<"partner_notice"> {
  return idOf(build, "partner_notice", key);
}
