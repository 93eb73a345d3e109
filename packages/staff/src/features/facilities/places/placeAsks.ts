import { graphql } from '@openvisit/schema/staff';

export const SaveTerminal = graphql(`
  mutation SaveTerminal($input: SaveTerminalInput!) {
    answer: saveTerminal(input: $input) {
      ... on Terminal {
        ...Place_terminal @unmask
      }
      ... on Problem {
        message
      }
      ... on TerminalChanged {
        terminal {
          ...Place_terminal @unmask
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

export const SetOutOfService = graphql(`
  mutation SetOutOfService($input: SetOutOfServiceInput!) {
    answer: setOutOfService(input: $input) {
      ... on Terminal {
        ...Place_terminal @unmask
      }
      ... on Problem {
        message
      }
      ... on TerminalChanged {
        terminal {
          ...Place_terminal @unmask
        }
      }
    }
  }
`);

export const CloseTerminal = graphql(`
  mutation CloseTerminal($input: CloseTerminalInput!) {
    answer: closeTerminal(input: $input) {
      ... on TerminalClosed {
        id
      }
      ... on Problem {
        message
      }
      ... on TerminalChanged {
        terminal {
          ...Place_terminal @unmask
        }
      }
    }
  }
`);

export const BlockTerminal = graphql(`
  mutation BlockTerminal($input: BlockTerminalInput!) {
    answer: blockTerminal(input: $input) {
      ... on Terminal {
        ...Place_terminal @unmask
      }
      ... on Problem {
        message
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

export const UnblockTerminal = graphql(`
  mutation UnblockTerminal($input: UnblockTerminalInput!) {
    answer: unblockTerminal(input: $input) {
      ... on Terminal {
        ...Place_terminal @unmask
      }
      ... on Problem {
        message
      }
    }
  }
`);
