import type { Visitor } from "./visitor.ts";

interface Answer {
  status: number;
  body: unknown;
}

/** Asks the API from within a person's page and session, past what the interface offers. */
export async function request({ page }: Visitor, method: string, path: string, body?: object): Promise<Answer> {
  // Any request of the app's own shows which key it names itself with.
  const [{ apikey = "" }] = await Promise.all([
    page.waitForRequest(/\/rest\/v1\//).then((own) => own.allHeaders()),
    page.reload(),
  ]);
  return page.evaluate(
    async ([way, where, key, sent]) => {
      const { access_token } = JSON.parse(localStorage.getItem("escale.session") ?? "{}");
      const answer = await fetch(`/rest/v1/${where}`, {
        method: way,
        headers: {
          apikey: key,
          authorization: `Bearer ${access_token}`,
          "content-type": "application/json",
          prefer: "return=representation",
        },
        body: sent || null,
      });
      const text = await answer.text();
      return { status: answer.status, body: text ? JSON.parse(text) : null };
    },
    [method, path, apikey, body ? JSON.stringify(body) : ""] as const,
  );
}
