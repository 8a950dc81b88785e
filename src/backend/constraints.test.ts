// @vitest-environment node
import { describe, expect, it } from "vitest";
import { violationOf } from "./constraints";

const check = (table: string, name: string) =>
  violationOf("23514", `new row for relation "${table}" violates check constraint "${name}"`);

describe("violationOf", () => {
  it.each([
    ["prospects", "prospects_full_name_length", { key: "text_length", field: "full_name" }],
    ["prospects", "prospects_email_format", { key: "email_invalid", field: "email" }],
    ["prospects", "prospects_phone_check", { key: "phone_invalid", field: "phone" }],
    ["visits", "visits_party_size_range", { key: "party_size_out_of_range", field: "party_size" }],
    ["leads", "leads_budget_range", { key: "budget_out_of_range", field: "budget_mad" }],
    ["stops", "stops_dates_in_order", { key: "dates_upside_down", field: "ends_on" }],
    ["stops", "stops_target_range", { key: "invalid_value", field: "target_visitors" }],
    ["staff", "staff_place_fits_role", { key: "place_must_fit_role", field: "role" }],
    ["agencies", "agencies_code_format", { key: "invalid_value", field: "code" }],
    ["stops", "something_else_entirely", { key: "invalid_value" }],
  ])("reads %s.%s", (table, name, violation) => {
    expect(check(table, name)).toEqual(violation);
  });

  it("names the column of a value that is taken or points nowhere", () => {
    const taken = 'duplicate key value violates unique constraint "staff_email_key"';
    expect(violationOf("23505", taken)).toEqual({
      key: "already_exists",
      field: "email",
    });
    const nowhere = 'insert or update on table "staff" violates foreign key constraint "staff_agency_id_fkey"';
    expect(violationOf("23503", nowhere)).toEqual({ key: "reference_missing", field: "agency_id" });
  });

  it("names the position of a stop that is taken in its caravan", () => {
    const taken = 'duplicate key value violates unique constraint "stops_position_free"';
    expect(violationOf("23505", taken)).toEqual({
      key: "already_exists",
      field: "position",
    });
  });

  it("knows a repeated id, which is no field's fault", () => {
    const repeated = 'duplicate key value violates unique constraint "notes_pkey"';
    expect(violationOf("23505", repeated)).toEqual({ key: "id_taken" });
  });

  it("tells a row still needed from one that is missing", () => {
    const needed =
      'update or delete on table "caravans" violates foreign key constraint "stops_caravan_id_fkey" on table "stops"';
    expect(violationOf("23503", needed)).toEqual({
      key: "still_in_use",
    });
  });

  it("names the column left empty", () => {
    const empty = 'null value in column "city_id" of relation "stops" violates not-null constraint';
    expect(violationOf("23502", empty)).toEqual({ key: "required", field: "city_id" });
  });
});
