import type { Locale } from "../../kernel/locale.ts";

/**
 * Where each notice leads: onto the act itself. The one place in the domain that knows addresses of this site.
 * Public pages carry the reader's language, which `pathFor` puts in; `:token` is where a mail puts its secret.
 */
export const NOTICE_PATHS = {
  confirm: () => "/confirm/:token",
  signIn: () => "/sign-in/link/:token",
  reset: () => "/reset/:token",
  organizationInvitation: () => "/invitations/:token",
  verification: (organizationId: string) => `/office/verifications/${organizationId}`,
  organization: (organizationId: string) => `/firm/${organizationId}`,
  desk: () => "/firm",
  claiming: () => "/firm/claim",
  people: (organizationId: string) => `/firm/${organizationId}/people`,
  statuses: (organizationId: string) => `/firm/${organizationId}/qualifications`,
  links: (organizationId: string) => `/firm/${organizationId}/links`,
  verificationRequest: (organizationId: string) => `/firm/${organizationId}/verification`,
  firmClaim: (requestId: string) => `/office/claims/${requestId}`,
  productsToReview: (organizationId: string) => `/firm/${organizationId}/products?review=due`,
  productImport: (organizationId: string, importId: string) => `/firm/${organizationId}/products/imports/${importId}`,
  call: (callId: string) => `/:locale/calls/${callId}`,
  scenario: (scenarioId: string) => `/:locale/scenarios/${scenarioId}`,
  product: (productId: string) => `/:locale/products/${productId}`,
  firm: (organizationId: string) => `/:locale/firms/${organizationId}`,
  searches: () => "/account/searches",
  callApproval: (callId: string) => `/office/calls/${callId}/approval`,
  callEditing: (callId: string) => `/office/calls/${callId}`,
  callBids: (callId: string) => `/office/calls/${callId}/bids`,
  consortiumInvitation: (memberId: string) => `/firm/invitations/${memberId}`,
  consortium: (consortiumId: string) => `/firm/consortia/${consortiumId}`,
  agreement: (consortiumId: string) => `/firm/consortia/${consortiumId}/agreement`,
  consortiumTasks: (consortiumId: string) => `/firm/consortia/${consortiumId}/tasks`,
  partnerNotice: (noticeId: string) => `/:locale/partners/${noticeId}`,
  ownPartnerNotices: () => "/firm/partners",
  partnerThread: (threadId: string) => `/firm/threads/${threadId}`,
  joinRequest: (requestId: string) => `/firm/requests/${requestId}`,
  bid: (bidId: string) => `/firm/bids/${bidId}`,
  receipt: (bidId: string, version: string) => `/firm/bids/${bidId}/receipts/${version}`,
} as const;

export function pathFor(locale: Locale, path: string): string {
  return path.replace(/^\/:locale(?=\/|$)/, `/${locale}`);
}
