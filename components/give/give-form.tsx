"use client";

import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { useState } from "react";
import { AnswerForm } from "./answer-form";
import type { GiveFormProps } from "./form-props";

/** The form, with the machinery that saves it; nothing else of the product needs that. */
export const GiveForm = (props: GiveFormProps) => {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <AnswerForm {...props} />
    </QueryClientProvider>
  );
};
