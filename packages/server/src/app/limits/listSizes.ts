/** What a list that says nothing counts as. */
export const usualListSize = 10;

/** Lists with a known end: the most that they hold, or likely hold. A connection's list is its page. */
export const listSizes: Record<string, number> = {
  'Query.states': 50,
  'Query.facilities': 50,
  'Query.reasons': 30,
  'Query.replyTexts': 50,
  'Query.findIncarceratedPeople': 5,
  'HomeUser.documents': 4,
  'HomeUser.guests': 20,
  'Facility.ownReasons': 50,
  'Facility.visitingTermsVersions': 50,
  'HomeUser.possibleDuplicates': 5,
  'AccessRequest.history': 10,
  'AccessRequest.reasons': 5,
  'StaffMember.facilities': 5,
  'ApiClient.facilities': 5,
  'IncarceratedPerson.commitments': 20,
  'IncarceratedPerson.keepAparts': 10,
  'IncarceratedPerson.relationships': 30,
  'IncarceratedPerson.bans': 10,
  'HomeUser.relationships': 10,
  'HomeUser.bans': 5,
  'InvalidInput.fields': 20,
};
