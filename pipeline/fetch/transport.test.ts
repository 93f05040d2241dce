import type { RequestListener } from "node:http";
import { createServer as createTcpServer } from "node:net";
import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { afterAll, describe, expect, test } from "vitest";
import { openTransport, type Download, type DownloadLimits } from "./transport.ts";
import { listen, withServer } from "./server.test-support.ts";

const LIMITS: DownloadLimits = {
  timeoutMs: 10_000,
  maxBytes: 1_000_000,
  signal: new AbortController().signal,
};
const PAGE = Buffer.from("<p>naïve words</p>".repeat(100));

const transport = openTransport("1.2.3");
afterAll(() => transport.close());

/** Downloads the root of a server that answers with `handler`. */
function downloadFrom(
  handler: RequestListener,
  limits: Partial<DownloadLimits> = {},
): Promise<Download> {
  return withServer(handler, (origin) =>
    transport.download(`${origin}/`, { ...LIMITS, ...limits }),
  );
}

/** Downloads from a server that speaks whatever `reply` says, well-formed or not, then hangs up. */
async function downloadRaw(reply: string): Promise<Download> {
  const server = createTcpServer((socket) => {
    socket.on("error", () => {});
    socket.once("data", () => socket.end(reply, "latin1"));
  });
  try {
    return await transport.download(`http://${await listen(server)}/`, LIMITS);
  } finally {
    server.close();
  }
}

/** Answers with a page that never ends, a byte every ten milliseconds, telling how many there were. */
function dripping(told: (count: number) => void = () => {}): RequestListener {
  return (_request, response) => {
    let count = 0;
    told(count);
    const drops = setInterval(() => {
      response.write("a");
      told((count += 1));
    }, 10);
    response.once("close", () => clearInterval(drops));
  };
}

describe("a page", () => {
  test("comes with its address, status and type", async () => {
    const download = await withServer(
      (_request, response) => {
        response.setHeader("content-type", "text/html; charset=utf-8").end(PAGE);
      },
      async (origin) => {
        const { url, ...rest } = await transport.download(`${origin}/a?b=c`, LIMITS);
        expect(url).toBe(`${origin}/a?b=c`);
        return rest;
      },
    );
    expect(download).toEqual({
      status: 200,
      contentType: "text/html; charset=utf-8",
      bytes: PAGE,
    });
  });

  test("is asked for honestly", async () => {
    const { bytes } = await downloadFrom((request, response) => {
      response.end(JSON.stringify(request.headers));
    });
    expect(JSON.parse(bytes.toString())).toMatchObject({
      "user-agent": expect.stringMatching(/^pulse-briefs\/1\.2\.3 /),
      accept: expect.stringMatching(/^text\/html,/),
      "accept-encoding": "gzip, deflate, br",
    });
  });

  test.each([
    ["gzip", gzipSync(PAGE)],
    ["br", brotliCompressSync(PAGE)],
    ["deflate", deflateSync(PAGE)],
  ])("is unpacked from %s", async (encoding, packed) => {
    const { bytes } = await downloadFrom((_request, response) => {
      response.setHeader("content-encoding", encoding).end(packed);
    });
    expect(bytes).toEqual(PAGE);
  });

  test("may be empty here; whether that will do is decided elsewhere", async () => {
    const download = await downloadFrom((_request, response) => {
      response.setHeader("content-encoding", "gzip").end();
    });
    expect(download).toMatchObject({ status: 200, contentType: null });
    expect(download.bytes).toHaveLength(0);
  });

  test("may come with any status of success but those without a page", async () => {
    expect(await downloadFrom((_request, response) => response.writeHead(203).end(PAGE))).toEqual(
      expect.objectContaining({ status: 203, bytes: PAGE }),
    );
    for (const status of [204, 205]) {
      await expect(
        downloadFrom((_request, response) => response.writeHead(status).end()),
      ).rejects.toMatchObject({ code: "page-empty" });
    }
  });
});

describe("a redirect", () => {
  /** Answers `/N` with a redirect to `/N-1`, and `/0` with a page. */
  const countdown: RequestListener = (request, response) => {
    const left = Number(request.url?.slice(1));
    if (left === 0) return void response.end(PAGE);
    response.writeHead(302, { location: `./${left - 1}` }).end("Moved.");
  };

  test("is followed up to five times, and the last address is told", async () => {
    await withServer(countdown, async (origin) => {
      const { url, bytes } = await transport.download(`${origin}/5`, LIMITS);
      expect(url).toBe(`${origin}/0`);
      expect(bytes).toEqual(PAGE);
    });
  });

  test("is not followed a sixth time", async () => {
    await withServer(countdown, async (origin) => {
      await expect(transport.download(`${origin}/6`, LIMITS)).rejects.toMatchObject({
        code: "too-many-redirects",
        message: `${origin}/6 leads through more than 5 redirects.`,
      });
    });
  });

  test("in a circle ends", async () => {
    let requests = 0;
    const circle: RequestListener = (_request, response) => {
      requests += 1;
      response.writeHead(301, { location: "/" }).end();
    };
    await expect(downloadFrom(circle)).rejects.toMatchObject({ code: "too-many-redirects" });
    expect(requests).toBe(6);
  });

  test.each([301, 302, 303, 307, 308])("is one by status %i", async (status) => {
    const { bytes } = await downloadFrom((request, response) => {
      if (request.url === "/there") response.end(PAGE);
      else response.writeHead(status, { location: "/there" }).end();
    });
    expect(bytes).toEqual(PAGE);
  });

  test("to an address beyond ASCII arrives, escaped or not", async () => {
    const { url } = await downloadFrom((request, response) => {
      if (request.url === "/") {
        response.writeHead(302, { location: Buffer.from("/é").toString("latin1") }).end();
      } else response.end(PAGE);
    });
    expect(new URL(url).pathname).toBe("/%C3%A9");
  });

  test.each([
    "ftp://example.org/",
    "file:///etc/passwd",
    "//editor:hunter2@127.0.0.1/",
    "http://[",
  ])("to an address that is not allowed is refused: %s", async (location) => {
    const download = downloadFrom((_request, response) => {
      response.writeHead(302, { location }).end();
    });
    await expect(download).rejects.toMatchObject({
      code: "address-not-allowed",
      message: expect.not.stringMatching(/hunter2/),
    });
  });

  test("that names no address leads nowhere", async () => {
    await expect(
      downloadFrom((_request, response) => response.writeHead(302).end("Moved, but where?")),
    ).rejects.toMatchObject({ code: "page-unavailable" });
  });
});

test.each([
  [400, "page-forbidden"],
  [404, "page-missing"],
  [408, "page-unavailable"],
  [410, "page-missing"],
  [425, "page-unavailable"],
  [429, "page-unavailable"],
  [418, "page-forbidden"],
  [304, "page-unavailable"],
  [500, "page-unavailable"],
  [503, "page-unavailable"],
])("status %i is %s", async (status, code) => {
  const download = downloadFrom((_request, response) => response.writeHead(status).end());
  await expect(download).rejects.toMatchObject({
    code,
    message: expect.stringMatching(new RegExp(`^http://.*/ answered with status ${status}\\.$`)),
  });
});

describe.each([401, 402, 403, 451])("a page refused with status %i", (status) => {
  test("comes with its status", async () => {
    const download = await downloadFrom((_request, response) => {
      response.writeHead(status, { "content-type": "text/html" }).end(PAGE);
    });
    expect(download).toMatchObject({ status, contentType: "text/html", bytes: PAGE });
  });

  test.each([
    ["is damaged", Buffer.from("<p>not gzip")],
    ["is too large", gzipSync(Buffer.alloc(2_000_000))],
  ])("is forbidden, and no more, when it %s", async (_case, body) => {
    const download = downloadFrom((_request, response) => {
      response.writeHead(status, { "content-encoding": "gzip" }).end(body);
    });
    await expect(download).rejects.toMatchObject({
      code: "page-forbidden",
      message: expect.stringMatching(new RegExp(`^http://.*/ answered with status ${status}\\.$`)),
    });
  });

  test("still has to arrive before the deadline", async () => {
    const download = downloadFrom(
      (_request, response) => void response.writeHead(status).write("<p>"),
      { timeoutMs: 150 },
    );
    await expect(download).rejects.toMatchObject({ code: "page-timed-out" });
  });
});

test.each([
  ["an error", 404, {}],
  ["a redirect", 302, { location: "ftp://example.org/" }],
])("the body of %s is not read", async (_case, status, headers) => {
  let closed: Promise<unknown> | undefined;
  await withServer(
    (_request, response) => {
      closed = new Promise((resolve) => response.once("close", resolve));
      response.writeHead(status, headers).write("An endless explanation");
    },
    async (origin) => {
      await expect(transport.download(origin, LIMITS)).rejects.toHaveProperty("code");
      await closed;
    },
  );
});

describe("a page past the limit", () => {
  test("is refused as it arrives, and its connection closed", async () => {
    let closed: Promise<unknown> | undefined;
    const endless: RequestListener = (_request, response) => {
      closed = new Promise((resolve) => response.once("close", resolve));
      const more = () => {
        while (response.writable && response.write(Buffer.alloc(65_536, "a")));
      };
      response.on("drain", more);
      more();
    };
    await withServer(endless, async (origin) => {
      const download = transport.download(origin, LIMITS);
      await expect(download).rejects.toMatchObject({ code: "page-too-large" });
      await closed;
    });
  });

  test.each([
    ["gzip", gzipSync(Buffer.alloc(20_000_000))],
    ["br", brotliCompressSync(Buffer.alloc(20_000_000))],
    ["deflate", deflateSync(Buffer.alloc(20_000_000))],
  ])("is refused while it unpacks, before its end is there: %s", async (encoding, bomb) => {
    const download = downloadFrom((_request, response) => {
      response.setHeader("content-encoding", encoding).write(bomb.subarray(0, -2));
    });
    await expect(download).rejects.toMatchObject({
      code: "page-too-large",
      message: expect.stringMatching(/ is larger than the limit of 1,000,000 bytes\.$/),
    });
  });
});

describe("a damaged page", () => {
  const headers = "HTTP/1.1 200 OK\r\ncontent-type: text/html\r\n";

  test("is one packed and cut in half", async () => {
    const download = downloadFrom((_request, response) => {
      response.setHeader("content-encoding", "gzip").end(gzipSync(PAGE).subarray(0, 30));
    });
    await expect(download).rejects.toMatchObject({ code: "page-damaged" });
  });

  test("is one in an unknown packing", async () => {
    const download = downloadFrom((_request, response) => {
      response.setHeader("content-encoding", "compress").end(PAGE);
    });
    await expect(download).rejects.toMatchObject({
      code: "page-damaged",
      message: expect.stringContaining("“compress”"),
    });
  });

  test("is one shorter than it said", async () => {
    await expect(downloadRaw(`${headers}content-length: 100\r\n\r\n<p>half`)).rejects.toMatchObject(
      { code: "page-damaged" },
    );
  });

  test("is one whose last chunk is missing", async () => {
    await expect(
      downloadRaw(`${headers}transfer-encoding: chunked\r\n\r\n7\r\n<p>half\r\n`),
    ).rejects.toMatchObject({ code: "page-damaged" });
  });

  test("is one whose chunks are garbled", async () => {
    await expect(
      downloadRaw(`${headers}transfer-encoding: chunked\r\n\r\n7\r\n<p>half\r\nzz\r\n`),
    ).rejects.toMatchObject({ code: "page-damaged" });
  });
});

describe("a host that cannot be reached", () => {
  test("is told with the system's reason: nobody listens", async () => {
    const gone = await withServer(
      () => {},
      async (origin) => origin,
    );
    await expect(transport.download(gone, LIMITS)).rejects.toMatchObject({
      code: "host-unreachable",
      message: `${new URL(gone).host} could not be reached (ECONNREFUSED).`,
    });
  });

  test("is told with the system's reason: there is no such name", async () => {
    // No label may be longer than 63 characters, so the system knows without asking a name server.
    const host = `${"x".repeat(64)}.invalid`;
    await expect(transport.download(`http://${host}/`, LIMITS)).rejects.toMatchObject({
      code: "host-unreachable",
      message: `${host} could not be reached (ENOTFOUND).`,
    });
  });

  test.each([
    ["it hangs up", ""],
    ["it does not speak HTTP", "SSH-2.0-OpenSSH_9.2\r\n"],
    ["its headers are endless", `HTTP/1.1 200 OK\r\na: ${"b".repeat(100_000)}\r\n\r\n`],
  ])("is one that does not answer: %s", async (_case, reply) => {
    await expect(downloadRaw(reply)).rejects.toMatchObject({ code: "host-unreachable" });
  });

  test("is one that has no TLS to offer", async () => {
    await withServer(
      (_request, response) => response.end(PAGE),
      async (origin) => {
        const secure = origin.replace("http:", "https:");
        const download = transport.download(secure, LIMITS);
        await expect(download).rejects.toMatchObject({ code: "host-unreachable" });
      },
    );
  });
});

describe("the deadline", () => {
  const SOON = { timeoutMs: 150 };
  const late = {
    code: "page-timed-out",
    message: expect.stringMatching(/ did not arrive whole within 150 milliseconds\.$/),
  };

  test("ends a page that drips, however steadily", async () => {
    await expect(downloadFrom(dripping(), SOON)).rejects.toMatchObject(late);
  });

  test("ends waiting for headers", async () => {
    await expect(downloadFrom(() => {}, SOON)).rejects.toMatchObject(late);
  });

  test("holds for all redirects together", async () => {
    const slow: RequestListener = (_request, response) => {
      setTimeout(() => response.writeHead(302, { location: "/" }).end(), 40);
    };
    await expect(downloadFrom(slow, SOON)).rejects.toMatchObject(late);
  });

  test("ends a connection that never comes to stand", async () => {
    const silent = createTcpServer((socket) => void socket.on("error", () => {}).resume());
    try {
      const address = `https://${await listen(silent)}/`;
      const download = transport.download(address, { ...LIMITS, ...SOON });
      await expect(download).rejects.toMatchObject(late);
    } finally {
      silent.close();
    }
  });
});

describe("giving up", () => {
  test("ends a download with the reason that was given, in the midst of the page too", async () => {
    for (const drops of [0, 10]) {
      const abort = new AbortController();
      const reason = new Error("given up");
      const drip = dripping((count) => {
        if (count === drops) abort.abort(reason);
      });
      await expect(downloadFrom(drip, { signal: abort.signal })).rejects.toBe(reason);
    }
  });

  test("before the start connects to nobody", async () => {
    let connections = 0;
    const server = createTcpServer(() => (connections += 1));
    try {
      const address = `http://${await listen(server)}/`;
      const download = transport.download(address, { ...LIMITS, signal: AbortSignal.abort() });
      await expect(download).rejects.toMatchObject({ name: "AbortError" });
      expect(connections).toBe(0);
    } finally {
      server.close();
    }
  });

  test("by closing the transport ends what is under way", async () => {
    const closing = openTransport("1.2.3");
    await withServer(
      () => void closing.close(),
      async (origin) => {
        const download = closing.download(origin, LIMITS);
        await expect(download).rejects.toMatchObject({ code: "host-unreachable" });
      },
    );
  });

  test("costs nothing where nothing was downloaded", async () => {
    await expect(openTransport("1.2.3").close()).resolves.toBeUndefined();
  });
});
