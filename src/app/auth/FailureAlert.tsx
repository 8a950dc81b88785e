import { Form } from "antd";
import type { ReactNode } from "react";
import { BackendError } from "@/backend/errors";
import { FormProblem } from "@/ui/FormProblem";

/** Why signing in, or what belongs to it, did not work; a code is quoted only where the reason is not the reader's. */
export function FailureAlert({ error }: { error: unknown }): ReactNode {
  if (!error) {
    return null;
  }
  const code = error instanceof BackendError && error.status >= 500 ? error.code : "";
  return (
    <Form.Item>
      <FormProblem error={error} code={code} />
    </Form.Item>
  );
}
