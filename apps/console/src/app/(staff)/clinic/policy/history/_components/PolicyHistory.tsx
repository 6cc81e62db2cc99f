'use client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { ArrowLeft } from 'lucide-react';
import { PageLink } from '#app/_components/PageLink.tsx';
import { localDateIn, policySettings } from '@cairn/vocabulary';
import { Card } from '@cairn/ui/primitives/Card';
import { PageHeading } from '@cairn/ui/primitives/PageHeading';
import { Tag } from '@cairn/ui/primitives/Tag';
import { longDay } from '#dates/longDay.ts';
import { useTRPC } from '#trpc/client.tsx';
import { ClinicTabs } from '../../../_components/ClinicTabs.tsx';
import { groupOf } from '../../_components/policyGroups.ts';
import { titleOf, valueWords } from '../../_components/settingWords.ts';

/** Every policy the clinic has had: from when, by whom, why, and what it changed. */
export function PolicyHistory() {
  const { history, inForce, toCome, zone } = useSuspenseQuery(useTRPC().policy.read.queryOptions()).data;
  const settings = new Map(policySettings().map((setting) => [setting.path, setting]));
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <PageHeading
        over={
          <PageLink href="/clinic/policy" className="inline-flex items-center gap-1 text-trail hover:underline">
            <ArrowLeft aria-hidden className="size-4" />
            Policy
          </PageLink>
        }
      >
        Policy history
      </PageHeading>
      <ClinicTabs />
      <ol className="grid max-w-[60rem] grid-cols-[minmax(0,1fr)] gap-3">
        {history.map(({ version, effectiveOn, signedBy, signedAt, reason, changes }) => (
          <li key={version}>
            <Card
              title={`Policy ${version}`}
              aside={`from ${longDay(effectiveOn)}`}
              action={
                version === inForce.version ? (
                  <Tag tone="trail">in force</Tag>
                ) : version === toCome?.version ? (
                  <Tag>to come</Tag>
                ) : undefined
              }
            >
              {signedBy ? (
                <p>
                  Signed by <b>{signedBy}</b>, {longDay(localDateIn(signedAt, zone))}: {reason}
                </p>
              ) : (
                <p className="text-ink-soft">The values the clinic began with.</p>
              )}
              {changes.length > 0 && (
                <ul className="mt-2 border-t border-line">
                  {changes.map(({ path, from, to }) => {
                    const setting = settings.get(path);
                    return (
                      setting && (
                        <li
                          key={path}
                          className="flex flex-wrap items-baseline justify-between gap-x-4 border-b border-line py-1.5 last:border-b-0 last:pb-0"
                        >
                          <span>
                            {titleOf(setting)}{' '}
                            <span className="text-14 text-ink-soft">{groupOf(path)?.rule ?? groupOf(path)?.name}</span>
                          </span>
                          <span className="tabular-nums">
                            {valueWords(setting, from)} to <b>{valueWords(setting, to)}</b>
                          </span>
                        </li>
                      )
                    );
                  })}
                </ul>
              )}
            </Card>
          </li>
        ))}
      </ol>
    </div>
  );
}
