import type { FormInstance } from "antd";
import type { KeyboardEvent } from "react";

/** Ctrl+Enter (⌘+Enter) sends a form from any of its fields; asked before the field, which may take Enter for itself. */
export function submitOnModEnter(form: Pick<FormInstance, "submit">) {
  return (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      form.submit();
    }
  };
}
