import { StopOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { PhoneNumber } from "@/ui/PhoneNumber";
import styles from "./PersonPhone.module.css";

interface PersonPhoneProps {
  value: string;
  /** Whether the person agreed to be called. */
  mayCall: boolean;
}

/** The number of a person in a list: it dials only with their consent in force, and says when there is none. */
export function PersonPhone({ value, mayCall }: PersonPhoneProps) {
  const { t } = useTranslation();
  const refusal = t("common.noPhoneConsent");
  return (
    <span className={styles.phone}>
      <PhoneNumber value={value} dials={mayCall} />
      {!mayCall && <StopOutlined className={styles.refused} role="img" aria-label={refusal} title={refusal} />}
    </span>
  );
}
