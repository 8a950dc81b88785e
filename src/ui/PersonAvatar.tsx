import { initials } from "@/lib/text";
import styles from "./PersonAvatar.module.css";

interface PersonAvatarProps {
  name: string;
  size?: 24 | 32 | 40 | 56;
}

/** A person's initials in a circle; decorative, the name stands beside it. */
export function PersonAvatar({ name, size = 32 }: PersonAvatarProps) {
  return (
    <span className={styles.avatar} data-size={size} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
