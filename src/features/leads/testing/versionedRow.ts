import { HttpResponse, http } from "msw";
import { API } from "../../../../tests/support/server";

interface Sent {
  version: string | null;
  values: object;
}

/** A row as the server holds it; remembers the patches, of which one of an older version changes nothing. */
export function versionedRow(table: string, row: { id: string; version: number }) {
  const path = `${API}/rest/v1/${table}`;
  const sent: Sent[] = [];
  const handlers = [
    http.patch(path, async ({ request }) => {
      const version = new URL(request.url).searchParams.get("version");
      sent.push({ version, values: (await request.json()) as object });
      return HttpResponse.json(version === `eq.${row.version}` ? [{ id: row.id }] : []);
    }),
    http.get(path, () => HttpResponse.json([row])),
  ];
  return { sent, handlers };
}
