import { Form, Select } from "antd";
import { useTranslation } from "react-i18next";
import { isAllowed } from "@/backend/accessControl";
import { useAgents } from "@/backend/agents";
import { useProfile } from "@/backend/profile";
import { useColleagueOptions } from "../absences/useColleagueOptions";

/** Who is to do it, for those who may give work to others: field `assignee_id` of the form around it. */
export function AssigneeField({ agencyId }: { agencyId: string }) {
  const { t } = useTranslation();
  const { data } = useProfile();
  const mayAssign = isAllowed(data?.staff?.role, "follow_ups", "assign");
  const { agents, isLoading } = useAgents(agencyId, mayAssign);
  const options = useColleagueOptions(agents, mayAssign);
  if (!mayAssign) {
    return null;
  }
  return (
    <Form.Item name="assignee_id" label={t("follow-ups.form.assignee")}>
      <Select
        showSearch
        allowClear
        optionFilterProp="label"
        loading={isLoading}
        placeholder={t("follow-ups.form.assigneeOwner")}
        options={options}
      />
    </Form.Item>
  );
}
