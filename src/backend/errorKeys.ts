/**
 * Every failure the reader can be told about. A key is the `message` our SQL functions raise with a
 * `PT4xx` code, or what a constraint, a refused privilege or a broken connection is translated to.
 * Each has its sentence in `locales/<language>/errors.json`, where it may show before sign-in, else in
 * `errors.workspace.json`.
 */
export const ERROR_KEYS = [
  // who and what
  "not_allowed",
  "lead_not_found",
  "follow_up_not_found",
  "stop_not_found",
  "edition_not_found",
  "figures_too_narrow",
  "briefing_never_rewritten",
  "week_not_begun",
  "week_outside_edition",
  "staff_not_found",
  "not_found",
  "unauthorized",
  // the counter of a stop
  "stop_not_begun",
  "stop_ended",
  "party_size_out_of_range",
  "occurred_in_future",
  "too_late_to_undo",
  // absences
  "absence_not_found",
  "absence_ended",
  "absence_overlaps",
  "absence_begun",
  "absence_in_past",
  "absence_too_long",
  "stand_in_away",
  "stand_in_not_in_agency",
  "stands_in",
  // what a person typed
  "name_required",
  "phone_invalid",
  "phone_required",
  "phone_too_short",
  "phone_too_long",
  "email_invalid",
  "consent_required",
  "budget_out_of_range",
  "text_too_long",
  "text_length",
  "required",
  "invalid_value",
  "dates_upside_down",
  // the tour
  "time_zone_unknown",
  "dates_outside_caravan",
  "dates_outside_edition",
  "stop_has_visits_outside",
  "posting_needs_host",
  "target_elsewhere",
  "target_month_outside",
  "target_changes_never_rewritten",
  // staff
  "place_must_fit_role",
  "last_admin",
  // leads, follow-ups, assignments
  "stage_backwards",
  "stage_unknown",
  "lead_closed",
  "lead_busy",
  "lost_reason_required",
  "sold_product_required",
  "sold_price_required",
  "lead_open",
  "reopening_too_late",
  "assignee_not_in_agency",
  "agency_inactive",
  "agency_out_of_reach",
  "reason_required",
  "too_many_leads",
  "too_many_views",
  "consent_not_found",
  "withdrawal_stands",
  "too_many_labels",
  "too_many_labels_on_lead",
  "label_unknown",
  "export_kind_unknown",
  "audit_never_rewritten",
  "leads_changed",
  "follow_up_in_past",
  "follow_up_closed",
  "outcome_required",
  "next_step_required",
  "follow_up_at_night",
  "due_at_required",
  "kind_required",
  "leads_required",
  "mention_out_of_reach",
  "assignment_never_rewritten",
  // prospects
  "prospect_not_found",
  "merge_not_found",
  "same_prospect",
  "choice_unknown",
  "merge_out_of_reach",
  "merge_undone",
  "merge_too_old",
  "merged_number_taken",
  // settings
  "setting_not_found",
  "setting_needed",
  "setting_last",
  "settings_changed",
  "stage_order_unfit",
  "move_to_required",
  "hours_required",
  "hours_upside_down",
  "placeholder_unknown",
  // two at once
  "stale",
  "id_taken",
  "already_exists",
  "reference_missing",
  "still_in_use",
  // signing in
  "invalid_credentials",
  "email_not_confirmed",
  "password_weak",
  "password_unchanged",
  "too_many_requests",
  // the way to the server
  "network",
  "timeout",
  "server",
  "unknown",
] as const;

export type ErrorKey = (typeof ERROR_KEYS)[number];

const known = new Set<string>(ERROR_KEYS);

/** True when the text is a key of the registry. */
export function isErrorKey(text: unknown): text is ErrorKey {
  return typeof text === "string" && known.has(text);
}
