import { chooseTheme } from "@/components/shell/theme-action";
import type { Theme } from "@/components/ui/theme";
import { t } from "@/lib/i18n";

/** Works without a script: each choice is the button of a form. */
export const ThemeSwitch = ({ theme }: { theme: Theme | undefined }) => {
  const chosen = theme ?? "system";
  const choices = [
    { value: "system", label: t("System") },
    { value: "light", label: t("Light") },
    { value: "dark", label: t("Dark") },
  ];
  return (
    <form action={chooseTheme}>
      <fieldset className="flex rounded-md bg-sunken p-0.5">
        <legend className="sr-only">{t("Theme")}</legend>
        {choices.map(({ value, label }) => (
          <button
            key={value}
            type="submit"
            name="theme"
            value={value}
            aria-pressed={value === chosen}
            className="min-h-7 flex-1 rounded-sm px-2.5 text-muted text-xs hover:text-ink aria-pressed:bg-raised aria-pressed:font-medium aria-pressed:text-ink"
          >
            {label}
          </button>
        ))}
      </fieldset>
    </form>
  );
};
