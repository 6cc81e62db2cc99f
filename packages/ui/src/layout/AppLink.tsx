'use client';
import { type ComponentProps, createContext, type ElementType, type ReactNode, createElement, useContext } from 'react';

const LinkContext = createContext<ElementType>('a');

/** Gives the parts inside the app's link, such as `Link` of next/link; around every page, so that it is loaded once. */
export const LinkProvider = ({ link, children }: { link: ElementType; children: ReactNode }) => (
  <LinkContext value={link}>{children}</LinkContext>
);

/** A link as the app makes links; a plain anchor where no LinkProvider is around. */
export function AppLink(props: ComponentProps<'a'> & { href: string }) {
  return createElement(useContext(LinkContext), props);
}
