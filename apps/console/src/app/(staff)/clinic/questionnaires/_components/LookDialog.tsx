'use client';
import { useState } from 'react';
import { Button } from '@cairn/ui/primitives/Button';
import { Dialog } from '@cairn/ui/primitives/Dialog';
import type { LoadedRow } from './LoadedData.ts';
import { PromPreview } from './PromPreview.tsx';

/** A loaded questionnaire as patients see it. */
export function LookDialog({ row }: { row: LoadedRow }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="secondary"
        aria-haspopup="dialog"
        aria-label={`Look at ${row.title}, version ${row.version}`}
        onClick={() => setOpen(true)}
      >
        Look…
      </Button>
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={`${row.title}, version ${row.version}`}
        description="As patients see it. Nothing you tap here is kept."
      >
        <PromPreview form={row.form} />
      </Dialog>
    </>
  );
}
