import { useTranslation } from "react-i18next";
import type { Edition } from "@/backend/edition";
import { CARAVAN_KINDS } from "@/ui/kinds";
import { Sheet } from "@/ui/Sheet";
import { useAppNavigate } from "@/ui/useAppNavigate";
import type { Caravan } from "../tour";
import { CaravanForm } from "./CaravanForm";
import { EditionForm } from "./EditionForm";
import { StopForm } from "./StopForm";

interface TourFormsProps {
  /** Which form the address names: `edition`, `new-edition`, `new-caravan`, `caravan.<id>`, `new-stop.<caravan>`. */
  form: string | null;
  edition: Edition | undefined;
  editions: Edition[];
  caravans: Caravan[];
  close: () => void;
}

/** The forms of the tour, beside it. */
export function TourForms({ form, edition, editions, caravans, close }: TourFormsProps) {
  const { t } = useTranslation();
  const navigate = useAppNavigate();
  const [what, id] = (form ?? "").split(".", 2);
  const caravan = caravans.find((one) => one.id === id);
  const [last] = [...editions].sort((a, b) => b.year - a.year);
  const free = CARAVAN_KINDS.filter((kind) => !caravans.some((one) => one.kind === kind));
  const name = caravan && t(`common.caravanKind.${caravan.kind}`);

  return (
    <>
      <Sheet open={what === "new-edition"} title={t("tour.edition.add")} onClose={close}>
        <EditionForm
          edition={null}
          last={last}
          onSaved={(year) => navigate(`/tour?edition=${year}`, { replace: true })}
          onCancel={close}
          onRemoved={close}
        />
      </Sheet>
      <Sheet open={what === "edition" && edition !== undefined} title={t("tour.edition.edit")} onClose={close}>
        {edition && (
          <EditionForm
            edition={edition}
            onSaved={(year) => navigate(`/tour?edition=${year}`, { replace: true })}
            onCancel={close}
            onRemoved={() => navigate(`/tour?edition=${editions.find(({ id }) => id !== edition.id)?.year ?? ""}`)}
          />
        )}
      </Sheet>
      <Sheet open={what === "new-caravan" && edition !== undefined} title={t("tour.caravan.add")} onClose={close}>
        {edition && <CaravanForm edition={edition} caravan={null} free={free} onDone={close} />}
      </Sheet>
      <Sheet
        open={what === "caravan" && caravan !== undefined}
        title={t("tour.caravan.edit")}
        note={name}
        onClose={close}
      >
        {edition && caravan && <CaravanForm edition={edition} caravan={caravan} free={free} onDone={close} />}
      </Sheet>
      <Sheet open={what === "new-stop" && caravan !== undefined} title={t("tour.stop.add")} note={name} onClose={close}>
        {caravan && (
          <StopForm
            caravan={caravan}
            stop={null}
            position={Math.max(0, ...caravan.stops.map(({ position }) => position)) + 1}
            onSaved={close}
            onCancel={close}
            onRemoved={close}
          />
        )}
      </Sheet>
    </>
  );
}
