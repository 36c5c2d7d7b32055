import type { ReactNode } from 'react';

interface RunColumnsProps {
  /** What is to be done here; it comes first where there is one column. */
  children: ReactNode;
  /** What it does: tensions, confidence, the sentence. */
  outlook: ReactNode;
  /** What has happened: the record so far, political capital, the aim. */
  record: ReactNode;
}

/** The three columns of a policy desk: what has happened, what is to be decided, what it does. */
export function RunColumns({ children, outlook, record }: RunColumnsProps) {
  return (
    <div className="grid gap-x-10 pb-16 md:grid-cols-2 desk:grid-cols-[11.5rem_minmax(0,1fr)_19rem] desk:gap-x-0">
      <div className="min-w-0 pt-8 md:col-span-2 desk:col-span-1 desk:col-start-2 desk:row-start-1 desk:px-9">
        {children}
      </div>
      <div className="mt-10 min-w-0 border-hairline border-t pt-6 desk:col-start-3 desk:row-start-1 desk:mt-0 desk:border-t-0 desk:border-l desk:pt-8 desk:pl-8">
        {outlook}
      </div>
      <div className="mt-10 min-w-0 space-y-8 border-hairline border-t pt-6 desk:col-start-1 desk:row-start-1 desk:mt-0 desk:border-t-0 desk:border-r desk:pt-8 desk:pr-6">
        {record}
      </div>
    </div>
  );
}
