import { useFaults } from '@openvisit/ui/forms/useFaults.ts';
import type { FormEvent } from 'react';
import { useLocation } from 'wouter';
import { paths } from '../../../app/paths.ts';
import { refusedFaults, rememberRefused } from './refusedFaults.ts';
import { faultsAt, firstUnfinished, type StepName } from './steps.ts';
import { useSignUp } from './useSignUp.ts';

/** One page of the journey: checks its own boxes, then goes on to the first page that is not finished. */
export function useStep(name: StepName, instead?: () => string | undefined) {
  const signUp = useSignUp();
  const [, navigate] = useLocation();
  const { faults, attempt, show } = useFaults();

  function submit(event: FormEvent) {
    event.preventDefault();
    const all = signUp.faults();
    if (!show(faultsAt(name, all))) return;
    rememberRefused(refusedFaults().filter(fault => !faultsAt(name, [fault]).length));
    navigate(instead?.() ?? paths.signUpStep(firstUnfinished([...all, ...refusedFaults()])));
  }
  const shown = attempt > 0 ? faults : faultsAt(name, refusedFaults());
  return {
    ...signUp,
    name,
    submit,
    attempt,
    shown,
    form: { typed: signUp.account, faults: shown, onType: signUp.onType },
  };
}
