'use client';

import { Tabs as Base } from '@base-ui/react/tabs';
import type { ReactNode } from 'react';

interface Tab {
  readonly value: string;
  readonly label: ReactNode;
  readonly content: ReactNode;
}

interface TabsProps {
  label: string;
  tabs: readonly Tab[];
  /** The tab in view, where the page keeps it; otherwise the first at first. */
  value?: string;
  onValueChange?: (value: string) => void;
}

const TAB =
  '-mb-px min-h-11 cursor-pointer border-b-2 border-transparent py-2.5 text-small whitespace-nowrap text-soft hover:text-ink data-active:border-ink data-active:font-semibold data-active:text-ink';

/** Views of one thing, one at a time; arrow keys go from tab to tab. */
export function Tabs({ label, tabs, value, onValueChange }: TabsProps) {
  return (
    <Base.Root
      defaultValue={tabs[0]?.value}
      value={value}
      onValueChange={(next) => typeof next === 'string' && onValueChange?.(next)}
    >
      <Base.List aria-label={label} activateOnFocus className="flex flex-wrap gap-x-6 border-hairline border-b">
        {tabs.map((tab) => (
          <Base.Tab key={tab.value} value={tab.value} className={TAB}>
            {tab.label}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.value} value={tab.value} className="pt-5">
          {tab.content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
