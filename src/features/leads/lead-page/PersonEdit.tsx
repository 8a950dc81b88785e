import { EditOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Sheet } from "@/ui/Sheet";
import { ListSkeleton } from "@/ui/Skeletons";
import type { Lead } from "./lead";

const PersonForm = lazy(() => import("./PersonForm").then((file) => ({ default: file.PersonForm })));

/** The way to correct a person's name and how they are reached. */
export function PersonEdit({ lead }: { lead: Lead }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button
        type="text"
        size="small"
        icon={<EditOutlined />}
        aria-label={t("lead.person.edit")}
        title={t("lead.person.edit")}
        onClick={() => setOpen(true)}
      />
      <Sheet open={open} title={t("lead.person.edit")} onClose={close}>
        <Suspense fallback={<ListSkeleton rows={3} />}>
          <PersonForm lead={lead} onDone={close} />
        </Suspense>
      </Sheet>
    </>
  );
}
