import { lazy, type ComponentType } from 'react';
import { paths } from './paths.ts';

interface AppRoute {
  path: string;
  Page: ComponentType;
}

/** Everything behind the sign-in, Apollo with it: the sign-in page loads none of that. */
export const SignedIn = lazy(() => import('./SignedIn.tsx'));

const RequestsPage = lazy(() => import('../features/accessRequests/pages/RequestsPage.tsx'));

export const openRoutes: readonly AppRoute[] = [
  { path: paths.signIn, Page: lazy(() => import('../features/accounts/pages/SignInPage.tsx')) },
  { path: paths.invitation, Page: lazy(() => import('../features/accounts/pages/InvitationPage.tsx')) },
  { path: paths.secondFactor, Page: lazy(() => import('../features/accounts/pages/SecondFactorPage.tsx')) },
  { path: paths.statusHelp, Page: lazy(() => import('../features/accessRequests/pages/StatusHelpPage.tsx')) },
];

export const signedInRoutes: readonly AppRoute[] = [
  { path: `${paths.requests}/:requestId?`, Page: RequestsPage },
  { path: paths.ownDecisions, Page: lazy(() => import('../features/accessRequests/pages/OwnDecisionsPage.tsx')) },
  { path: paths.ownAccount, Page: lazy(() => import('../features/accounts/pages/OwnAccountPage.tsx')) },
  { path: paths.users, Page: lazy(() => import('../features/accounts/pages/UsersPage.tsx')) },
  { path: paths.frontDesk, Page: lazy(() => import('../features/accounts/pages/FrontDeskPage.tsx')) },
  { path: paths.staffMembers, Page: lazy(() => import('../features/accounts/pages/StaffMembersPage.tsx')) },
  { path: paths.inviteStaffMember, Page: lazy(() => import('../features/accounts/pages/InviteStaffMemberPage.tsx')) },
  { path: paths.apiKeys, Page: lazy(() => import('../features/accounts/pages/ApiKeysPage.tsx')) },
  { path: paths.makeApiKey, Page: lazy(() => import('../features/accounts/pages/MakeApiKeyPage.tsx')) },
  { path: paths.facilitySettings, Page: lazy(() => import('../features/facilities/pages/FacilitySettingsPage.tsx')) },
  { path: paths.replyTexts, Page: lazy(() => import('../features/facilities/pages/ReplyTextsPage.tsx')) },
  { path: paths.terminals, Page: lazy(() => import('../features/facilities/pages/TerminalsPage.tsx')) },
  { path: paths.housingUnits, Page: lazy(() => import('../features/facilities/pages/HousingUnitsPage.tsx')) },
  { path: paths.closedTimes, Page: lazy(() => import('../features/facilities/pages/ClosedTimesPage.tsx')) },
  { path: paths.visitsList, Page: lazy(() => import('../features/visits/pages/VisitsPage.tsx')) },
  { path: paths.visit(':visitId'), Page: lazy(() => import('../features/visits/pages/VisitPage.tsx')) },
  { path: paths.visitingPolicy, Page: lazy(() => import('../features/facilities/pages/VisitingPolicyPage.tsx')) },
  { path: paths.visitingHours, Page: lazy(() => import('../features/facilities/pages/VisitingHoursPage.tsx')) },
  { path: paths.visitingTerms, Page: lazy(() => import('../features/facilities/pages/VisitingTermsPage.tsx')) },
  { path: paths.ownReasons, Page: lazy(() => import('../features/facilities/pages/OwnReasonsPage.tsx')) },
  { path: paths.incarceratedPeople, Page: lazy(() => import('../features/people/pages/PeoplePage.tsx')) },
  {
    path: `${paths.incarceratedPeople}/new`,
    Page: lazy(() => import('../features/people/pages/NewPersonPage.tsx')),
  },
  {
    path: paths.incarceratedPerson(':personId'),
    Page: lazy(() => import('../features/people/pages/PersonPage.tsx')),
  },
  { path: paths.relationships, Page: lazy(() => import('../features/people/pages/RelationshipsPage.tsx')) },
  { path: paths.user(':homeUserId'), Page: lazy(() => import('../features/accessRequests/pages/UserPage.tsx')) },
];

/** Addresses that lead on. */
export const redirects: readonly { from: string; to: string }[] = [
  { from: paths.home, to: paths.requests },
  { from: paths.administration, to: paths.users },
  { from: paths.visits, to: paths.visitsList },
];
