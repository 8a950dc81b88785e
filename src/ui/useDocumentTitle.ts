import { useEffect } from "react";
import { useTranslation } from "react-i18next";

/** What a window is called: the narrowest part first, the product's name last. */
export function useTitle(...parts: (string | undefined)[]): string {
  const { t } = useTranslation();
  return [...parts, t("app.name")].filter(Boolean).join(" · ");
}

/** Names the window while a page is shown: "Stops", "Figures" and the product's name. */
export function useDocumentTitle(...parts: (string | undefined)[]): void {
  const title = useTitle(...parts);
  useEffect(() => {
    document.title = title;
  }, [title]);
}
