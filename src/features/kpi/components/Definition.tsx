import { InfoCircleOutlined } from "@ant-design/icons";
import { Button, Popover } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { formatMoment } from "@/lib/formatDates";
import { useLanguage } from "@/ui/useLanguage";
import styles from "./Definition.module.css";

interface DefinitionProps {
  /** The figure or chart that is defined. */
  of: string;
  /** What is counted. */
  children: ReactNode;
  asOf?: string | undefined;
}

/** The definition of a figure behind an `i`: what is counted, in which time zone, as of when. */
export function Definition({ of, children, asOf }: DefinitionProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <Popover
      trigger="click"
      // the figure is read with it
      placement="bottom"
      content={
        <div className={styles.definition}>
          <p>{children}</p>
          <p>{t("kpi.definition.zone")}</p>
          {asOf && <p>{t("kpi.asOf", { moment: formatMoment(asOf, language) })}</p>}
        </div>
      }
      title={of}
    >
      <Button
        type="text"
        size="small"
        className={`${styles.button} no-print`}
        icon={<InfoCircleOutlined />}
        aria-label={t("kpi.definition.button", { figure: of })}
      />
    </Popover>
  );
}
