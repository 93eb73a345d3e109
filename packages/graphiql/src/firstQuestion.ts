/** What stands there at first: it works for everybody, and says who is asking. */
export const firstQuestion = `# You ask as whoever is signed in.
query WhoAmI {
  viewer {
    __typename
    ... on HomeUser {
      userName
      givenName
    }
    ... on StaffMember {
      userName
      role
      facilities {
        name
      }
    }
  }
}
`;
