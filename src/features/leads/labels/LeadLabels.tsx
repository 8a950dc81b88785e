import { useMutation } from "@tanstack/react-query";
import { App } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useErrorMessage } from "@/backend/useErrorMessage";
import { newId } from "@/lib/ids";
import { useSecondDrawing } from "@/ui/useSecondDrawing";
import { useStep } from "../bulk/api";
import { LabelSelect } from "./LabelSelect";
import { LabelTags } from "./LabelTags";
import styles from "./labels.module.css";
import { useLabels, useMakeLabels } from "./useLabels";

interface LeadLabelsProps {
  lead: { id: string; agency_id: string; label_ids: string[] };
  editable: boolean;
}

/** The labels on one lead: shown, and changed where they stand. */
export function LeadLabels({ lead, editable }: LeadLabelsProps) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const say = useErrorMessage();
  const { labels } = useLabels(lead.agency_id);
  const [wanted, setWanted] = useState<string[]>();
  // one made by a colleague a moment ago has no name here yet
  const named = lead.label_ids.filter((id) => labels.some((one) => one.id === id));
  const field = useSecondDrawing();
  const makeLabels = useMakeLabels(lead.agency_id);
  const label = useStep("label_leads");
  const { mutate, isPending } = useMutation({
    mutationFn: async (chosen: string[]) => {
      const ids = await makeLabels(chosen);
      await label.mutateAsync({
        p_id: newId(),
        p_lead_ids: [lead.id],
        p_add: ids.filter((id) => !lead.label_ids.includes(id)),
        // what is not shown here was not taken off here
        p_remove: named.filter((id) => !ids.includes(id)),
      });
    },
    onMutate: setWanted,
    onError: (error) => void message.error(say(error)),
    onSettled: () => setWanted(undefined),
  });
  const known = wanted ?? named;
  const tags = <LabelTags labels={labels.filter(({ id }) => known.includes(id))} />;
  if (!editable) {
    return tags;
  }
  return (
    <div className={styles.place}>
      {field.isDue ? (
        <LabelSelect
          agencyId={lead.agency_id}
          makes
          variant="borderless"
          className={styles.field ?? ""}
          label={t("leads.filters.label")}
          placeholder={t("bulk.label.put")}
          disabled={isPending}
          value={known}
          onChange={mutate}
        />
      ) : (
        tags
      )}
    </div>
  );
}
