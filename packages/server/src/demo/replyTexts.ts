import type { FacilityKey } from './facilities.ts';

/** What officers of the demo world often write to families, in both languages. */
export interface DemoReplyText {
  title: string;
  textEn: string;
  textEs: string;
}

const everywhere: readonly DemoReplyText[] = [
  {
    title: 'Better light for the photo',
    textEn: 'Please take the photo facing a window, without a hat or sunglasses.',
    textEs: 'Por favor tome la foto de frente a una ventana, sin gorra ni lentes de sol.',
  },
  {
    title: 'Whole ID in the picture',
    textEn: 'Lay the ID flat on a dark table. All four corners must be in the picture.',
    textEs: 'Ponga la identificación plana sobre una mesa oscura. Se deben ver las cuatro esquinas.',
  },
  {
    title: 'Renew the ID first',
    textEn: 'You can ask us again with the new ID. A paper that says it is on its way is enough.',
    textEs: 'Puede pedirnos otra vez con la identificación nueva. Basta un papel que diga que está en camino.',
  },
  {
    title: 'Name is not the same',
    textEn: 'Write your name as it stands on your ID, then ask us again.',
    textEs: 'Escriba su nombre como está en su identificación y pídanos otra vez.',
  },
];

const fromRiverbend: DemoReplyText = {
  title: 'Come to the front desk',
  textEn: 'You can also come to our front desk, Monday to Friday from 8 to 4. Bring your ID.',
  textEs: 'También puede venir a nuestra ventanilla, de lunes a viernes de 8 a 4. Traiga su identificación.',
};

/** A facility's usual texts, in the order of its list. */
export const demoReplyTexts: Readonly<Record<FacilityKey, readonly DemoReplyText[]>> = {
  riverbend: [...everywhere, fromRiverbend],
  juniper: everywhere,
  cedar: everywhere,
  saltgrass: everywhere,
  lanternfield: everywhere,
};
