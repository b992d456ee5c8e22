import { classNames } from "@/components/ui/class-names";

export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "small" | "normal" | "large";

const BASE =
  "inline-flex items-center justify-center gap-2 rounded-md border font-medium text-center no-underline select-none transition-colors duration-100 disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed aria-disabled:opacity-55 print:hidden";

const VARIANTS: Readonly<Record<ButtonVariant, string>> = {
  primary:
    "border-transparent bg-accent text-accent-ink enabled:hover:bg-accent-strong [a&]:hover:bg-accent-strong",
  secondary: "border-edge bg-raised text-ink hover:bg-sunken",
  quiet: "border-transparent bg-transparent text-muted hover:bg-sunken hover:text-ink",
  danger: "border-transparent bg-danger text-danger-ink enabled:hover:bg-danger-strong",
};

const SIZES: Readonly<Record<ButtonSize, string>> = {
  small: "min-h-7 px-2.5 py-0.5 text-sm",
  normal: "min-h-9 px-3.5 py-1 text-sm",
  large: "min-h-11 px-5 py-2 text-base",
};

export const buttonStyle = ({
  variant = "secondary",
  size = "normal",
  className,
}: {
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  className?: string | undefined;
}): string => classNames(BASE, VARIANTS[variant], SIZES[size], className);
