import { DeleteOutlined } from "@ant-design/icons";
import { useDelete } from "@refinedev/core";
import { useQueryClient } from "@tanstack/react-query";
import { Button, Popconfirm } from "antd";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { BackendError } from "@/backend/errors";
import { FormProblem } from "../FormProblem";
import styles from "./record.module.css";

interface RemoveButtonProps {
  resource: string;
  id: string;
  /** What the button says. */
  label: ReactNode;
  /** What will be gone. */
  question: ReactNode;
  /** Why it cannot be removed while something else hangs on it. */
  inUse: ReactNode;
  onRemoved: () => void;
}

/** Removes a row for good, after saying what goes with it; what hangs on it keeps it, and that is said. */
export function RemoveButton({ resource, id, label, question, inUse, onRemoved }: RemoveButtonProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const [problem, setProblem] = useState<unknown>(null);
  const { mutateAsync, mutation } = useDelete();

  const remove = async () => {
    setProblem(null);
    try {
      await mutateAsync({ resource, id, successNotification: false, errorNotification: false, invalidates: [] });
    } catch (error) {
      // gone already: an earlier try arrived although its answer did not
      if (!(error instanceof BackendError) || error.key !== "not_found") {
        setProblem(error);
        return;
      }
    }
    onRemoved();
    void client.invalidateQueries();
  };

  const isInUse = problem instanceof BackendError && problem.key === "still_in_use";
  return (
    <div className={styles.remove}>
      <FormProblem error={problem}>{isInUse ? inUse : undefined}</FormProblem>
      <Popconfirm
        title={label}
        description={question}
        okText={label}
        cancelText={t("common.action.cancel")}
        okButtonProps={{ danger: true }}
        onConfirm={() => void remove()}
      >
        <Button danger type="text" icon={<DeleteOutlined />} loading={mutation.isPending}>
          {label}
        </Button>
      </Popconfirm>
    </div>
  );
}
