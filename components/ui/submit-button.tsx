"use client";

import { useFormStatus } from "react-dom";
import { Button, type ButtonProps } from "@/components/ui/button";

/** The button of a form with a server action: shows that the form is on its way, and sends it once. */
export const SubmitButton = ({ variant = "primary", busy = false, onClick, ...rest }: ButtonProps) => {
  const { pending } = useFormStatus();
  return (
    <Button
      {...rest}
      type="submit"
      variant={variant}
      busy={busy || pending}
      onClick={(event) => {
        if (pending) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
};
