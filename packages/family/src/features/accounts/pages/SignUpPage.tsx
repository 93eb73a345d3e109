import type { ComponentType } from 'react';
import { Redirect, useParams } from 'wouter';
import { paths } from '../../../app/paths.ts';
import NotFoundPage from '../../../page/NotFoundPage.tsx';
import { AddressStep } from '../signUp/AddressStep.tsx';
import { BirthStep } from '../signUp/BirthStep.tsx';
import { CheckStep } from '../signUp/CheckStep.tsx';
import { NameStep } from '../signUp/NameStep.tsx';
import { PasswordStep } from '../signUp/PasswordStep.tsx';
import { ReachStep } from '../signUp/ReachStep.tsx';
import { firstUnfinished, steps, type StepName } from '../signUp/steps.ts';
import { useSignUp } from '../signUp/useSignUp.ts';

const screens: Record<StepName, ComponentType> = {
  birth: BirthStep,
  name: NameStep,
  address: AddressStep,
  reach: ReachStep,
  password: PasswordStep,
  check: CheckStep,
};

/** Sign-up, one question to a page. */
export default function SignUpPage() {
  const { step = 'birth' } = useParams();
  return <StepAt key={step} step={step} />;
}

/** Nobody gets past a page that is not finished. What was typed is read anew on each. */
function StepAt({ step }: { step: string }) {
  const { faults } = useSignUp();
  const place = (name: string) => steps.findIndex(one => one.name === name);
  const unfinished = firstUnfinished(faults());

  if (place(step) < 0) return <NotFoundPage />;
  if (place(step) > place(unfinished)) return <Redirect to={paths.signUpStep(unfinished)} replace />;
  const Screen = screens[step as StepName];
  return <Screen />;
}
