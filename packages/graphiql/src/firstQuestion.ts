/** What stands there at first: it works for everybody, and says who is asking. */
export const firstQuestion = `# You ask as whoever is signed in to this app. The demo alone has this page.
query WhoAmI {
  viewer {
    __typename
    ... on HomeUser { userName givenName familyName }
    ... on StaffMember { userName role facilities { name } }
  }
}
`;
