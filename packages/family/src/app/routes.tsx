import { lazy, type ComponentType } from 'react';
import { chosenLanguage } from '../page/InLanguage.tsx';
import NotFoundPage from '../page/NotFoundPage.tsx';
import { loadWordsOf, WordsOf, type WordPart } from '../page/WordsOf.tsx';
import { paths } from './paths.ts';

/** One page of the app. `anyone`: to be seen without signing in, and loaded without Apollo. */
export interface PageRoute {
  path: string;
  Page: ComponentType;
  /** Loads the page's code ahead of its first render. */
  load(): Promise<unknown>;
  anyone?: true;
}

const page = (path: string, load: () => Promise<{ default: ComponentType }>): PageRoute => ({
  path,
  Page: lazy(load),
  load,
});
const open = (...route: Parameters<typeof page>): PageRoute => ({ ...page(...route), anyone: true });
/** A page with words of its own, which come beside its code. */
const saying = (parts: readonly WordPart[], path: string, load: () => Promise<{ default: ComponentType }>): PageRoute =>
  page(path, async () => {
    const [{ default: Inside }] = await Promise.all([load(), loadWordsOf(parts, chosenLanguage())]);
    const Page = () => (
      <WordsOf parts={parts}>
        <Inside />
      </WordsOf>
    );
    return { default: Page };
  });

/** The site map. */
export const routes: readonly PageRoute[] = [
  open(paths.signIn, () => import('../features/accounts/pages/SignInPage.tsx')),
  open(paths.tooYoung, () => import('../features/accounts/pages/TooYoungPage.tsx')),
  open(`${paths.signUp}/:step?`, () => import('../features/accounts/pages/SignUpPage.tsx')),
  open(paths.enterCode, () => import('../features/accounts/pages/EnterCodePage.tsx')),
  open(paths.verifyEmail, () => import('../features/accounts/pages/VerifyEmailPage.tsx')),
  open(paths.forgotPassword, () => import('../features/accounts/pages/ForgotPasswordPage.tsx')),
  open(paths.resetPassword, () => import('../features/accounts/pages/ResetPasswordPage.tsx')),
  open(paths.goodbye, () => import('../features/accounts/pages/GoodbyePage.tsx')),
  open(paths.statuses, () => import('../features/visits/pages/StatusesPage.tsx')),
  page(paths.home, () => import('../features/visits/pages/HomePage.tsx')),
  page(paths.account, () => import('../features/accessRequests/pages/AccountPage.tsx')),
  page(paths.changeAddress, () => import('../features/accounts/pages/ChangeAddressPage.tsx')),
  page(paths.changePhone, () => import('../features/accounts/pages/ChangePhonePage.tsx')),
  page(paths.changeEmail, () => import('../features/accounts/pages/ChangeEmailPage.tsx')),
  page(paths.changePassword, () => import('../features/accounts/pages/ChangePasswordPage.tsx')),
  page(paths.changeLanguage, () => import('../features/accounts/pages/ChangeLanguagePage.tsx')),
  page(paths.sessions, () => import('../features/accounts/pages/SessionsPage.tsx')),
  page(paths.deleteAccount, () => import('../features/accounts/pages/DeleteAccountPage.tsx')),
  page(paths.picture(':piece'), () => import('../features/accounts/pages/PicturePage.tsx')),
  page(paths.addFacility, () => import('../features/accessRequests/pages/ChooseStatePage.tsx')),
  page(paths.chooseFacility(':state'), () => import('../features/accessRequests/pages/ChooseFacilityPage.tsx')),
  page(
    paths.confirmFacility(':state', ':facilityId'),
    () => import('../features/accessRequests/pages/CheckAnswersPage.tsx'),
  ),
  page(paths.accessRequest(':requestId'), () => import('../features/accessRequests/pages/RequestPage.tsx')),
  page(paths.accessRequested(':requestId'), () => import('../features/accessRequests/pages/RequestedPage.tsx')),
  page(paths.withdrawAccessRequest(':requestId'), () => import('../features/accessRequests/pages/WithdrawPage.tsx')),
  page(paths.provideInfo(':requestId'), () => import('../features/accessRequests/pages/ProvideInfoPage.tsx')),
  page(
    paths.providePicture(':requestId', ':piece'),
    () => import('../features/accessRequests/pages/ProvidePicturePage.tsx'),
  ),
  saying(['schedule'], paths.schedule, () => import('../features/visits/pages/ScheduleWherePage.tsx')),
  saying(
    ['schedule'],
    `${paths.scheduleAt(':facilityId')}/:step?`,
    () => import('../features/visits/pages/SchedulePage.tsx'),
  ),
  saying(['schedule'], paths.visitBooked(':visitId'), () => import('../features/visits/pages/BookedPage.tsx')),
  saying(['visits'], paths.visits, () => import('../features/visits/pages/VisitsPage.tsx')),
  saying(['visit', 'visits'], paths.visit(':visitId'), () => import('../features/visits/pages/VisitPage.tsx')),
  saying(['visit'], paths.cancelVisit(':visitId'), () => import('../features/visits/pages/CancelVisitPage.tsx')),
  saying(['visit'], paths.moveVisit(':visitId'), () => import('../features/visits/pages/MoveVisitPage.tsx')),
  saying(['visit'], paths.withdrawVisit(':visitId'), () => import('../features/visits/pages/WithdrawVisitPage.tsx')),
  saying(['visit'], paths.people, () => import('../features/visits/people/PeoplePage.tsx')),
  saying(['visit'], paths.guests, () => import('../features/visits/guests/GuestsPage.tsx')),
  saying(['visit'], paths.addGuest, () => import('../features/visits/guests/AddGuestPage.tsx')),
  saying(['visit'], paths.changeGuest(':guestId'), () => import('../features/visits/guests/ChangeGuestPage.tsx')),
];

/** Without sign-in, so that a wrong address does not ask for one; it comes with the app, for errors show it too. */
export const notFound: PageRoute = { path: '*', Page: NotFoundPage, load: async () => undefined, anyone: true };
