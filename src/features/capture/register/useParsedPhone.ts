import { useEffect, useState } from "react";
import { parsePhone } from "@/lib/phone";

interface ReadPhone {
  e164: string;
  country?: string;
}

/** The number as it is read while it is being typed; undefined as long as it is none. */
export function useParsedPhone(text: string, country: string): ReadPhone | undefined {
  const [read, setRead] = useState<ReadPhone>();
  useEffect(() => {
    let isLatest = true;
    void parsePhone(text, country).then((phone) => isLatest && setRead(phone.ok ? phone : undefined));
    return () => {
      isLatest = false;
    };
  }, [text, country]);
  return read;
}
