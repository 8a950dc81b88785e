import type { FormInstance } from "antd";
import type { KeyboardEvent } from "react";

/** Ctrl+Enter (⌘+Enter) sends a form from any of its fields. */
export function submitOnModEnter(form: Pick<FormInstance, "submit">) {
  return (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.submit();
    }
  };
}
