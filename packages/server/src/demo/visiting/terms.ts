/** What families of a facility agree to before they visit, in both languages. */
export const demoTerms = (facility: string) => ({
  body_en: [
    `You visit at ${facility}. These are its rules.`,
    'Bring the ID that is in your picture. Only the people you named may join.',
    'An adult stays with children for the whole visit.',
    'Do not record or share the visit. Wear clothes that you would wear to a school.',
    'Officers may watch and record visits. They never do so when an attorney visits.',
    'The facility may end a visit when these rules are not kept. It will say why.',
  ].join('\n\n'),
  body_es: [
    `Usted visita en ${facility}. Estas son sus reglas.`,
    'Traiga la identificación de su foto. Solo pueden entrar las personas que usted nombró.',
    'Un adulto se queda con los niños durante toda la visita.',
    'No grabe ni comparta la visita. Vista ropa que llevaría a una escuela.',
    'Los oficiales pueden ver y grabar las visitas. Nunca lo hacen cuando visita un abogado.',
    'El centro puede terminar la visita si no se siguen las reglas. Le dirá por qué.',
  ].join('\n\n'),
});
