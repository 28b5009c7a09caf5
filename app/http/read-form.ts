import { FormDataParseError, parseFormData } from "@remix-run/form-data-parser";
import type { z } from "zod";
import { type FormReading, isFieldName, readFields, typedIn } from "./form.ts";
import type { RequestFacts } from "./request-context.ts";

/** Text in a form that carries no file; a title of a megabyte is read so that it can be refused by name. */
const MOST_TEXT_BYTES = 8 * 1024 * 1024;
const MOST_FILE_BYTES = 20 * 1024 * 1024;
const MOST_FILES = 10;

/** Reads a form's fields, with files held in memory up to the limits; throws a 413 answer beyond them. */
export async function formFields(request: Request, facts: RequestFacts): Promise<FormData> {
  const fields = await bounded(request);
  for (const name of [...fields.keys()]) if (!isFieldName(name)) fields.delete(name);
  facts.typed = typedIn(fields);
  return fields;
}

/** Reads and checks a form in one go. */
export async function readForm<Schema extends z.ZodType>(
  request: Request,
  facts: RequestFacts,
  schema: Schema,
): Promise<FormReading<z.output<Schema>>> {
  return readFields(await formFields(request, facts), schema);
}

async function bounded(request: Request): Promise<FormData> {
  const type = request.headers.get("content-type") ?? "";
  if (type.startsWith("multipart/form-data")) return multipart(request);
  if (!type.startsWith("application/x-www-form-urlencoded")) throw new Response(null, { status: 400 });
  const text = await boundedText(request);
  const fields = new FormData();
  for (const [name, value] of new URLSearchParams(text)) fields.append(name, value);
  return fields;
}

async function multipart(request: Request): Promise<FormData> {
  try {
    return await parseFormData(
      request,
      { maxFileSize: MOST_FILE_BYTES, maxFiles: MOST_FILES, maxTotalSize: MOST_FILES * MOST_FILE_BYTES },
      async (upload) => heldFile(upload.name, upload.type, await upload.arrayBuffer()),
    );
  } catch (error) {
    if (error instanceof FormDataParseError || (error instanceof Error && /exceed|maximum/i.test(error.message))) {
      throw new Response(null, { status: 413 });
    }
    throw new Response(null, { status: 400 });
  }
}

/** A field for a file that nobody chose comes as an empty part, which the parser names `file-upload`. */
function heldFile(name: string, type: string, bytes: ArrayBuffer): File | null {
  const isNone = bytes.byteLength === 0 && (name === "" || name === "file-upload");
  return isNone ? null : new File([bytes], name, { type });
}

async function boundedText(request: Request): Promise<string> {
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const chunk of request.body ?? []) {
    bytes += chunk.byteLength;
    if (bytes > MOST_TEXT_BYTES) throw new Response(null, { status: 413 });
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
