import { HttpResponse, http } from "msw";
import { API } from "../../../../tests/support/server";

/** The lists that filters are named from, empty. */
export const filterNames = ["caravans", "regions", "agencies"].map((table) =>
  http.get(`${API}/rest/v1/${table}`, () => HttpResponse.json([], { headers: { "content-range": "*/0" } })),
);
