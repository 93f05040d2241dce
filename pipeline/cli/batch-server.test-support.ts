import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";

/*
 * A provider with OpenAI's Files and Batches, on this machine. A batch is a state further each time
 * somebody asks for it, and is answered by whoever runs the test.
 */

/** What the files of answers and of errors hold. */
export type Answered = { readonly output: string; readonly errors: string };

export type BatchServer = {
  /** Up to and including the version. */
  readonly url: string;
  /** Every upload, word for word. */
  readonly uploads: readonly string[];
  /** All that was sent besides the headers. */
  readonly sent: readonly string[];
  close(): void;
};

type Batch = Record<string, unknown> & { readonly id: string; status: string };

/** @param answerTo lines of requests, in the order in which they came. */
export async function openBatchServer(
  answerTo: (lines: readonly string[]) => Answered,
): Promise<BatchServer> {
  const files = new Map<string, string>();
  const batches: Batch[] = [];
  const uploads: string[] = [];
  const sent: string[] = [];

  const keep = (text: string) => {
    const id = `file-${files.size + 1}`;
    files.set(id, text);
    return id;
  };
  const create = (body: string): Batch => {
    const sent: Record<string, unknown> = JSON.parse(body);
    const id = `batch_${batches.length + 1}`;
    const batch = { ...sent, id, object: "batch", status: "validating", created_at: 1_769_860_800 };
    batches.unshift(batch);
    return batch;
  };
  const advance = (batch: Batch): Batch => {
    const lines = linesOf(files.get(String(batch["input_file_id"])) ?? "");
    const { output, errors } = answerTo(lines);
    const done = linesOf(output).length;
    if (batch.status === "validating") batch.status = "in_progress";
    else if (batch.status === "in_progress") {
      batch.status = "completed";
      batch["request_counts"] = {
        completed: done,
        failed: lines.length - done,
        total: lines.length,
      };
      batch["output_file_id"] = keep(output);
      batch["error_file_id"] = keep(errors);
    }
    return batch;
  };
  const upload = (body: string) => {
    uploads.push(fileIn(body));
    return { id: keep(fileIn(body)), object: "file", purpose: "batch" };
  };
  const answer = (method: string, path: string, body: string): unknown => {
    const [, , what, id] = path.split("/");
    if (method === "POST") return what === "files" ? upload(body) : create(body);
    if (what === "files") return files.get(id ?? "");
    if (id === undefined) return { object: "list", data: batches, has_more: false };
    const batch = batches.find((it) => it.id === id);
    return batch && advance(batch);
  };

  const server = createServer((request, response) => {
    void textOf(request).then((body) => {
      sent.push(`${request.method} ${request.url}\n${body}`);
      const [path = ""] = (request.url ?? "").split("?");
      const told = answer(request.method ?? "", path, body);
      const isFile = typeof told === "string";
      const type = isFile ? "application/octet-stream" : "application/json";
      response.writeHead(told === undefined ? 404 : 200, { "content-type": type });
      response.end(isFile ? told : JSON.stringify(told ?? { error: { message: "Not there." } }));
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("It has no port.");
  const url = `http://127.0.0.1:${address.port}/v1`;
  return { url, uploads, sent, close: () => void server.close() };
}

async function textOf(request: IncomingMessage): Promise<string> {
  let body = "";
  request.setEncoding("utf8");
  for await (const chunk of request) body += String(chunk);
  return body;
}

/** The file in a form, as it was sent. */
function fileIn(form: string): string {
  const [, text = ""] = /filename="[^"]*"\r\n(?:[^\r]+\r\n)*\r\n(.*?)\r\n--/su.exec(form) ?? [];
  return text;
}

export function linesOf(text: string): string[] {
  return text.split("\n").filter(Boolean);
}
