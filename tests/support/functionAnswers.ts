import { HttpResponse, http } from "msw";
import { API } from "./server";

/** A function that answers one call after another, the last answer again and again; remembers what it was sent. */
export function functionAnswers(name: string, ...answers: (() => Response)[]) {
  const sent: Record<string, unknown>[] = [];
  const handler = http.post(`${API}/rest/v1/rpc/${name}`, async ({ request }) => {
    sent.push((await request.json()) as Record<string, unknown>);
    return answers[Math.min(sent.length, answers.length) - 1]?.();
  });
  return { sent, handler };
}

/** A refusal as the database's functions raise it. */
export function refusal(status: number, message: string, details: object = {}) {
  return () =>
    HttpResponse.json({ code: `PT${status}`, message, details: JSON.stringify(details), hint: "" }, { status });
}

/** A server that stumbles. */
export const broken = () => HttpResponse.json({ message: "boom" }, { status: 500 });

/** No answer at all. */
export const lost = () => HttpResponse.error();
