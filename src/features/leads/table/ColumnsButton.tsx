import { ArrowDownOutlined, ArrowUpOutlined, ControlOutlined } from "@ant-design/icons";
import { Button, Checkbox, Segmented } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Sheet } from "@/ui/Sheet";
import { useReadsSeveralAgencies } from "../filters/useFilterOptions";
import { type ColumnKey, DENSITIES, FIRST, moved, USUAL } from "./columns";
import { SORT_FIELDS } from "./listUrl";
import styles from "./table.module.css";
import type { ListLook } from "./useListLook";

/** Which columns the table shows, in which order, and how close its rows stand. */
export function ColumnsButton({ look }: { look: ListLook }) {
  const { t } = useTranslation();
  const several = useReadsSeveralAgencies();
  const [open, setOpen] = useState(false);
  const { columns, density, setLook } = look;
  const choose = (next: ColumnKey[]) => setLook({ columns: next, density });
  const offered = SORT_FIELDS.filter((key) => several || key !== "agency_name");
  const chosen = columns.filter((key) => offered.includes(key));
  const others = offered.filter((key) => !chosen.includes(key));

  return (
    <>
      <Button icon={<ControlOutlined />} onClick={() => setOpen(true)} aria-haspopup="dialog">
        {t("leads.columns.button")}
      </Button>
      <Sheet
        open={open}
        title={t("leads.columns.title")}
        width={400}
        onClose={() => setOpen(false)}
        extra={
          <Button type="link" size="small" onClick={() => setLook({ columns: [...USUAL], density: "compact" })}>
            {t("leads.columns.usual")}
          </Button>
        }
      >
        <Segmented
          block
          aria-label={t("leads.columns.density")}
          value={density}
          onChange={(next) => setLook({ columns, density: next })}
          options={DENSITIES.map((one) => ({ value: one, label: t(`leads.columns.${one}`) }))}
        />
        <ul className={styles.choices} aria-label={t("leads.columns.title")}>
          {[...chosen, ...others].map((key) => {
            const name = t(`leads.column.${key}`);
            const place = chosen.indexOf(key);
            return (
              <li key={key} className={styles.choice}>
                <Checkbox
                  checked={place >= 0}
                  disabled={key === FIRST}
                  onChange={({ target }) =>
                    choose(target.checked ? [...columns, key] : columns.filter((other) => other !== key))
                  }
                >
                  {name}
                </Checkbox>
                {place > 0 && (
                  <span>
                    <Button
                      type="text"
                      icon={<ArrowUpOutlined />}
                      disabled={place === 1}
                      aria-label={t("leads.columns.earlier", { name })}
                      onClick={() => choose(moved(columns, key, -1))}
                    />
                    <Button
                      type="text"
                      icon={<ArrowDownOutlined />}
                      disabled={place === chosen.length - 1}
                      aria-label={t("leads.columns.later", { name })}
                      onClick={() => choose(moved(columns, key, 1))}
                    />
                  </span>
                )}
              </li>
            );
          })}
        </ul>
      </Sheet>
    </>
  );
}
