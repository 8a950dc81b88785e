import type { PostedStop } from "@/backend/profile";
import type { FunctionArgs } from "@/backend/rpc";
import { parseMoney } from "@/lib/money";
import { parsePhone } from "@/lib/phone";
import { tidy } from "@/lib/text";
import { agreedWording } from "./consentWording";
import type { RegisterValues } from "./draft";

interface Sending {
  id: string;
  occurredAt: string;
  stop: Pick<PostedStop, "id" | "country">;
  values: RegisterValues;
}

/** What `register_prospect` is called with for a form that has been checked. */
export async function toArguments({
  id,
  occurredAt,
  stop,
  values,
}: Sending): Promise<FunctionArgs<"register_prospect">> {
  const phone = await parsePhone(values.phone, stop.country);
  const budget = parseMoney(values.budget_mad);
  const email = values.consents.includes("email") ? values.email.trim() : "";
  return {
    p_id: id,
    p_stop_id: stop.id,
    p_occurred_at: occurredAt,
    p_full_name: tidy(values.full_name),
    p_phone: phone.ok ? phone.e164 : values.phone,
    p_consents: values.consents,
    p_wording: agreedWording(values.language, stop.country, values.consents),
    p_language: values.language,
    p_note: values.note.trim(),
    p_party_size: values.party_size ?? 1,
    ...(email && { p_email: email }),
    ...(values.wished_city_id && { p_wished_city_id: values.wished_city_id }),
    ...(values.product && { p_product: values.product }),
    ...(budget !== null && { p_budget_mad: budget }),
  };
}
