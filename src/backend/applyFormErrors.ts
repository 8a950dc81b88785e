import type { FormInstance } from "antd";
import { BackendError } from "./errors";

/**
 * Puts what the server refused beside the field it belongs to, leaving everything typed as it is.
 * `fields` renames columns or arguments to the form's own names. False when no field of the form is meant,
 * so that the caller shows the message above the form.
 */
export function applyFormErrors(
  form: Pick<FormInstance, "setFields" | "getFieldsValue" | "scrollToField">,
  error: unknown,
  message: (error: unknown) => string,
  fields: Record<string, string> = {},
): boolean {
  if (!(error instanceof BackendError) || !error.field) {
    return false;
  }
  const plain = error.field.replace(/^p_/, "");
  const name = fields[error.field] ?? fields[plain] ?? plain;
  if (!(name in form.getFieldsValue())) {
    return false;
  }
  form.setFields([{ name, errors: [message(error)] }]);
  form.scrollToField(name, { block: "center", focus: true });
  return true;
}
