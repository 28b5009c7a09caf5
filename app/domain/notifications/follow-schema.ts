import { z } from "zod";
import { FOLLOW_KINDS } from "../../../db/schema/notifications.ts";

export const followCommand = z.object({ kind: z.enum(FOLLOW_KINDS), id: z.string().max(40) });

export type FollowCommand = z.infer<typeof followCommand>;
