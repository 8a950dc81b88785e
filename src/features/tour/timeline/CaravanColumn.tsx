import { EditOutlined, PlusOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { today } from "@/lib/clock";
import { formatDayRange } from "@/lib/formatDates";
import { CaravanTag } from "@/ui/CaravanTag";
import { useLanguage } from "@/ui/useLanguage";
import type { Caravan } from "../tour";
import { StopItem } from "./StopItem";
import styles from "./timeline.module.css";

interface CaravanColumnProps {
  caravan: Caravan;
  /** Opens a form; null for those who only read. */
  open: ((form: string) => void) | null;
}

/** A caravan: its days and its stops in the order of the tour. */
export function CaravanColumn({ caravan, open }: CaravanColumnProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const name = t(`common.caravanKind.${caravan.kind}`);
  return (
    <section className={styles.caravan} data-kind={caravan.kind} aria-labelledby={`caravan-${caravan.id}`}>
      <header className={styles.head}>
        <div>
          <h2 className={styles.kind} id={`caravan-${caravan.id}`}>
            <CaravanTag kind={caravan.kind} label={name} />
          </h2>
          <p className={styles.soft}>
            {formatDayRange(caravan.starts_on, caravan.ends_on, language, today())} ·{" "}
            {t("tour.stops", { count: caravan.stops.length })}
          </p>
        </div>
        {open && (
          <Button
            type="text"
            icon={<EditOutlined />}
            aria-label={t("tour.caravan.editNamed", { name })}
            onClick={() => open(`caravan.${caravan.id}`)}
          />
        )}
      </header>
      {caravan.stops.length === 0 && <p className={styles.none}>{t("tour.caravan.empty")}</p>}
      <ol className={styles.stops}>
        {caravan.stops.map((stop) => (
          <StopItem key={stop.id} stop={stop} />
        ))}
      </ol>
      {open && (
        <Button type="dashed" block icon={<PlusOutlined />} onClick={() => open(`new-stop.${caravan.id}`)}>
          {t("tour.stop.add")}
        </Button>
      )}
    </section>
  );
}
