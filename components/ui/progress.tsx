import { useId } from "react";

type ProgressProps = {
  label: string;
  value: number;
  max: number;
  /** "12 of 17 answered": said in words beside the bar */
  text: string;
};

export const Progress = ({ label, value, max, text }: ProgressProps) => {
  const id = useId();
  return (
    <div className="grid gap-1.5">
      <div className="flex items-baseline justify-between gap-3 text-sm">
        <label htmlFor={id} className="font-medium">
          {label}
        </label>
        <span className="figures text-muted">{text}</span>
      </div>
      <progress
        id={id}
        value={value}
        max={Math.max(max, 1)}
        className="h-1.5 w-full appearance-none overflow-hidden rounded-full bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
      >
        {text}
      </progress>
    </div>
  );
};
