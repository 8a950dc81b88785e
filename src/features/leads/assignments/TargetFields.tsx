import { Form, Select } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { AgencyLoad } from "@/backend/agencyLoad";
import { matches } from "@/lib/text";
import { AgentChoice } from "./AgentChoice";
import styles from "./ReassignForm.module.css";
import type { Target, TargetGroup } from "./targets";

interface TargetFieldsProps {
  groups: TargetGroup[];
  isLoading: boolean;
  target: Target | undefined;
  /** False where the leads stay in the one agency there is. */
  choosesAgency: boolean;
  /** Whether they may be left without an agent. */
  mayLeave: boolean;
  onAnother: () => void;
}

/** An agency, or a region with those in it. */
interface Offered {
  label: string;
  title?: string;
  value?: string;
  names?: string;
  options?: Offered[];
}

function Option({ name, load }: { name: ReactNode; load: AgencyLoad | null | undefined }) {
  const { t } = useTranslation();
  return (
    <span className={styles.option}>
      <span>{name}</span>
      {load && <span className={styles.soft}>{t("assignments.load.open", { count: load.open_leads })}</span>}
    </span>
  );
}

/** To which agency, and to whom there as far as the reader sees it. */
export function TargetFields({ groups, isLoading, target, choosesAgency, mayLeave, onAnother }: TargetFieldsProps) {
  const { t } = useTranslation();
  const form = Form.useFormInstance();
  const loads = new Map(groups.flatMap(({ targets }) => targets.map(({ id, load }) => [id, load])));
  return (
    <>
      <Form.Item
        name="agency_id"
        required={false}
        label={t("assignments.reassign.agency")}
        hidden={!choosesAgency}
        rules={[{ required: true, message: t("assignments.reassign.agencyRequired") }]}
      >
        <Select<string, Offered>
          showSearch
          loading={isLoading}
          placeholder={t("assignments.reassign.agencyHint")}
          filterOption={(typed, option) => matches(option?.names ?? "", typed)}
          onChange={() => {
            form.setFieldValue("assignee_id", undefined);
            onAnother();
          }}
          options={groups.map(({ region, targets }) => ({
            label: region,
            title: region,
            options: targets.map(({ id, name, names }) => ({ value: id, label: name, names })),
          }))}
          optionRender={({ label, value }) => <Option name={label} load={loads.get(String(value))} />}
        />
      </Form.Item>
      {target && !target.load && <p className={styles.beyond}>{t("assignments.reassign.beyond")}</p>}
      {target?.load && (
        <Form.Item
          name="assignee_id"
          label={t("assignments.reassign.agent")}
          rules={[{ required: true, message: t("assignments.reassign.agentRequired") }]}
        >
          <AgentChoice
            agents={target.load.agents}
            onChange={onAnother}
            nobody={mayLeave ? t("assignments.reassign.nobody") : undefined}
          />
        </Form.Item>
      )}
    </>
  );
}
