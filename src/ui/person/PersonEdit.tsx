import { EditOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Sheet } from "../Sheet";
import { ListSkeleton } from "../Skeletons";
import type { PersonRow } from "./person";

const PersonForm = lazy(() => import("./PersonForm").then((file) => ({ default: file.PersonForm })));

interface PersonEditProps {
  person: PersonRow;
  /** Asks again for what shows the person. */
  refresh: () => void;
}

/** The way to correct a person's name and how they are reached. */
export function PersonEdit({ person, refresh }: PersonEditProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button
        type="text"
        size="small"
        icon={<EditOutlined />}
        aria-label={t("common.correctPerson")}
        title={t("common.correctPerson")}
        onClick={() => setOpen(true)}
      />
      <Sheet open={open} title={t("common.correctPerson")} onClose={close}>
        <Suspense fallback={<ListSkeleton rows={3} />}>
          <PersonForm person={person} refresh={refresh} onDone={close} />
        </Suspense>
      </Sheet>
    </>
  );
}
