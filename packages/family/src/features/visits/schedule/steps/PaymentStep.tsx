import { Redirect } from 'wouter';
import { paths } from '../../../../app/paths.ts';
import { useJourney } from '../journey.ts';

/** What a visit with a price is paid with. Nothing can be paid here yet, and whoever gets here is told so. */
export function PaymentStep() {
  const { facility } = useJourney();
  return <Redirect to={paths.notBookableYet(facility.id)} replace />;
}
