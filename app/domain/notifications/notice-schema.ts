import { z } from "zod";

/** `notice` is one notice's id; without it all of the person's notices are meant. */
export const readNoticesCommand = z.object({ notice: z.string().max(40).optional() });

export type ReadNoticesCommand = z.infer<typeof readNoticesCommand>;
