import { graphql } from '@openvisit/schema/staff';
import type { AdministeredReplyTextsQuery } from '@openvisit/schema/staff/graphql.ts';

export const AdministeredReplyTexts = graphql(`
  query AdministeredReplyTexts($facilityId: ID!) {
    replyTexts(facilityId: $facilityId) {
      id
      version
      title
      textEn
      textEs
      position
    }
  }
`);

export const SaveReplyText = graphql(`
  mutation SaveReplyText($input: SaveReplyTextInput!) {
    saveReplyText(input: $input) {
      ... on ReplyText {
        id
        version
        title
        textEn
        textEs
        position
      }
      ... on Problem {
        message
      }
      ... on ReplyTextChanged {
        replyText {
          id
          version
          title
          textEn
          textEs
          position
        }
      }
      ... on InvalidInput {
        fields {
          path
          code
        }
      }
    }
  }
`);

export const RemoveReplyText = graphql(`
  mutation RemoveReplyText($input: RemoveReplyTextInput!) {
    removeReplyText(input: $input) {
      ... on ReplyTextRemoved {
        id
      }
      ... on Problem {
        message
      }
    }
  }
`);

export type ReplyText = AdministeredReplyTextsQuery['replyTexts'][number];
