import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { errorMessageKey } from "./errors";

/** Gives a function that says any thrown value in the reader's language. */
export function useErrorMessage(): (error: unknown) => string {
  const { t } = useTranslation();
  return useCallback((error) => t(errorMessageKey(error)), [t]);
}
