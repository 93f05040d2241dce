/** The code the system or a library gave a fault, such as `ENOENT`; undefined when it gave none. */
export function systemCode(fault: unknown): string | undefined {
  const code = fault instanceof Error && "code" in fault ? fault.code : undefined;
  return typeof code === "string" ? code : undefined;
}
