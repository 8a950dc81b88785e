/** Codes the API may log: what the database refuses, and what it does not know. */
const refusal = /^(PT4\d\d|42501|55000|2[23]\w{3}|PGRST\d+)$/;

const allowed = new Set<string>();
const surprises: unknown[] = [];

/** Lets the running test make the API log one more SQLSTATE. */
export const allowLogged = (code: string) => void allowed.add(code);

/** Takes what the API logs; keeps what no test expects. */
export function logged(line: unknown): void {
  const error = line instanceof Error && line.cause instanceof Error ? line.cause : line;
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (typeof code !== "string" || !(refusal.test(code) || allowed.has(code))) surprises.push(line);
}

/** What was logged since the last call and not expected. */
export function takeSurprises(): unknown[] {
  allowed.clear();
  return surprises.splice(0);
}
