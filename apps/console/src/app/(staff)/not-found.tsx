import { PageLink } from '#app/_components/PageLink.tsx';
import { buttonStyle } from '@cairn/ui/primitives/buttonStyle';

export default function NotFound() {
  return (
    <div className="grid max-w-[36rem] justify-items-start gap-4 p-4 rail:p-6">
      <h1 className="text-25 font-semibold">There is no such page</h1>
      <p>
        The address may be mistyped, or this is not yours to see: patients of other care teams and clinics are not
        shown.
      </p>
      <PageLink href="/" className={buttonStyle()}>
        To the start
      </PageLink>
    </div>
  );
}
