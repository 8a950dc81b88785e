import { useEffect } from "react";
import { useTranslation } from "react-i18next";

/** Names the window while a page is shown, the narrowest part first: "Stops", "Figures" and the product's name. */
export function useDocumentTitle(...parts: (string | undefined)[]): void {
  const { t } = useTranslation();
  const title = [...parts, t("app.name")].filter(Boolean).join(" · ");
  useEffect(() => {
    document.title = title;
  }, [title]);
}
