import type { Locale } from "../../kernel/locale.ts";

/**
 * Where each notice leads: onto the act itself. The one place in the domain that knows addresses of this site.
 * Public pages carry the reader's language, which `pathFor` puts in.
 */
export const NOTICE_PATHS = {
  confirm: () => "/confirm",
  signIn: () => "/sign-in/link",
  reset: () => "/reset",
  organizationInvitation: () => "/invitations/organization",
  verification: (organizationId: string) => `/office/verifications/${organizationId}`,
  organization: (organizationId: string) => `/firm/${organizationId}`,
  call: (callId: string) => `/:locale/calls/${callId}`,
  callApproval: (callId: string) => `/office/calls/${callId}/approval`,
  callEditing: (callId: string) => `/office/calls/${callId}`,
  callBids: (callId: string) => `/office/calls/${callId}/bids`,
  consortium: (consortiumId: string) => `/firm/consortia/${consortiumId}`,
  bid: (bidId: string) => `/firm/bids/${bidId}`,
  receipt: (bidId: string, version: number) => `/firm/bids/${bidId}/receipts/${version}`,
} as const;

export function pathFor(locale: Locale, path: string): string {
  return path.replace(/^\/:locale(?=\/|$)/, `/${locale}`);
}
