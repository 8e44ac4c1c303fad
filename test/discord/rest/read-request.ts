import type { IncomingMessage } from "node:http";
import { invalidJson } from "./discord-error.ts";
import type { UploadedFile } from "./route.ts";

/**
 * Reads the body of a request, whether it is JSON or a form with files beside the JSON.
 */
export async function readBody(request: IncomingMessage): Promise<{ body: unknown; files: UploadedFile[] }> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  if (bytes.length === 0) return { body: undefined, files: [] };
  const type = request.headers["content-type"] ?? "";
  if (!type.startsWith("multipart/form-data")) return { body: parse(bytes.toString("utf8")), files: [] };

  const form = await new Response(bytes, { headers: { "content-type": type } }).formData();
  const files: UploadedFile[] = [];
  for (const [field, value] of form.entries()) {
    const index = /^files\[(\d+)\]$/.exec(field)?.[1];
    if (index === undefined || typeof value === "string") continue;
    const data = Buffer.from(await value.arrayBuffer());
    files.push({ index: Number(index), name: value.name, type: value.type, data });
  }
  const json = form.get("payload_json");
  return { body: typeof json === "string" ? parse(json) : {}, files };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidJson();
  }
}
