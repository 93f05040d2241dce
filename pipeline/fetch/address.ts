import { StageError } from "../errors.ts";

/**
 * Decides whether an address may be visited. Every address passes here before a connection is made:
 * the one that was given, and each one a server redirects to.
 *
 * @returns the address, parsed by the rules browsers use.
 * @throws {StageError} address-not-allowed, which never repeats a user name or password.
 */
export function checkAddress(address: string | URL): URL {
  const url = parse(address);
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw notAllowed(`Pulse visits http and https addresses, and not ${url.protocol} ones.`);
  }
  if (url.username !== "" || url.password !== "") {
    throw notAllowed(`The address at ${url.host} carries a user name or password.`);
  }
  return url;
}

function parse(address: string | URL): URL {
  try {
    return new URL(address);
  } catch {
    // Neither the text nor the cause is passed on: what cannot be parsed may still hold a password.
    throw notAllowed("The address cannot be understood as a web address.");
  }
}

function notAllowed(message: string): StageError {
  return new StageError("address-not-allowed", message);
}
