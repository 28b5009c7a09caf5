import { and, asc, count, desc, eq, inArray, isNull } from "drizzle-orm";
import { people } from "../../../db/schema/accounts.ts";
import {
  type CommentTopic,
  type ConsortiumCommentRow,
  type ConsortiumTaskRow,
  consortiumComments,
  consortiumFiles,
  consortiumGrades,
  consortiumTasks,
} from "../../../db/schema/consortia.ts";
import type { Reader } from "../../../db/schema/database.ts";
import { type EventRow, events } from "../../../db/schema/events.ts";
import { type FileRow, files } from "../../../db/schema/files.ts";
import { memberships } from "../../../db/schema/organizations.ts";
import type { ConsortiumId, FileId, Id, OrganizationId, PersonId } from "../../kernel/ids.ts";
import type { Page } from "../../kernel/page.ts";
import { MOST_GRADES, MOST_MEMBER_ROWS, MOST_ROOM_FILES, MOST_TASKS } from "./consortium.ts";

const PAGE = 30;
const MOST_THREADS = 300;
const MOST_EVENTS = 30;
const MOST_PEOPLE = 200;

export function findComment(db: Reader, id: Id<"consortium_comment">): ConsortiumCommentRow | undefined {
  return db.select().from(consortiumComments).where(eq(consortiumComments.id, id)).get();
}

export type Topic = { readonly topic: CommentTopic; readonly topicId: string };

/** One thread, the newest page first, each page in the order in which it was written. */
export function pageOfThread(
  db: Reader,
  id: ConsortiumId,
  { topic, topicId }: Topic,
  number: number,
): Page<ConsortiumCommentRow> {
  const where = and(
    eq(consortiumComments.consortiumId, id),
    eq(consortiumComments.topic, topic),
    eq(consortiumComments.topicId, topicId),
  );
  const total = db.select({ total: count() }).from(consortiumComments).where(where).get()?.total ?? 0;
  const items = db
    .select()
    .from(consortiumComments)
    .where(where)
    .orderBy(desc(consortiumComments.writtenAt), desc(consortiumComments.id))
    .limit(PAGE)
    .offset((number - 1) * PAGE)
    .all()
    .toReversed();
  return { items, total, number, size: PAGE };
}

/** How many comments each thread has that were not taken back. */
export function countThreads(db: Reader, id: ConsortiumId): readonly (Topic & { readonly total: number })[] {
  return db
    .select({ topic: consortiumComments.topic, topicId: consortiumComments.topicId, total: count() })
    .from(consortiumComments)
    .where(and(eq(consortiumComments.consortiumId, id), isNull(consortiumComments.takenBackAt)))
    .groupBy(consortiumComments.topic, consortiumComments.topicId)
    .limit(MOST_THREADS)
    .all();
}

export function countComments(db: Reader, id: ConsortiumId): number {
  const row = db
    .select({ total: count() })
    .from(consortiumComments)
    .where(eq(consortiumComments.consortiumId, id))
    .get();
  return row?.total ?? 0;
}

export function findTask(db: Reader, id: Id<"consortium_task">): ConsortiumTaskRow | undefined {
  return db.select().from(consortiumTasks).where(eq(consortiumTasks.id, id)).get();
}

/** What is to be done in the room, in the order in which it was written down; removed ones are left out. */
export function listTasks(db: Reader, id: ConsortiumId): readonly ConsortiumTaskRow[] {
  return db
    .select()
    .from(consortiumTasks)
    .where(and(eq(consortiumTasks.consortiumId, id), isNull(consortiumTasks.removedAt)))
    .orderBy(asc(consortiumTasks.createdAt), asc(consortiumTasks.id))
    .limit(MOST_TASKS)
    .all();
}

/** Every task that the room ever had, for its limit. */
export function countTasks(db: Reader, id: ConsortiumId): number {
  const row = db.select({ total: count() }).from(consortiumTasks).where(eq(consortiumTasks.consortiumId, id)).get();
  return row?.total ?? 0;
}

export type RoomFile = FileRow & { readonly organizationId: OrganizationId };

/** The room's files, the newest first. */
export function listRoomFiles(db: Reader, id: ConsortiumId): readonly RoomFile[] {
  return db
    .select({ file: files, organizationId: consortiumFiles.organizationId })
    .from(consortiumFiles)
    .innerJoin(files, eq(files.id, consortiumFiles.fileId))
    .where(eq(consortiumFiles.consortiumId, id))
    .orderBy(desc(consortiumFiles.addedAt), desc(files.id))
    .limit(MOST_ROOM_FILES)
    .all()
    .map(({ file, organizationId }) => ({ ...file, organizationId }));
}

/** The rooms in which a file is kept. */
export function roomsWithFile(db: Reader, fileId: FileId): readonly ConsortiumId[] {
  return db
    .select({ id: consortiumFiles.consortiumId })
    .from(consortiumFiles)
    .where(eq(consortiumFiles.fileId, fileId))
    .limit(MOST_ROOM_FILES)
    .all()
    .map((row) => row.id);
}

/** What members state of their grades, by specialty. */
export function listGrades(db: Reader, id: ConsortiumId) {
  return db
    .select()
    .from(consortiumGrades)
    .where(eq(consortiumGrades.consortiumId, id))
    .orderBy(asc(consortiumGrades.specialty))
    .limit(MOST_MEMBER_ROWS * MOST_GRADES)
    .all();
}

/** What happened last in the room, the newest first. */
export function listLastEvents(db: Reader, id: ConsortiumId): readonly EventRow[] {
  return db
    .select()
    .from(events)
    .where(and(eq(events.subjectKind, "consortium"), eq(events.subjectId, id)))
    .orderBy(desc(events.at), desc(events.id))
    .limit(MOST_EVENTS)
    .all();
}

export type FirmPerson = {
  readonly organizationId: OrganizationId;
  readonly personId: PersonId;
  readonly name: string;
};

/** The people who do the work of these firms. */
export function listFirmPeople(db: Reader, firms: readonly OrganizationId[]): readonly FirmPerson[] {
  if (firms.length === 0) return [];
  return db
    .select({ organizationId: memberships.organizationId, personId: people.id, name: people.name })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .where(
      and(
        inArray(memberships.organizationId, [...firms]),
        inArray(memberships.role, ["owner", "manager", "member"]),
        isNull(people.disabledAt),
      ),
    )
    .orderBy(asc(people.name))
    .limit(MOST_PEOPLE)
    .all();
}
