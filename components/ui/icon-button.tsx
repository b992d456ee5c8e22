import { Button, type ButtonProps } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon-paths";

type IconButtonProps = Omit<ButtonProps, "children" | "size"> & { label: string; icon: IconName };

/** A square button whose name is read aloud and shown as its tip. */
export const IconButton = ({ label, icon, variant = "quiet", className, ...rest }: IconButtonProps) => (
  <Button
    {...rest}
    variant={variant}
    aria-label={label}
    title={label}
    className={classNames("min-w-9 px-0!", className)}
  >
    <Icon name={icon} />
  </Button>
);
