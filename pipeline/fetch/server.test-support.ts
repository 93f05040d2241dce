import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import type { Server } from "node:net";

/** For tests: a real server on this machine, for as long as `use` takes. */
export async function withServer<Result>(
  handler: RequestListener,
  use: (origin: string) => Promise<Result>,
): Promise<Result> {
  const server = createServer(handler);
  try {
    return await use(`http://${await listen(server)}`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** Starts any server on a free port and tells its host and port. */
export async function listen(server: Server): Promise<string> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("It has no port.");
  return `127.0.0.1:${address.port}`;
}
