import type { TableColumnsType } from "antd";
import { useTranslation } from "react-i18next";
import { StateDot } from "@/ui/StateDot";
import type { Person } from "../staff";
import { PersonCell } from "./PersonCard";
import { Place } from "./Place";

/** The columns of the list of people. */
export function useStaffColumns(): TableColumnsType<Person> {
  const { t } = useTranslation();
  return [
    { key: "name", title: t("staff.form.name"), render: (_, person) => <PersonCell person={person} /> },
    { key: "role", title: t("staff.form.role"), render: (_, { role }) => t(`common.role.${role}`) },
    { key: "place", title: t("staff.column.place"), render: (_, person) => <Place person={person} /> },
    {
      key: "state",
      title: t("staff.form.state"),
      align: "end",
      render: (_, { active }) => <StateDot active={active}>{t(`staff.state.${active ? "active" : "left"}`)}</StateDot>,
    },
  ];
}
