"use client";

import type { Route } from "next";
import Link from "next/link";
import { DropdownMenu } from "radix-ui";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";

const ITEM =
  "flex min-h-8 w-full cursor-pointer items-center gap-2 rounded-sm px-2.5 text-left text-sm outline-none data-highlighted:bg-sunken data-disabled:cursor-not-allowed data-disabled:opacity-55";

type MenuProps = { trigger: ReactNode; children: ReactNode; align?: "start" | "end" };

/** A few more things to do, behind one button. */
export const Menu = ({ trigger, children, align = "end" }: MenuProps) => (
  <DropdownMenu.Root>
    <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
    <DropdownMenu.Portal>
      <DropdownMenu.Content
        align={align}
        sideOffset={4}
        collisionPadding={8}
        className="z-50 min-w-44 max-w-72 rounded-md border border-line bg-raised p-1 shadow-float"
      >
        {children}
      </DropdownMenu.Content>
    </DropdownMenu.Portal>
  </DropdownMenu.Root>
);

type MenuItemProps = { children: ReactNode; onSelect: () => void; danger?: boolean; disabled?: boolean };

export const MenuItem = ({ children, onSelect, danger = false, disabled = false }: MenuItemProps) => (
  <DropdownMenu.Item
    onSelect={onSelect}
    disabled={disabled}
    className={classNames(ITEM, danger && "text-danger")}
  >
    {children}
  </DropdownMenu.Item>
);

export const MenuLink = ({ href, children }: { href: Route; children: ReactNode }) => (
  <DropdownMenu.Item asChild>
    <Link href={href} className={ITEM}>
      {children}
    </Link>
  </DropdownMenu.Item>
);

export const MenuSeparator = () => <DropdownMenu.Separator className="my-1 border-line border-t" />;
