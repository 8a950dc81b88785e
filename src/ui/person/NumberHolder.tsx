import { useList } from "@refinedev/core";
import { Alert } from "antd";
import { useTranslation } from "react-i18next";
import { AppLink } from "../AppLink";

interface NumberHolderProps {
  /** The number that was refused, in E.164. */
  phone: string;
  personId: string;
  /** The reader goes to one of the links. */
  onLeave: () => void;
}

/** Whose number it is, as far as the reader may see them, and the ways to go on from there. */
export function NumberHolder({ phone, personId, onLeave }: NumberHolderProps) {
  const { t } = useTranslation();
  const { result, query } = useList<{ id: string; full_name: string }>({
    resource: "prospects",
    // in quotes, or the embedded API takes bare digits for a number
    filters: [{ field: "phone", operator: "in", value: [`"${phone}"`] }],
    pagination: { pageSize: 1 },
    meta: { select: "id,full_name" },
    errorNotification: false,
  });
  const [holder] = result.data;
  if (query.isLoading) {
    return null;
  }
  if (!holder) {
    return <Alert type="info" showIcon message={t("common.numberHolder.unseen")} />;
  }
  return (
    <Alert
      type="info"
      showIcon
      message={t("common.numberHolder.seen", { name: holder.full_name })}
      description={
        <>
          <AppLink to={`/prospects/${holder.id}`} onClick={onLeave}>
            {t("common.numberHolder.open")}
          </AppLink>
          {" · "}
          <AppLink to={`/prospects/${personId}?compare=${holder.id}`} onClick={onLeave}>
            {t("common.numberHolder.compare")}
          </AppLink>
        </>
      }
    />
  );
}
