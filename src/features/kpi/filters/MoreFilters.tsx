import { DownOutlined, UpOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { lazy, Suspense, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Edition } from "@/backend/edition";
import styles from "./FigureFilters.module.css";
import { filtersInForce } from "./filters";
import type { FigureFilterState } from "./useFigureFilters";

const loadFields = () => import("./NarrowFields").then(({ NarrowFields }) => ({ default: NarrowFields }));
const NarrowFields = lazy(loadFields);
const AgencyOnly = lazy(() => import("./AgencyOnly").then(({ AgencyOnly: Field }) => ({ default: Field })));

interface MoreFiltersProps {
  edition: Edition;
  state: FigureFilterState;
  agenciesOnly: boolean;
}

/** Stops, agencies, products and identified visitors, opened when they are wanted; open where any is in force. */
export function MoreFilters({ edition, state, agenciesOnly }: MoreFiltersProps) {
  const { t } = useTranslation();
  const id = useId();
  const { stops, regions, agencies, products, identified } = state.filters;
  const inForce = filtersInForce({ kinds: [], stops, regions, agencies, products, identified }).length > 0;
  const [asked, setAsked] = useState(false);
  const isOpen = asked || inForce;
  if (agenciesOnly) {
    return (
      <Suspense fallback={<div className={styles.toCome} aria-busy="true" />}>
        <AgencyOnly edition={edition} state={state} />
      </Suspense>
    );
  }
  return (
    <div className={styles.more}>
      {!inForce && (
        <Button
          type="text"
          size="small"
          icon={isOpen ? <UpOutlined aria-hidden /> : <DownOutlined aria-hidden />}
          iconPosition="end"
          aria-expanded={isOpen}
          aria-controls={id}
          // A failure is told when they are opened.
          onPointerEnter={() => void loadFields().catch(() => undefined)}
          onClick={() => setAsked(!asked)}
        >
          {t("kpi.filters.more")}
        </Button>
      )}
      <div id={id}>
        {isOpen && (
          <Suspense fallback={<div className={styles.toCome} aria-busy="true" />}>
            <NarrowFields edition={edition} state={state} />
          </Suspense>
        )}
      </div>
    </div>
  );
}
