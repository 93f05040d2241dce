/*
 * A headless Chromium that a test looks at a page with, spoken to over a pipe. It is no dependency of the
 * project: where none is installed the tests that need one are skipped.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { pathToFileURL } from "node:url";
import { z } from "zod";

const PLACES = [
  // oxlint-disable-next-line node/no-process-env -- where a browser is, only the machine knows
  process.env["CHROMIUM"] ?? "",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Null where this machine has none. */
export const CHROMIUM = PLACES.find((place) => place !== "" && existsSync(place)) ?? null;

export type Screen = {
  readonly width: number;
  readonly height: number;
  readonly scheme: "light" | "dark";
};

export type Tab = {
  /** What the page asked for, itself left out. */
  readonly requests: readonly string[];
  /** All that went to its console, what its policy refused among it. */
  readonly console: readonly string[];
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly press: (key: "Tab" | "Enter") => Promise<void>;
  readonly screenshot: () => Promise<Buffer>;
};

export type Browser = {
  readonly open: (html: string, screen: Screen) => Promise<Tab>;
  readonly close: () => Promise<void>;
};

const Message = z.object({
  id: z.number().optional(),
  sessionId: z.string().optional(),
  method: z.string().optional(),
  params: z.unknown().optional(),
  result: z.unknown().optional(),
  error: z.object({ message: z.string() }).optional(),
});

type Message = z.infer<typeof Message>;
type Send = (method: string, params?: object, sessionId?: string) => Promise<unknown>;

export async function openBrowser(place: string): Promise<Browser> {
  const folder = mkdtempSync(join(tmpdir(), "pulse-report-"));
  const child = spawn(
    place,
    [
      ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
      ...[
        "--no-first-run",
        "--remote-debugging-pipe",
        `--user-data-dir=${join(folder, "profile")}`,
      ],
    ],
    { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
  );
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  const { send, listen } = conversation(child.stdio[3], child.stdio[4]);
  let pages = 0;
  return {
    async open(html, screen) {
      const file = join(folder, `page-${(pages += 1)}.html`);
      writeFileSync(file, html);
      return openTab(send, listen, pathToFileURL(file).href, screen);
    },
    async close() {
      await send("Browser.close").catch(() => child.kill());
      await gone;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Messages are JSON, each ended by a NUL. */
function conversation(to: unknown, from: unknown) {
  if (!(to instanceof Writable) || !(from instanceof Readable))
    throw new Error("There is no pipe.");
  const waiting = new Map<number, (message: Message) => void>();
  const listeners: ((message: Message) => void)[] = [];
  let [rest, last] = ["", 0];
  from.setEncoding("utf8");
  from.on("data", (text: string) => {
    const messages = (rest + text).split("\0");
    rest = messages.pop() ?? "";
    for (const message of messages.map((it) => Message.parse(JSON.parse(it))))
      if (message.id === undefined) for (const listener of listeners) listener(message);
      else waiting.get(message.id)?.(message);
  });
  const send: Send = (method, params = {}, sessionId) =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      waiting.set(id, ({ result, error }) =>
        error === undefined ? resolve(result) : reject(new Error(`${method}: ${error.message}`)),
      );
      to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  return { send, listen: (listener: (message: Message) => void) => void listeners.push(listener) };
}

async function openTab(
  sendTo: Send,
  listen: (listener: (message: Message) => void) => void,
  url: string,
  { width, height, scheme }: Screen,
): Promise<Tab> {
  const { targetId } = z
    .object({ targetId: z.string() })
    .parse(await sendTo("Target.createTarget", { url: "about:blank" }));
  const { sessionId } = z
    .object({ sessionId: z.string() })
    .parse(await sendTo("Target.attachToTarget", { targetId, flatten: true }));
  const send = (method: string, params?: object) => sendTo(method, params, sessionId);
  const [requests, console]: [string[], string[]] = [[], []];
  const loaded = new Promise<void>((resolve) => {
    listen((message) => {
      if (message.sessionId !== sessionId) return;
      const told = JSON.stringify(message.params);
      if (message.method === "Network.requestWillBeSent" && !told.includes(`"url":"${url}"`))
        requests.push(told);
      if (/^(?:Log\.entryAdded|Runtime\.(?:console|exception))/.test(message.method ?? ""))
        console.push(told);
      if (message.method === "Page.loadEventFired") resolve();
    });
  });
  for (const domain of ["Network", "Log", "Runtime", "Page"]) await send(`${domain}.enable`);
  const screen = { width, height, deviceScaleFactor: 1, mobile: false };
  await send("Emulation.setDeviceMetricsOverride", screen);
  const features = [{ name: "prefers-color-scheme", value: scheme }];
  await send("Emulation.setEmulatedMedia", { features });
  await send("Page.navigate", { url });
  await loaded;
  return { requests, console, ...handlesOf(send) };
}

const KEYS = {
  Tab: { key: "Tab", code: "Tab", windowsVirtualKeyCode: 9 },
  Enter: { key: "Enter", code: "Enter", windowsVirtualKeyCode: 13, text: "\r" },
} as const;

function handlesOf(send: (method: string, params?: object) => Promise<unknown>) {
  return {
    async evaluate(expression: string) {
      const { result } = z
        .object({ result: z.object({ value: z.unknown().optional() }) })
        .parse(
          await send("Runtime.evaluate", { expression, returnByValue: true, awaitPromise: true }),
        );
      return result.value;
    },
    async press(key: "Tab" | "Enter") {
      await send("Input.dispatchKeyEvent", { type: "keyDown", ...KEYS[key] });
      await send("Input.dispatchKeyEvent", { type: "keyUp", ...KEYS[key] });
    },
    async screenshot() {
      const { data } = z
        .object({ data: z.string() })
        .parse(await send("Page.captureScreenshot", { format: "png" }));
      return Buffer.from(data, "base64");
    },
  };
}
