import type { TFunction } from "i18next";
import type { Stage } from "@/backend/workSettings";
import type { CsvCell } from "@/lib/csv";
import { dayOf, timeOf } from "@/lib/dates";
import { localized, localizedName } from "@/lib/localized";
import type { LeadRow } from "../pipeline/leadRow";
import type { ColumnKey } from "../table/columns";
import type { Sort } from "../table/listUrl";

/** What the words of a file depend on. */
export interface Words {
  t: TFunction;
  language: string;
  stageOf: (id: string) => Stage | undefined;
}

interface SheetColumn {
  title: string;
  cell: (lead: LeadRow) => CsvCell;
}

const CHANNELS = ["phone", "messaging", "email"] as const;

/** A moment as it sorts and reads in every language: `2026-10-02 14:30`, on the clock of Morocco. */
function moment(at: string | null): string | null {
  return at && `${dayOf(at)} ${timeOf(at)}`;
}

/** The columns of the file for a column of the table: a person is a name and a number, a consent one a channel. */
function columnsOf(key: ColumnKey, { t, language, stageOf }: Words): SheetColumn[] {
  const title = t(`leads.column.${key}`);
  const one = (cell: SheetColumn["cell"]): SheetColumn[] => [{ title, cell }];
  const nameOf = (field: "agency_name" | "stop_city_name" | "wished_city_name") => (lead: LeadRow) =>
    localized(lead, field, language) || null;
  switch (key) {
    case "prospect_name":
      return [
        { title, cell: (lead) => lead.prospect_name },
        { title: t("common.consentChannel.phone"), cell: (lead) => lead.prospect_phone },
      ];
    case "stage_position":
      return one(({ stage_id }) => {
        const stage = stageOf(stage_id);
        return stage ? localizedName(stage, language) : stage_id;
      });
    case "wished_city_name":
      return [
        {
          title: t("leads.filters.product"),
          cell: ({ product }) => product && t(`common.productKind.${product}`),
        },
        { title: t("leads.filters.city"), cell: nameOf("wished_city_name") },
      ];
    case "stop_city_name":
      return [
        { title, cell: nameOf("stop_city_name") },
        {
          title: t("leads.filters.caravan"),
          cell: ({ caravan_kind }) => caravan_kind && t(`common.caravanKind.${caravan_kind}`),
        },
      ];
    case "agency_name":
      return one(nameOf("agency_name"));
    case "budget_mad":
    case "sold_price_mad":
    case "assignee_name":
    case "prospect_email":
      return one((lead) => lead[key]);
    case "phone_consent":
      return [];
    case "response_minutes":
      return [{ title: t("leads.export.inMinutes", { title }), cell: (lead) => lead.response_minutes }];
    case "next_follow_up_due_at":
    case "created_at":
    case "stage_entered_at":
    case "last_activity_at":
      return one((lead) => moment(lead[key]));
  }
}

/** The file as a table: the columns chosen, and always what each person agreed to. */
export function sheetOf(columns: ColumnKey[], rows: LeadRow[], words: Words) {
  const { t } = words;
  const all = [
    ...columns.flatMap((key) => columnsOf(key, words)),
    ...CHANNELS.map(
      (channel): SheetColumn => ({
        title: t("leads.export.consentTo", { channel: t(`common.consentChannel.${channel}`) }),
        cell: (lead) => t(lead.consents.includes(channel) ? "leads.export.agreed" : "leads.export.notAgreed"),
      }),
    ),
  ];
  return { header: all.map(({ title }) => title), rows: rows.map((lead) => all.map(({ cell }) => cell(lead))) };
}

const PLACES = ["wished_city_name", "agency_name", "stop_city_name"] as const;
type Place = (typeof PLACES)[number];

function isPlace(field: Sort["field"]): field is Place {
  return PLACES.some((place) => place === field);
}

type Sorted = string | number | boolean | null;

/** Rows in the order of the list: what has no value last, whichever way it is sorted. */
export function inOrder(rows: LeadRow[], { field, order }: Sort, language: string): LeadRow[] {
  const sortedBy = (lead: LeadRow): Sorted => {
    if (isPlace(field)) return localized(lead, field, language) || null;
    return field === "phone_consent" ? lead.consents.includes("phone") : (lead[field] ?? null);
  };
  const collator = new Intl.Collator(language);
  const compare = (a: Sorted, b: Sorted) =>
    typeof a === "string" ? collator.compare(a, String(b)) : Number(a) - Number(b);
  return [...rows].sort((one, other) => {
    const [a, b] = [sortedBy(one), sortedBy(other)];
    if (a === null || b === null) {
      return Number(a === null) - Number(b === null);
    }
    return order === "asc" ? compare(a, b) : compare(b, a);
  });
}
