import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { API, fakeServer } from "../../tests/support/server";
import { dataProvider } from "./dataProvider";

const server = fakeServer();
const table = (name: string) => `${API}/rest/v1/${name}`;

/** Answers with the rows and keeps the requests' addresses. */
function answering(method: "get" | "post" | "patch" | "delete", name: string, ...answers: Array<() => Response>) {
  const asked: URL[] = [];
  server.use(
    http[method](table(name), ({ request }) => {
      asked.push(new URL(request.url));
      return answers[Math.min(asked.length, answers.length) - 1]?.() ?? HttpResponse.json([]);
    }),
  );
  return asked;
}

const rows =
  (...found: object[]) =>
  () =>
    HttpResponse.json(found);
const refused = (status: number, body: object) => () => HttpResponse.json(body, { status });

describe("one row", () => {
  it("is what was asked for", async () => {
    const asked = answering("get", "leads", rows({ id: "1", version: 3 }));
    expect(await dataProvider.getOne({ resource: "leads", id: "1", meta: { select: "id,version" } })).toEqual({
      data: { id: "1", version: 3 },
    });
    expect(asked[0]?.searchParams.get("select")).toBe("id,version");
  });

  it("is not found when policies hide it, and when the id is none", async () => {
    answering("get", "leads", rows());
    await expect(dataProvider.getOne({ resource: "leads", id: "1" })).rejects.toMatchObject({
      key: "not_found",
      statusCode: 404,
    });
    answering("get", "leads", refused(400, { code: "22P02", message: 'invalid input syntax for type uuid: "x"' }));
    await expect(dataProvider.getOne({ resource: "leads", id: "x" })).rejects.toMatchObject({ key: "not_found" });
  });

  it("asks only for the columns of staff that are granted", async () => {
    const asked = answering("get", "staff", rows({ id: "1" }));
    await dataProvider.getOne({ resource: "staff", id: "1" });
    await dataProvider.getList({ resource: "staff" });
    await dataProvider.getMany?.({ resource: "staff", ids: ["1"] });
    for (const url of asked) {
      expect(url.searchParams.get("select")).toContain("full_name");
      expect(url.searchParams.get("select")).not.toContain("user_id");
    }
    expect(asked).toHaveLength(3);
  });
});

describe("an edit", () => {
  const edit = (meta?: object) =>
    dataProvider.update({ resource: "leads", id: "1", variables: { budget_mad: 5 }, meta: meta as never });

  it("names the version it saw and asks back only the id", async () => {
    const asked = answering("patch", "leads", rows({ id: "1" }));
    await edit({ version: 3 });
    expect(asked[0]?.searchParams.get("version")).toBe("eq.3");
    expect(asked[0]?.searchParams.get("id")).toBe("eq.1");
    expect(asked[0]?.searchParams.get("select")).toBe("id");
  });

  it("is stale when somebody was faster", async () => {
    answering("patch", "leads", rows());
    await expect(edit({ version: 3 })).rejects.toMatchObject({ key: "stale", status: 409, code: "PT409" });
  });

  it("that changed nothing is no success", async () => {
    answering("patch", "leads", rows());
    await expect(edit()).rejects.toMatchObject({ key: "not_found", status: 404 });
  });

  it("that is refused says which field", async () => {
    const message = 'new row for relation "leads" violates check constraint "leads_budget_range"';
    answering("patch", "leads", refused(400, { code: "23514", message, details: null, hint: null }));
    await expect(edit()).rejects.toMatchObject({
      key: "budget_out_of_range",
      errors: { budget_mad: { key: "errors.budget_out_of_range" } },
    });
  });

  it("of a column that is not granted is not allowed", async () => {
    answering("patch", "leads", refused(403, { code: "42501", message: "permission denied for table leads" }));
    await expect(edit()).rejects.toMatchObject({ key: "not_allowed", status: 403 });
  });
});

describe("a new row", () => {
  const note = { resource: "notes", variables: { id: "n1", body: "Rappeler" } };
  const twice = refused(409, {
    code: "23505",
    message: 'duplicate key value violates unique constraint "notes_pkey"',
    details: "Key (id)=(n1) already exists.",
  });

  it("comes back with its id", async () => {
    const asked = answering("post", "notes", () => HttpResponse.json([{ id: "n1" }], { status: 201 }));
    expect(await dataProvider.create(note)).toEqual({ data: { id: "n1" } });
    expect(asked[0]?.searchParams.get("select")).toBe("id");
  });

  it("sent again after a lost answer is found, not doubled", async () => {
    answering("post", "notes", twice);
    answering("get", "notes", rows({ id: "n1" }));
    expect(await dataProvider.create(note)).toEqual({ data: { id: "n1" } });
  });

  it("whose id belongs to somebody else is refused", async () => {
    answering("post", "notes", twice);
    answering("get", "notes", rows());
    await expect(dataProvider.create(note)).rejects.toMatchObject({ key: "not_found" });
  });

  it("whose value is taken names the field", async () => {
    const message = 'duplicate key value violates unique constraint "staff_email_key"';
    answering(
      "post",
      "staff",
      refused(409, { code: "23505", message, details: "Key (email)=(a@b.ma) already exists." }),
    );
    await expect(
      dataProvider.create({ resource: "staff", variables: { id: "s1", email: "a@b.ma" } }),
    ).rejects.toMatchObject({ key: "already_exists", field: "email" });
  });
});

describe("a deletion", () => {
  it("that deleted nothing is no success", async () => {
    answering("delete", "stops", rows());
    await expect(dataProvider.deleteOne({ resource: "stops", id: "1" })).rejects.toMatchObject({ key: "not_found" });
  });

  it("of something still needed says so", async () => {
    const message =
      'update or delete on table "caravans" violates foreign key constraint "stops_caravan_id_fkey" on table "stops"';
    answering("delete", "caravans", refused(409, { code: "23503", message }));
    await expect(dataProvider.deleteOne({ resource: "caravans", id: "1" })).rejects.toMatchObject({
      key: "still_in_use",
    });
  });
});

describe("a list", () => {
  const page = (found: object[], range: string) => () =>
    HttpResponse.json(found, { headers: { "content-range": range } });

  it("gives its page and how many there are", async () => {
    answering("get", "lead_rows", page([{ id: "1" }], "20-20/41"));
    expect(await dataProvider.getList({ resource: "lead_rows", pagination: { currentPage: 2, pageSize: 20 } })).toEqual(
      { data: [{ id: "1" }], total: 41 },
    );
  });

  it("is empty beyond the last page, not broken", async () => {
    const details = "An offset of 200 was requested, but there are only 41 rows.";
    answering(
      "get",
      "lead_rows",
      refused(416, { code: "PGRST103", message: "Requested range not satisfiable", details }),
    );
    expect(
      await dataProvider.getList({ resource: "lead_rows", pagination: { currentPage: 11, pageSize: 20 } }),
    ).toEqual({ data: [], total: 41 });
  });

  it("ends with what has no value, whichever way it is sorted", async () => {
    const asked = answering("get", "lead_rows", page([], "*/0"));
    await dataProvider.getList({
      resource: "lead_rows",
      sorters: [
        { field: "budget_mad", order: "desc" },
        { field: "id", order: "asc" },
      ],
    });
    expect(asked[0]?.searchParams.get("order")).toBe("budget_mad.desc.nullslast,id.asc.nullslast");
  });

  it("takes what people search for literally", async () => {
    const asked = answering("get", "lead_rows", page([], "*/0"));
    await dataProvider.getList({
      resource: "lead_rows",
      filters: [
        { field: "search_text", operator: "contains", value: "50%_a*\\" },
        {
          operator: "or",
          value: [
            { field: "prospect_name", operator: "contains", value: 'a,b"(c)' },
            { field: "stage_id", operator: "eq", value: "new" },
          ],
        },
      ],
    });
    const [url] = asked;
    expect(url?.searchParams.get("search_text")).toBe("ilike.%50\\%\\_a_\\\\%");
    expect(url?.searchParams.get("or")).toBe('(prospect_name.ilike."%a,b\\"(c)%",stage_id.eq.new)');
  });

  it("says when it cannot be read", async () => {
    answering("get", "lead_rows", refused(500, { message: "boom" }));
    await expect(dataProvider.getList({ resource: "lead_rows" })).rejects.toMatchObject({ key: "server" });
  });
});

describe("many at once", () => {
  it("is no loop of requests: that is one function of the database", () => {
    expect(dataProvider.updateMany).toBeUndefined();
    expect(dataProvider.deleteMany).toBeUndefined();
  });
});
