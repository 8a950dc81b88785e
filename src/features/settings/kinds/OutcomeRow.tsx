import { Checkbox, InputNumber, Select } from "antd";
import { useTranslation } from "react-i18next";
import type { FollowUpKindRow } from "@/backend/workSettings";
import { useNameOf } from "../list/useNameOf";
import styles from "../settings.module.css";
import type { KindOutcome } from "./versions";

interface OutcomeRowProps {
  row: KindOutcome;
  name: string;
  kinds: FollowUpKindRow[];
  onChange: (patch: Partial<KindOutcome>) => void;
}

const SAME = "";

/** One outcome: whether the kind can end so, and what is proposed then. */
export function OutcomeRow({ row, name, kinds, onChange }: OutcomeRowProps) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  return (
    <div className={styles.outcome}>
      <Checkbox checked={row.chosen} onChange={({ target }) => onChange({ chosen: target.checked })}>
        {name}
      </Checkbox>
      {row.chosen && (
        <span className={styles.proposal}>
          <Select
            aria-label={t("settings.kind.next", { name })}
            value={row.next_kind_id ?? SAME}
            onChange={(next) => onChange({ next_kind_id: next === SAME ? null : next })}
            options={[
              { value: SAME, label: t("settings.kind.same") },
              ...kinds.map((kind) => ({ value: kind.id, label: nameOf(kind) })),
            ]}
          />
          <InputNumber
            aria-label={t("settings.kind.inDays", { name })}
            controls={false}
            inputMode="numeric"
            precision={0}
            min={0}
            max={365}
            value={row.next_in_days}
            suffix={t("settings.stage.days")}
            onChange={(days) => onChange({ next_in_days: days ?? 0 })}
          />
        </span>
      )}
    </div>
  );
}
