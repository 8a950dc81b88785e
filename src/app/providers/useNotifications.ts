import { useNotificationProvider } from "@refinedev/antd";
import type { NotificationProvider } from "@refinedev/core";
import i18next from "i18next";
import { isErrorKey } from "@/backend/errorKeys";

/**
 * Refine's notifications in antd's corner: what happened as the title and, for a failure, the reason in the
 * reader's words below it.
 */
export function useNotifications(): NotificationProvider {
  const { open, close } = useNotificationProvider();
  return {
    open: (notice) => {
      if (notice.type === "progress") {
        open(notice);
        return;
      }
      const reason = isErrorKey(notice.description) ? i18next.t(`errors.${notice.description}`) : "";
      open({ ...notice, description: notice.message, message: reason });
    },
    close,
  };
}
